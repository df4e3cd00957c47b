/** Each aspect on its own (R9): met, not met or unknown, and why. What is unknown stands there like the rest. */
import { MissingPart } from '../page/missing.tsx'
import type { Outcome, Route } from './shapes.ts'
import { TEXTS } from './texts.ts'

const WORDS = TEXTS.reasons
/** Beside its word, so that colour alone tells nothing. */
const SIGNS: Readonly<Record<Outcome, string>> = { MET: '✓', UNMET: '✕', UNKNOWN: '?' }

export function ReasonsPart({ reasons }: { reasons: Route['reasons'] }) {
  return (
    <section class="part">
      <h4>{WORDS.title}</h4>
      {reasons === null ? (
        <MissingPart />
      ) : (
        <dl class="reasons">
          {reasons.map(({ aspect, outcome, because }) => (
            <div key={aspect} class={outcome}>
              <dt>
                <OutcomeSign outcome={outcome} />
                {WORDS.aspects[aspect]} <span class="word">{TEXTS.outcomes[outcome]}</span>
              </dt>
              <dd>{because}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  )
}

export function OutcomeSign({ outcome }: { outcome: Outcome }) {
  return (
    <span class={`sign ${outcome}`} aria-hidden="true">
      {SIGNS[outcome]}
    </span>
  )
}
