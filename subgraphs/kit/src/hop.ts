/**
 * Did the gateway send this hop, to us, just now, only once, and with this body? (To a source, the subgraph before it.)
 * CONTRACT.md says what is signed, decisions/0012 why.
 */
import { createHash } from 'node:crypto'
import { calculateJwkThumbprint, importJWK, type JSONWebKeySet, type JWTPayload, jwtVerify } from 'jose'
import type { Recipients } from './travel.ts'
import { type Viewer, viewerIn } from './viewer.ts'

export interface Hop {
  /** The header `overstap-viewer`. */
  token: string
  method: string
  /** With its query, as it stands in the request. */
  path: string
  /** The bytes as they came: what is parsed may have been written in many ways. */
  body: Uint8Array
}

/** What the gateway vouches for with a hop. */
export interface Vouched {
  viewer: Viewer
  /** For whom it asks what partners take; undefined where there is no gateway to say it. */
  recipients: Recipients | undefined
  /** Number of the caller's request, the same in all its hops. */
  trace?: string
  /** Its own number, which no other hop has; null where nobody is verified. */
  id: string | null
}

/** Who signs hops to a subgraph. */
const GATEWAY = 'overstap-gateway'
const LIFETIME_S = 30
const CLOCKS_DIFFER_S = 30
/** Hops kept until they expire, at most a minute: some 1,600 a second, in about 11 MB. */
const MOST_REMEMBERED = 100_000

/** @returns the check for the subgraph `name`; it throws, for the log, why a hop is not to be answered. */
export async function hopVerifier(
  name: string,
  keySet: JSONWebKeySet,
  { issuer = GATEWAY, clock = Date.now, mostRemembered = MOST_REMEMBERED } = {},
): Promise<(hop: Hop) => Promise<Vouched>> {
  // By thumbprint, whatever name the set gives a key: gateway and subgraph need not agree on names.
  const known = keySet.keys.map(
    async key => [await calculateJwkThumbprint(key), await importJWK(key, 'EdDSA')] as const,
  )
  const keys = new Map(await Promise.all(known))
  const remembered = new Map<string, number>()

  const takeOnce = (jti: string, until: number) => {
    const now = clock() / 1000
    for (const [old, end] of remembered) {
      if (end > now) break
      remembered.delete(old)
    }
    // Time has passed since the signature was checked, and a number that is forgotten must not be good.
    if (until <= now) throw new Error('the hop has expired')
    if (remembered.has(jti)) throw new Error('the hop is replayed')
    // Forgetting one that is still good would let it be replayed. Only the gateway gets this far.
    if (remembered.size >= mostRemembered) throw new Error('more hops a minute than can be remembered')
    remembered.set(jti, until)
  }

  return async ({ token, method, path, body }) => {
    const keyNamed = ({ kid = '' }) => {
      const key = keys.get(kid)
      if (key === undefined) throw new Error('the key is not in GATEWAY_PUBLIC_KEYS')
      return key
    }
    const { payload } = await jwtVerify(token, keyNamed, {
      algorithms: ['EdDSA'],
      issuer,
      clockTolerance: CLOCKS_DIFFER_S,
      maxTokenAge: LIFETIME_S,
      currentDate: new Date(clock()),
    })
    const { aud, exp, iat, jti } = payload
    if (aud !== name) throw new Error('the hop is not for this subgraph, or not for it alone')
    if (payload.htm !== 'POST' || method !== 'POST') throw new Error('the method is another')
    if (payload.htp !== path) throw new Error('the path is another')
    const bdh = createHash('sha256').update(body).digest('base64url')
    if (payload.bdh !== bdh) throw new Error('the body is another')
    if (!jti || !exp || !iat) throw new Error('the hop has no number or no time')
    takeOnce(jti, Math.min(exp, iat + LIFETIME_S) + CLOCKS_DIFFER_S)
    const { trace } = payload
    const [viewer, recipients] = [viewerIn(payload), recipientsIn(payload)]
    return { viewer, recipients, id: jti, ...(typeof trace === 'string' && { trace }) }
  }
}

/** The claim `for`; what is not a list of names is for nobody. */
function recipientsIn(claims: JWTPayload): Recipients {
  const fields = typeof claims.for === 'object' && claims.for !== null ? Object.entries(claims.for) : []
  return new Map(
    fields.map(([field, partners]) => [
      field,
      Array.isArray(partners) && partners.every(each => typeof each === 'string') ? partners : [],
    ]),
  )
}
