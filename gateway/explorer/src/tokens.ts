/**
 * As whom one asks. The choice is kept for this tab and no longer, and so is a token that was pasted: in sessionStorage, where
 * no other site and no later visit finds it.
 */

/** Nobody, a role of the development issuer, or whoever the pasted token is for. */
export const NOBODY = 'nobody'
export const PASTED = 'pasted'

const ROLE = 'overstap:role'
const TOKEN = 'overstap:token'

export function roleChosen(roles: readonly string[]): string {
  const role = sessionStorage.getItem(ROLE) ?? NOBODY
  return [NOBODY, PASTED, ...roles].includes(role) ? role : NOBODY
}

export function keepRole(role: string): void {
  sessionStorage.setItem(ROLE, role)
}

export function tokenPasted(): string {
  return sessionStorage.getItem(TOKEN) ?? ''
}

/** An empty one is forgotten. @returns what is kept: without what stands before it in a header. */
export function keepToken(text: string): string {
  const token = text.trim().replace(/^Bearer\s+/i, '')
  if (token === '') sessionStorage.removeItem(TOKEN)
  else sessionStorage.setItem(TOKEN, token)
  return token
}

/** @throws Error with a sentence for whoever chose the role. */
export async function tokenFor(role: string, url: string): Promise<string> {
  const response = await fetch(`${url}?role=${encodeURIComponent(role)}`).catch(() => undefined)
  if (!response?.ok) throw new Error(`The development issuer gives no token for «${role}» now. Does the mesh run?`)
  return response.text()
}
