/**
 * Tells a partner who is asking, and what: a token of our own, for one hop, that partner only, good for half a minute.
 * CONTRACT.md has the claims, decisions/0012 the reasons.
 */
import { createPublicKey, hash, type KeyObject, randomUUID, sign } from 'node:crypto'
import type { Recipients } from './recipients.ts'
import type { Viewer } from './viewer.ts'

const LIFETIME_S = 30

interface OutgoingHop {
  /** Its name in the supergraph. */
  partner: string
  /** With its query, as it goes into the request. */
  path: string
  body: string
  /** For whom it asks what partners take; undefined for nobody. */
  recipients?: Recipients | undefined
}

/** The value of the header `overstap-viewer` for one hop. */
export type SignHop = (hop: OutgoingHop) => string

/** What a partner is told of a caller in each hop: what a token may ask of the gateway is nothing to it. */
export function claimsOf({ sub, operations: _, ...viewer }: Viewer): object {
  return sub === null ? viewer : { ...viewer, sub }
}

/**
 * For one request, of the viewer and under the number `trace`, a function that signs its hops. The token is put together
 * here, as a signature on this thread costs a third of one through a library that signs on another (decisions/0012).
 */
export function hopSigner(key: KeyObject): (viewer: Viewer, trace: string) => SignHop {
  const header = encoded({ alg: 'EdDSA', kid: thumbprintOf(key) })
  return (viewer, trace) => {
    const claims = { ...claimsOf(viewer), trace, iss: 'overstap-gateway', htm: 'POST' }
    return ({ partner, path, body, recipients }) => {
      const iat = Math.floor(Date.now() / 1000)
      const own = { iat, exp: iat + LIFETIME_S, jti: randomUUID(), bdh: hash('sha256', body, 'base64url') }
      const about = recipients ? { for: recipients } : {}
      const signed = `${header}.${encoded({ ...claims, ...about, aud: partner, htp: path, ...own })}`
      return `${signed}.${sign(null, Buffer.from(signed), key).toString('base64url')}`
    }
  }
}

function encoded(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}

/** RFC 7638, for a key of Ed25519: a digest of its three public members, in this order. */
function thumbprintOf(key: KeyObject): string {
  const { crv, kty, x } = createPublicKey(key).export({ format: 'jwk' })
  return hash('sha256', JSON.stringify({ crv, kty, x }), 'base64url')
}
