/**
 * Who may do what, as a register: what a caller may read or change follows from its role AND the purpose for which it
 * asks. CONTRACT.md says it in words. The names of the rights stand in the SDL (`@requiresScopes`), so that every router
 * and every owner decides alike.
 */

/** What the claim `role` of a token may say; `none` is a caller without a token. */
export const roles = ['none', 'dashboard', 'partner', 'coach', 'operator'] as const
export type Role = (typeof roles)[number]

/** Why somebody asks. Personal data are given for a purpose, never for a role alone. */
export const purposes = ['MEDIATION', 'FUNDING_ASSESSMENT', 'STATISTICS', 'SUPPORT'] as const
export type Purpose = (typeof purposes)[number]

export const rights = [
  /** A person without a name: what may be known to somebody who must not find out who it is. */
  'candidate:profile',
  /** All but how to reach the person. */
  'candidate:full',
  /** How to reach the person. The owner asks for a mediation or for consent besides. */
  'candidate:contact',
  /** Consent given and withdrawn, cases opened and closed, decisions, erasure. */
  'candidate:write',
  /** Moves of a person to a vacancy, with the training and the money for it. */
  'route:read',
] as const
export type Right = (typeof rights)[number]

/** Whoever is not here has no right to anything about a person. */
const register: { role: Role; purpose: Purpose; rights: readonly Right[] }[] = [
  { role: 'coach', purpose: 'MEDIATION', rights },
  { role: 'coach', purpose: 'FUNDING_ASSESSMENT', rights: ['candidate:profile', 'candidate:full', 'route:read'] },
  { role: 'partner', purpose: 'MEDIATION', rights: ['candidate:profile', 'route:read'] },
]

/**
 * The rights of a caller.
 * @param scope the claim of that name, words with spaces between. Where it names rights of ours it narrows to them: a
 * token can be made for less than its role may do, and never for more.
 */
export function rightsOf(role: string, purpose: string | null, scope?: unknown): readonly Right[] {
  const all = register.find(each => each.role === role && each.purpose === purpose)?.rights ?? []
  const words = typeof scope === 'string' ? scope.split(' ') : []
  const narrows = words.some(word => rights.some(each => each === word))
  return narrows ? all.filter(each => words.includes(each)) : all
}
