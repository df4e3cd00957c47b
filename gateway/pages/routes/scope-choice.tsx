/** Into other branches, or all of them (R6). */
import { TEXTS } from './texts.ts'

const WORDS = TEXTS.routes

export type Scope = keyof typeof WORDS.scopes

export function ScopeChoice({ scope, onChoose }: { scope: Scope; onChoose: (scope: Scope) => void }) {
  return (
    <fieldset class="either">
      <legend class="unseen">{WORDS.scope}</legend>
      {(['OTHER', 'ANY'] as const).map(each => (
        <button key={each} type="button" aria-pressed={each === scope} onClick={() => onChoose(each)}>
          {WORDS.scopes[each]}
        </button>
      ))}
    </fieldset>
  )
}
