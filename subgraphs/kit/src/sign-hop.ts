/**
 * Signs a hop: a token of whoever asks, for one receiver and one body, good for half a minute. Who receives it verifies it with
 * hop.ts. CONTRACT.md has the claims, decisions/0012 the reasons.
 */
import { createPublicKey, hash, type KeyObject, randomUUID, sign } from 'node:crypto'
import { encoded, thumbprintOf } from './signed-text.ts'

const LIFETIME_S = 30

interface HopToSign {
  /** Whom it is for, by the name under which that one knows itself. */
  audience: string
  /** With its query, as it goes into the request. */
  path: string
  body: string
  /** Claims of this hop alone. */
  about?: object
}

/**
 * For the asker `issuer`, and for one request with its claims, a function that signs its hops. The token is put together
 * here, as a signature on this thread costs a third of one through a library that signs on another (decisions/0012).
 */
export function hopSignerOf(issuer: string, key: KeyObject): (claims: object) => (hop: HopToSign) => string {
  const header = encoded({ alg: 'EdDSA', kid: thumbprintOf(createPublicKey(key)) })
  return claims => {
    const shared = { ...claims, iss: issuer, htm: 'POST' }
    return ({ audience, path, body, about }) => {
      const iat = Math.floor(Date.now() / 1000)
      const own = { iat, exp: iat + LIFETIME_S, jti: randomUUID(), bdh: hash('sha256', body, 'base64url') }
      const signed = `${header}.${encoded({ ...shared, ...about, aud: audience, htp: path, ...own })}`
      return `${signed}.${sign(null, Buffer.from(signed), key).toString('base64url')}`
    }
  }
}
