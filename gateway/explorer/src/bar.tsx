/** What stands above GraphiQL: which example is asked, and as whom. */

import { useId } from 'react'
import type { Example } from './settings.ts'
import { NOBODY, PASTED } from './tokens.ts'

interface Props {
  examples: readonly Example[]
  /** The query in the address. */
  shown: string | undefined
  onExample: (example: Example) => void
  /** Those that the development issuer gives tokens for. */
  roles: readonly string[]
  role: string
  onRole: (role: string) => void
  /** What was pasted, when that is how one asks. */
  pasted: string
  onToken: (token: string) => void
  /** Why there is no token for the role. */
  trouble: string
}

export function Bar({ examples, shown, onExample, roles, role, onRole, pasted, onToken, trouble }: Props) {
  const [exampleId, roleId, tokenId] = [useId(), useId(), useId()]
  return (
    <header className="bar">
      <h1>
        Overstap <span>explorer</span>
      </h1>
      <div className="field">
        <label htmlFor={exampleId}>Example</label>
        <select
          id={exampleId}
          value={examples.find(({ query }) => query === shown)?.name ?? ''}
          onChange={({ target }) => {
            const chosen = examples.find(({ name }) => name === target.value)
            if (chosen) onExample(chosen)
          }}
        >
          <option value="">choose…</option>
          {examples.map(({ name }) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={roleId}>Ask as</label>
        <select id={roleId} value={role} onChange={({ target }) => onRole(target.value)}>
          <option value={NOBODY}>nobody, without a token</option>
          {roles.map(each => (
            <option key={each}>{each}</option>
          ))}
          <option value={PASTED}>a token of mine</option>
        </select>
      </div>
      {role === PASTED && (
        <div className="field">
          <label htmlFor={tokenId}>Token</label>
          <input
            id={tokenId}
            type="password"
            autoComplete="off"
            spellCheck={false}
            placeholder="kept in this tab only"
            value={pasted}
            onChange={({ target }) => onToken(target.value)}
          />
        </div>
      )}
      <p role="status">{trouble}</p>
    </header>
  )
}
