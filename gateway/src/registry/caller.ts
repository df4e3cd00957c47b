/**
 * Who talks to the registry: an operator, with a token of the issuer; the owner of a subgraph, with the publish token of that
 * subgraph; or anybody else, who may read what is public.
 */
import { hash, randomBytes } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import type { Admit } from '../limits/admit.ts'
import { callerOf } from '../limits/rate.ts'
import type { Viewer } from '../policy/viewer.ts'
import { forbidden, unauthenticated } from './refusals.ts'
import type { Registrant, Store } from './store.ts'

export type Caller =
  | { kind: 'operator'; name: string }
  | { kind: 'owner'; name: string; registrant: Registrant; tokenHash: string }
  | { kind: 'viewer'; name: string; viewer: Viewer }

/** So that whoever finds one in a log or a repository knows what it is, and so do scanners. */
const PREFIX = 'overstap_publish_'

/** Shown once; only its hash is kept. 256 bits at random need no salt. */
export function newPublishToken(): { token: string; tokenHash: string } {
  const token = PREFIX + randomBytes(32).toString('base64url')
  return { token, tokenHash: hash('sha256', token) }
}

interface Options {
  store: Store
  admit: Admit
  countOne: (caller: string) => void
}

/** @returns a function that throws UNAUTHENTICATED for a token that is not good, and RATE_LIMITED. */
export function callers({ store, admit, countOne }: Options): (request: FastifyRequest) => Promise<Caller> {
  return async request => {
    const token = /^Bearer +(\S+) *$/i.exec(request.headers.authorization ?? '')?.[1]
    if (!token?.startsWith(PREFIX)) return callerFrom(await admit(request))
    const tokenHash = hash('sha256', token)
    const registrant = await store.holderOf(tokenHash)
    countOne(callerOf(registrant ? `publisher ${registrant.name}` : null, request))
    if (registrant) return { kind: 'owner', name: `owner of ${registrant.name}`, registrant, tokenHash }
    throw unauthenticated('The publish token is not good, or no more. Ask the operator for another: invite NAME.')
  }
}

function callerFrom(viewer: Viewer): Caller {
  if (viewer.role === 'operator') return { kind: 'operator', name: `operator ${viewer.sub}` }
  return { kind: 'viewer', name: viewer.sub ?? 'nobody', viewer }
}

/** With which publish token, so that it can be looked at again when it is done: a check takes seconds. */
export function holding(caller: Caller): { tokenHash?: string } {
  return caller.kind === 'owner' ? { tokenHash: caller.tokenHash } : {}
}

/** @throws UNAUTHENTICATED or FORBIDDEN. */
export function requireOperator(caller: Caller): void {
  if (caller.kind === 'operator') return
  throw refused(caller, 'This is for operators: send a token with the role «operator».')
}

/** An operator, or who has the token of this subgraph. */
export function requireOwnerOf(caller: Caller, name: string): void {
  if (caller.kind === 'operator') return
  if (caller.kind === 'owner') {
    if (caller.registrant.name === name) return
    throw forbidden(`The publish token is for «${caller.registrant.name}» and for nothing else, not for «${name}».`)
  }
  throw refused(caller, `This is for the owner of «${name}»: send its publish token, which an operator gives (invite).`)
}

/** Anybody who publishes, or an operator. */
export function requirePartner(caller: Caller): void {
  if (caller.kind !== 'viewer') return
  throw refused(caller, 'This is for partners: send a publish token, which an operator gives (invite).')
}

function refused(caller: Caller, message: string) {
  const isKnown = caller.kind !== 'viewer' || caller.viewer.role !== 'none'
  return isKnown ? forbidden(message) : unauthenticated(message)
}
