/** One candidate: what is known, where to, and what a person decides about it. */
import { type Asked, dataOf, useAnswer } from '../page/ask.ts'
import type { Caller } from '../page/caller.ts'
import { Leave } from './leave.tsx'
import type { Choices } from './names.ts'
import personQuestion from './operations/person.graphql'
import { type Person, PersonPanel } from './person-panel.tsx'
import { PersonRoutes } from './person-routes.tsx'
import { TEXTS } from './texts.ts'

interface PersonViewProps {
  id: string
  caller: Caller
  names: Choices
  onLeave: () => void
}

export function PersonView({ id, caller, names, onLeave }: PersonViewProps) {
  const asked: Asked<{ candidate: Person | null }> = useAnswer(personQuestion, { id }, caller.token)
  const isNobody = asked.answer.state === 'ANSWERED' && asked.answer.data.candidate === null
  return (
    <>
      <Leave text={TEXTS.people.other} heading="person" onLeave={onLeave} />
      <PersonPanel asked={asked} caller={caller} names={names} />
      {!isNobody && (
        <PersonRoutes
          id={id}
          caller={caller}
          decisions={dataOf(asked.answer)?.candidate?.decisions ?? []}
          onDecided={asked.again}
        />
      )}
    </>
  )
}
