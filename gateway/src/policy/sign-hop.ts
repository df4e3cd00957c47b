/**
 * Tells a partner who is asking, and what: a token of our own, for one hop, that partner only, good for half a minute.
 * CONTRACT.md has the claims, decisions/0012 the reasons.
 */
import type { KeyObject } from 'node:crypto'
import { hopSignerOf } from '@overstap/kit/sign-hop'
import type { Recipients } from './recipients.ts'
import type { Viewer } from './viewer.ts'

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

/** For one request, of the viewer and under the number `trace`, a function that signs its hops. */
export function hopSigner(key: KeyObject): (viewer: Viewer, trace: string) => SignHop {
  const signerFor = hopSignerOf('overstap-gateway', key)
  return (viewer, trace) => {
    const sign = signerFor({ ...claimsOf(viewer), trace })
    return ({ partner, path, body, recipients }) =>
      sign({ audience: partner, path, body, about: recipients ? { for: recipients } : {} })
  }
}
