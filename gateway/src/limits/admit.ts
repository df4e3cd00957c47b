/** Who knocks: the caller of a request, counted. Whoever guesses at tokens is counted, too, by address. */
import type { FastifyRequest } from 'fastify'
import type { Viewer } from '../policy/viewer.ts'
import { callerOf } from './rate.ts'

export type Admit = (request: FastifyRequest) => Promise<Viewer>

/** @returns a function that throws UNAUTHENTICATED, RATE_LIMITED, or that the issuer does not answer. */
export function admission(
  authenticate: (header: string | undefined) => Promise<Viewer>,
  countOne: (caller: string) => void,
): Admit {
  return async request => {
    const viewer = await authenticate(request.headers.authorization).catch(refused => {
      countOne(callerOf(null, request))
      throw refused
    })
    countOne(callerOf(viewer.sub, request))
    return viewer
  }
}
