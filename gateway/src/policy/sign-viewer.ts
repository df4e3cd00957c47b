/** Tells a partner who is asking: a token of our own, for that partner only, good for half a minute. */
import type { KeyObject } from 'node:crypto'
import { SignJWT } from 'jose'
import type { Viewer } from './authenticate.ts'

const LIFETIME_S = 30

/** For one viewer, a function that gives the token for a partner, signed at most once per request. */
export function viewerSigner(key: KeyObject): (viewer: Viewer) => (partner: string) => Promise<string> {
  return viewer => {
    const signed = new Map<string, Promise<string>>()
    return partner => {
      const known = signed.get(partner)
      if (known) return known
      const { sub, ...claims } = viewer
      const token = new SignJWT({ ...claims, ...(sub === null ? {} : { sub }) })
        .setProtectedHeader({ alg: 'EdDSA' })
        .setIssuer('overstap-gateway')
        .setAudience(partner)
        .setIssuedAt()
        .setExpirationTime(`${LIFETIME_S}s`)
        .sign(key)
      signed.set(partner, token)
      return token
    }
  }
}
