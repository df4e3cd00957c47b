/**
 * Tells a partner who is asking, and what: a token of our own, for one hop, that partner only, good for half a minute.
 * CONTRACT.md has the claims, decisions/0012 the reasons.
 */
import { createHash, type KeyObject, randomUUID } from 'node:crypto'
import { calculateJwkThumbprint, SignJWT } from 'jose'
import type { Viewer } from './authenticate.ts'
import type { Recipients } from './recipients.ts'

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
export type SignHop = (hop: OutgoingHop) => Promise<string>

/** For one request, of the viewer and under the number `trace`, a function that signs its hops. */
export function hopSigner(key: KeyObject): (viewer: Viewer, trace: string) => SignHop {
  const thumbprint = calculateJwkThumbprint(key)
  // What a token may ask of the gateway is nothing to a partner.
  return ({ sub, operations: _, ...viewer }, trace) =>
    async ({ partner, path, body, recipients }) => {
      const bdh = createHash('sha256').update(body).digest('base64url')
      const optional = { ...(sub === null ? {} : { sub }), ...(recipients && { for: recipients }) }
      return new SignJWT({ ...viewer, ...optional, trace, htm: 'POST', htp: path, bdh })
        .setProtectedHeader({ alg: 'EdDSA', kid: await thumbprint })
        .setIssuer('overstap-gateway')
        .setAudience(partner)
        .setJti(randomUUID())
        .setIssuedAt()
        .setExpirationTime(`${LIFETIME_S}s`)
        .sign(key)
    }
}
