/** Which partners gave their figures, as of when, and which did not. Told by what came: nobody is asked for it. */
import type { Answer, Asked } from '../page/ask.ts'
import { shownDay, shownTime } from '../page/language.ts'
import { ownerName } from '../page/owners.ts'
import { TEXTS } from './texts.ts'

export interface LightSource {
  owner: string
  // biome-ignore lint/suspicious/noExplicitAny: whatever was asked; only whether it came counts here
  asked: Asked<any>
  /** The last day that its figures look at; undefined where they have none. */
  asOf: string | undefined
}

/** UNASKED: the question was refused, and nothing is known of the partner. */
type State = 'WAITING' | 'ANSWERS' | 'UNASKED' | 'MISSING'

const WORDS = TEXTS.lights

export function Lights({ sources }: { sources: readonly LightSource[] }) {
  return (
    <section class="lights" aria-label={WORDS.title}>
      <ul>
        {sources.map(source => (
          <Light key={source.owner} {...source} />
        ))}
      </ul>
    </section>
  )
}

function Light({ owner, asked: { answer }, asOf }: LightSource) {
  const { state, at } = stateOf(owner, answer, asOf)
  const answered = asOf === undefined ? WORDS.now : shownDay(asOf)
  return (
    <li class={state}>
      <span class="light" aria-hidden="true" />
      <strong>{ownerName(owner)}</strong>{' '}
      <span class="as-of">
        {state === 'ANSWERS' ? answered : WORDS.states[state]}
        {at && ` (${shownTime(at)})`}
      </span>
    </li>
  )
}

/** `at`: when a partner was found missing. */
function stateOf(
  owner: string,
  answer: Answer<unknown>,
  asOf: string | undefined,
): { state: State; at?: string | undefined } {
  if (answer.state === 'LOADING') return { state: 'WAITING' }
  if (answer.state === 'REFUSED') return { state: 'UNASKED' }
  if (answer.state === 'UNREACHED') return { state: 'MISSING' }
  const missing = answer.missing.find(({ name }) => name === owner)
  if (missing) return { state: 'MISSING', at: missing.asOf }
  return { state: asOf === undefined && answer.refused ? 'UNASKED' : 'ANSWERS' }
}
