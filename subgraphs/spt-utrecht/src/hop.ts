/** Did the gateway send this hop, to us, just now, only once, and with this body? In the order of the contract. */
import { createHash, createPublicKey, type JsonWebKey, type KeyObject, verify } from 'node:crypto'
import { type Caller, callerIn } from './caller.ts'

interface Hop {
  /** The header `overstap-viewer`. */
  token: string
  method: string
  /** With its query, as it stands in the request line. */
  path: string
  /** The bytes as they came. */
  body: Buffer
}

/** @throws Error with the reason, for the log alone. */
export type Verify = (hop: Hop) => Caller

const NAME = 'spt-utrecht'
const TOKEN = /^([\w-]+)\.([\w-]+)\.([\w-]{86})$/
const CLOCKS_DIFFER_S = 30
const OLDEST_S = 60
/** Some 1,600 hops a second for a minute. */
const MOST_REMEMBERED = 100_000

export function hopVerifier(
  keySet: readonly JsonWebKey[],
  { clock = Date.now, mostRemembered = MOST_REMEMBERED } = {},
): Verify {
  const keys = new Map(keySet.map(key => [thumbprintOf(key), createPublicKey({ key, format: 'jwk' })]))
  const takeOnce = onceOnly(mostRemembered)
  return ({ token, method, path, body }) => {
    const claims = claimsOf(token, keys)
    const now = clock() / 1000
    const { iss, aud, exp, iat, jti, htm, htp, bdh } = claims
    refuseUnless(iss === 'overstap-gateway', 'the issuer is another')
    refuseUnless(aud === NAME, 'it is not for this subgraph, or not for it alone')
    refuseUnless(isNumber(exp) && now - exp <= CLOCKS_DIFFER_S, 'it has expired')
    refuseUnless(isNumber(iat) && now - iat <= OLDEST_S && iat - now <= CLOCKS_DIFFER_S, 'it is not of this minute')
    refuseUnless(htm === 'POST' && method === 'POST', 'the method is another')
    refuseUnless(htp === path, 'the path is another')
    refuseUnless(bdh === createHash('sha256').update(body).digest('base64url'), 'the body is another')
    refuseUnless(typeof jti === 'string' && jti !== '', 'it has no number')
    takeOnce(jti, Math.min(exp + CLOCKS_DIFFER_S, iat + OLDEST_S), now)
    return callerIn(claims)
  }
}

/** What is signed, once the signature is good for one of our keys: no key that the token brings counts. */
function claimsOf(token: string, keys: ReadonlyMap<string, KeyObject>): Record<string, unknown> {
  const [, header = '', claims = '', signature = ''] = TOKEN.exec(token) ?? []
  refuseUnless(header !== '', 'there is no token in the header overstap-viewer')
  const { alg, kid, crit } = objectIn(header)
  refuseUnless(alg === 'EdDSA', 'the algorithm is another')
  refuseUnless(crit === undefined, 'it asks for more than is known here')
  const key = typeof kid === 'string' ? keys.get(kid) : undefined
  refuseUnless(key !== undefined, 'the key is not in GATEWAY_PUBLIC_KEYS')
  const isGood = verify(null, Buffer.from(`${header}.${claims}`), key, Buffer.from(signature, 'base64url'))
  refuseUnless(isGood, 'the signature is not good')
  return objectIn(claims)
}

/** RFC 7638: a digest of the three members that a public key of Ed25519 has, in this order. */
function thumbprintOf({ crv, kty, x }: JsonWebKey): string {
  return createHash('sha256').update(JSON.stringify({ crv, kty, x })).digest('base64url')
}

/** Checks and keeps in one step: nothing is awaited between, so that of two that come at once one passes. */
function onceOnly(most: number): (jti: string, until: number, now: number) => void {
  const kept = new Map<string, number>()
  return (jti, until, now) => {
    for (const [old, end] of kept) {
      // They came in the order of their time, give or take the clocks.
      if (end >= now) break
      kept.delete(old)
    }
    refuseUnless(!kept.has(jti), 'it was seen before')
    refuseUnless(kept.size < most, 'there are more hops a minute than can be remembered')
    kept.set(jti, until)
  }
}

function objectIn(part: string): Record<string, unknown> {
  const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString())
  return { ...Object(value) }
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}

function refuseUnless(holds: boolean, reason: string): asserts holds {
  if (!holds) throw new Error(reason)
}
