/** Which partners gave their figures, as of when, and which did not. Told by what came: nobody is asked for it. */
import type { Answer, Asked } from '../page/ask.ts'
import { shownDay } from '../page/language.ts'
import { ownerName } from '../page/owners.ts'
import { TEXTS } from './texts.ts'

export interface LightSource {
  owner: string
  // biome-ignore lint/suspicious/noExplicitAny: whatever was asked; only whether it came counts here
  asked: Asked<any>
  /** The last day that its figures look at; undefined where they have none. */
  asOf: string | undefined
}

type State = 'WAITING' | 'ANSWERS' | 'MISSING'

const WORDS = TEXTS.lights

export function Lights({ sources }: { sources: readonly LightSource[] }) {
  return (
    <section class="lights" aria-label={WORDS.title}>
      <ul>
        {sources.map(({ owner, asked, asOf }) => {
          const state = stateOf(owner, asked.answer)
          return (
            <li key={owner} class={state}>
              <span class="light" aria-hidden="true" />
              <strong>{ownerName(owner)}</strong>{' '}
              <span class="as-of">
                {state === 'ANSWERS' ? (asOf ? shownDay(asOf) : WORDS.now) : WORDS.states[state]}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function stateOf(owner: string, answer: Answer<unknown>): State {
  if (answer.state === 'LOADING') return 'WAITING'
  if (answer.state !== 'ANSWERED') return 'MISSING'
  return answer.missing.some(({ name }) => name === owner) ? 'MISSING' : 'ANSWERS'
}
