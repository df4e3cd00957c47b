/** Who is asking, as the gateway vouches for it with each hop (hop.ts). The caller's own token never comes here. */
import { type Right, type Role, rightsOf, roles } from '@overstap/schema/rights'
import type { JWTPayload } from 'jose'

export interface Viewer {
  role: Role
  /** Who, in the words of the issuer; null for somebody anonymous. */
  subject: string | null
  /** The organisation the caller works for. */
  organisation: string | null
  /** Slugs of the labour-market regions that the caller works in. */
  regions: readonly string[]
  /** Why the caller asks, from the register of purposes. */
  purpose: string | null
  /** What role and purpose give it, as far as its token goes. */
  rights: readonly Right[]
}

/** The viewer in the claims of a hop; without claims somebody anonymous. */
export function viewerIn(claims: JWTPayload): Viewer {
  const role = roles.find(each => each === claims.role) ?? 'none'
  const purpose = text(claims.purpose)
  const vouched: unknown[] = Array.isArray(claims.rights) ? claims.rights : []
  return {
    role,
    subject: text(claims.sub),
    organisation: text(claims.org),
    regions: Array.isArray(claims.regions) ? claims.regions.filter(each => typeof each === 'string') : [],
    purpose,
    rights: rightsOf(role, purpose).filter(each => vouched.includes(each)),
  }
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}
