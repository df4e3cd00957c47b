/** A route only advises: a coach decides, says why, and hands back the receipt of what was seen. */
import { useRef, useState } from 'preact/hooks'
import { type Answer, ask } from '../page/ask.ts'
import type { Caller } from '../page/caller.ts'
import { shownDay } from '../page/language.ts'
import recordDecision from './operations/record-decision.graphql'
import type { Decided } from './person-panel.tsx'
import type { Choice, RouteFromPerson } from './shapes.ts'
import { TEXTS } from './texts.ts'

interface DecisionFormProps {
  route: RouteFromPerson
  caller: Caller
  /** What was decided about the same vacancy, newest first. */
  earlier: readonly Decided[]
  onDecided: () => void
}

interface Written {
  recordDecision: { outcome: string } | null
}

const WORDS = TEXTS.decide

export function DecisionForm({ route, caller, earlier, onDecided }: DecisionFormProps) {
  const mayRecord = caller.claims?.role === 'coach' && caller.claims.purpose === 'MEDIATION'
  return (
    <section class={earlier.length > 0 ? 'decision' : 'decision undecided'}>
      <h4>{WORDS.title}</h4>
      {earlier.map(({ choice, on, reason }) => (
        <p key={`${on}${reason}`} class="earlier">
          <strong>{WORDS.earlier(WORDS.done[choice], shownDay(on))}</strong> {reason}
        </p>
      ))}
      {!mayRecord ? (
        <p class="quiet">{WORDS.onlyFor}</p>
      ) : route.receipt === null ? (
        <p class="quiet">{WORDS.noReceipt}</p>
      ) : (
        <Form
          route={route.id}
          receipt={route.receipt}
          token={caller.token}
          choices={earlier[0]?.choice === 'PROPOSED' ? ['WITHDRAWN', 'NOT_PROPOSED'] : ['PROPOSED', 'NOT_PROPOSED']}
          onDecided={onDecided}
        />
      )}
    </section>
  )
}

interface FormProps {
  route: string
  receipt: string
  token: string
  choices: readonly Choice[]
  onDecided: () => void
}

function Form({ route, receipt, token, choices, onDecided }: FormProps) {
  const [choice, setChoice] = useState<Choice>()
  const [reason, setReason] = useState('')
  const [told, setTold] = useState('')
  const key = useKeyOf(`${choice} ${reason}`)
  const record = async () => {
    if (choice === undefined || reason.trim() === '') return setTold(WORDS.chooseFirst)
    setTold(WORDS.recording)
    const input = { idempotencyKey: key, route, receipt, choice, reason }
    const answer = await ask<Written>(recordDecision, { input }, token)
    setTold(whatBecame(answer))
    if (outcomeOf(answer) !== 'WRITTEN') return
    setChoice(undefined)
    setReason('')
    onDecided()
  }
  return (
    <form
      class="decide"
      onSubmit={event => {
        event.preventDefault()
        void record()
      }}
    >
      <p class="quiet">{WORDS.lead}</p>
      <fieldset>
        <legend class="unseen">{WORDS.title}</legend>
        {choices.map(each => (
          <label key={each} class="tick">
            <input type="radio" name={`decide ${route}`} checked={choice === each} onChange={() => setChoice(each)} />
            {WORDS.choices[each]}
          </label>
        ))}
      </fieldset>
      <label>
        <span>{WORDS.reason}</span>
        <textarea rows={3} maxLength={1000} value={reason} onInput={event => setReason(event.currentTarget.value)} />
      </label>
      <button type="submit" disabled={told === WORDS.recording}>
        {WORDS.record}
      </button>
      <p role="status">{told}</p>
    </form>
  )
}

/** One key for one decision: sent again because no answer came, it is not written twice. */
function useKeyOf(decision: string): string {
  const known = useRef({ decision, key: crypto.randomUUID() })
  if (known.current.decision !== decision) known.current = { decision, key: crypto.randomUUID() }
  return known.current.key
}

function outcomeOf(answer: Answer<Written>): string | undefined {
  return answer.state === 'ANSWERED' ? answer.data.recordDecision?.outcome : undefined
}

function whatBecame(answer: Answer<Written>): string {
  const outcome = outcomeOf(answer)
  if (outcome !== undefined) return WORDS.outcomes(outcome)
  if (answer.state === 'REFUSED') return WORDS.refused(answer.because)
  return answer.state === 'ANSWERED' && answer.refused ? WORDS.refused(answer.refused.because) : WORDS.unsure
}
