/** One candidate: what is known, where to, and what a person decides about it. */
import { useRef } from 'preact/hooks'
import { type Asked, dataOf, useAnswer } from '../page/ask.ts'
import type { Caller } from '../page/caller.ts'
import { Leave } from './leave.tsx'
import type { Choices } from './names.ts'
import personQuestion from './operations/person.graphql'
import { type Decided, type Person, PersonPanel } from './person-panel.tsx'
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
  // What was decided stays so while it is asked again.
  const decisions = useRef<readonly Decided[]>([])
  decisions.current = dataOf(asked.answer)?.candidate?.decisions ?? decisions.current
  return (
    <>
      <Leave text={TEXTS.people.other} heading="person" onLeave={onLeave} />
      <PersonPanel asked={asked} caller={caller} names={names} />
      {!isNobody && <PersonRoutes id={id} caller={caller} decisions={decisions.current} onDecided={asked.again} />}
    </>
  )
}
