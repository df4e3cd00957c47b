/** As whom one asks: a role where the development issuer gives tokens, or a token that is pasted. */
import { NOBODY, PASTED } from '../../explorer/src/tokens.ts'
import type { Caller, Claims } from '../page/caller.ts'
import type { Choices } from './names.ts'
import { TEXTS } from './texts.ts'

const WORDS = TEXTS.caller

interface CallerBarProps {
  caller: Caller
  names: Choices
  /** What was chosen about a person goes with the token. */
  onForget: () => void
}

export function CallerBar({ caller, names, onForget }: CallerBarProps) {
  const { roles, role, chooseRole, pasted, paste } = caller
  const choose = (chosen: string) => {
    if (chosen === NOBODY) onForget()
    chooseRole(chosen)
  }
  return (
    <section class="caller" aria-label={WORDS.title}>
      <div class="filters">
        <label>
          <span>{WORDS.as}</span>
          <select value={role} onChange={event => choose(event.currentTarget.value)}>
            <option value={NOBODY}>{WORDS.nobody}</option>
            {roles.map(each => (
              <option key={each} value={each}>
                {WORDS.roles(each)}
              </option>
            ))}
            <option value={PASTED}>{WORDS.pasted}</option>
          </select>
        </label>
        {role === PASTED && (
          <form class="token" onSubmit={event => event.preventDefault()}>
            <label>
              <span>
                {WORDS.token} ({WORDS.kept})
              </span>
              <input
                type="password"
                autocomplete="off"
                spellcheck={false}
                value={pasted}
                onInput={event => event.inputType === 'insertFromPaste' && paste(event.currentTarget.value)}
                onChange={event => paste(event.currentTarget.value)}
              />
            </label>
            {pasted !== '' && (
              <button
                type="button"
                onClick={() => {
                  paste('')
                  onForget()
                }}
              >
                {WORDS.forget}
              </button>
            )}
          </form>
        )}
      </div>
      <p class="says" role="status">
        {whatIsSaid(caller, names)}
      </p>
    </section>
  )
}

function whatIsSaid({ token, claims, isRefused }: Caller, names: Choices): string {
  if (isRefused) return WORDS.refused
  if (token === '') return ''
  return claims === undefined ? WORDS.unreadable : saidBy(claims, names)
}

function saidBy({ role, purpose, regions, ends }: Claims, names: Choices): string {
  if (ends !== undefined && ends * 1_000 < Date.now()) return WORDS.ended
  const places = new Intl.ListFormat(document.documentElement.lang).format(regions.map(names.region))
  return WORDS.says(WORDS.roles(role ?? '–'), purpose ? WORDS.purposes(purpose) : WORDS.noPurpose, places)
}
