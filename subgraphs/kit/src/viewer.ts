/**
 * Who is asking, as the gateway vouches for it: a JSON Web Token signed with the gateway's key, for this subgraph only,
 * good for half a minute. The caller's own token never comes here.
 */

import { GraphQLError } from 'graphql'
import { createLocalJWKSet, errors, type JSONWebKeySet, jwtVerify } from 'jose'
import { forbidden, unauthenticated } from './errors.ts'

export interface Viewer {
  role: 'none' | 'dashboard' | 'partner' | 'coach' | 'operator'
  /** Who, in the words of the issuer; null for somebody anonymous. */
  subject: string | null
  /** The organisation the caller works for. */
  organisation: string | null
  /** Slugs of the labour-market regions that the caller works in. */
  regions: readonly string[]
  /** Why the caller asks, from the register of purposes. */
  purpose: string | null
}

/**
 * Refuses everybody who is not in the role; `what`, a plural, begins the sentence that says so.
 * @throws UNAUTHENTICATED when nobody is asking, FORBIDDEN when it is somebody in another role.
 */
export function onlyFor(role: Viewer['role'], viewer: Viewer, what: string): void {
  if (viewer.role === role) return
  if (viewer.role === 'none') throw unauthenticated(`${what} are for the role «${role}». Send a token with that role.`)
  throw forbidden(`${what} are for the role «${role}», and this token has another.`)
}

const ANONYMOUS: Viewer = { role: 'none', subject: null, organisation: null, regions: [], purpose: null }
const ROLES = new Set(['none', 'dashboard', 'partner', 'coach', 'operator'])

/**
 * Makes the check for one subgraph. No header is an anonymous viewer.
 * @returns a function that throws UNAUTHENTICATED for a header that the gateway did not sign for this subgraph.
 */
export function viewerVerifier(name: string, keys: JSONWebKeySet): (header: string | undefined) => Promise<Viewer> {
  const keySet = createLocalJWKSet(keys)
  return async header => {
    if (header === undefined) return ANONYMOUS
    try {
      const { payload } = await jwtVerify(header, keySet, {
        algorithms: ['EdDSA', 'Ed25519'],
        issuer: 'overstap-gateway',
        audience: name,
        clockTolerance: 30,
        maxTokenAge: 60,
        requiredClaims: ['exp', 'iat'],
      })
      return {
        role: isRole(payload.role) ? payload.role : 'none',
        subject: text(payload.sub),
        organisation: text(payload.org),
        regions: Array.isArray(payload.regions) ? payload.regions.filter(each => typeof each === 'string') : [],
        purpose: text(payload.purpose),
      }
    } catch (fault) {
      if (!(fault instanceof errors.JOSEError)) throw fault
      // The whole request is refused, so the status of HTTP says so too.
      throw new GraphQLError(
        'The header «overstap-viewer» is not a viewer that the gateway signed for this subgraph. Ask through the gateway.',
        { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } },
      )
    }
  }
}

function isRole(value: unknown): value is Viewer['role'] {
  return typeof value === 'string' && ROLES.has(value)
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}
