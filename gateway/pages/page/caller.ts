/**
 * Who asks on this page: nobody, a role that the development issuer gives a token for, or whoever a pasted token is for. It is
 * kept as the explorer keeps it, so what is chosen there holds here.
 */
import { useEffect, useState } from 'preact/hooks'
import { keepRole, keepToken, NOBODY, PASTED, roleChosen, tokenFor, tokenPasted } from '../../explorer/src/tokens.ts'

/** What the gateway writes into a page that asks about people; null where there is no development issuer. */
interface Settings {
  tokens: { url: string; roles: readonly string[] } | null
}

/** What a token says of whoever asks. Read for people only: the gateway and the owners decide what it is good for. */
export interface Claims {
  role: string | undefined
  purpose: string | undefined
  regions: readonly string[]
  /** When it ends, in seconds. */
  ends: number | undefined
}

export interface Caller {
  /** Those to choose from in development. */
  roles: readonly string[]
  role: string
  chooseRole(role: string): void
  pasted: string
  paste(token: string): void
  /** Empty while there is none. */
  token: string
  /** Undefined where there is no token, or one that is no JSON Web Token. */
  claims: Claims | undefined
  /** The issuer gave no token for the role. */
  isRefused: boolean
}

export function useCaller(): Caller {
  const [{ tokens }] = useState(settings)
  const roles = tokens?.roles ?? []
  const [role, setRole] = useState(() => roleChosen(roles))
  const [pasted, setPasted] = useState(tokenPasted)
  const [given, setGiven] = useState<{ role: string; token: string | undefined }>({ role: NOBODY, token: '' })
  useEffect(() => {
    if (tokens === null || role === NOBODY || role === PASTED) return
    let isOver = false
    const tell = (token: string | undefined) => isOver || setGiven({ role, token })
    tokenFor(role, tokens.url).then(tell, () => tell(undefined))
    return () => {
      isOver = true
    }
  }, [role, tokens])
  const issued = given.role === role ? given : { token: '' }
  const token = role === PASTED ? pasted : (issued.token ?? '')
  return {
    roles,
    role,
    chooseRole: chosen => {
      keepRole(chosen)
      setRole(chosen)
    },
    pasted,
    paste: text => setPasted(keepToken(text)),
    token,
    claims: token === '' ? undefined : claimsIn(token),
    isRefused: issued.token === undefined,
  }
}

function settings(): Settings {
  const text = document.getElementById('settings')?.textContent
  // Written by the gateway of the same release.
  return text ? (JSON.parse(text) as Settings) : { tokens: null }
}

function claimsIn(token: string): Claims | undefined {
  try {
    const coded = (token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/')
    const bytes = Uint8Array.from(atob(coded), each => each.charCodeAt(0))
    const said: Record<string, unknown> = JSON.parse(new TextDecoder().decode(bytes))
    return {
      role: textOf(said.role),
      purpose: textOf(said.purpose),
      regions: Array.isArray(said.regions) ? said.regions.filter(each => typeof each === 'string') : [],
      ends: typeof said.exp === 'number' ? said.exp : undefined,
    }
  } catch {
    return undefined
  }
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
