/** Who is asking, as the gateway vouches for it with each hop, and what that opens. */

export interface Caller {
  role: string
  /** Slugs of the labour-market regions that the caller works in. */
  regions: readonly string[]
  /** What the caller may read, by the contract's names. */
  rights: readonly string[]
}

export const nobody: Caller = { role: 'none', regions: [], rights: [] }

/** By role and purpose the most that anybody has, whatever a hop says: the contract's table. */
const RIGHTS = new Map([
  ['coach MEDIATION', ['candidate:profile', 'candidate:full', 'candidate:contact', 'candidate:write', 'route:read']],
  ['coach FUNDING_ASSESSMENT', ['candidate:profile', 'candidate:full', 'route:read']],
  ['partner MEDIATION', ['candidate:profile', 'route:read']],
])

export function callerIn({ role, purpose, regions, rights }: Record<string, unknown>): Caller {
  const vouched = textsIn(rights)
  return {
    role: typeof role === 'string' ? role : 'none',
    regions: textsIn(regions),
    rights: (RIGHTS.get(`${role} ${purpose}`) ?? []).filter(right => vouched.includes(right)),
  }
}

function textsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter(each => typeof each === 'string') : []
}
