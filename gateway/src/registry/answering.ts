/** What every route of the registry does first and last: it knows who asks, and a database that is not there is HTTP 503. */
import type { FastifyBaseLogger, FastifyReply, FastifyRequest } from 'fastify'
import { GraphQLError } from 'graphql'
import type { Caller } from './caller.ts'
import { unavailable } from './refusals.ts'

export type Answering = (
  answer: (caller: Caller, request: FastifyRequest, reply: FastifyReply) => Promise<object>,
) => (request: FastifyRequest, reply: FastifyReply) => Promise<object>

export function answeringFor(
  callerOf: (request: FastifyRequest) => Promise<Caller>,
  log: FastifyBaseLogger,
): Answering {
  return answer => async (request, reply) => {
    try {
      return await answer(await callerOf(request), request, reply)
    } catch (fault) {
      if (fault instanceof GraphQLError || !isNoAnswer(fault)) throw fault
      log.error({ err: fault }, 'the registry does not answer')
      throw unavailable()
    }
  }
}

/** Of sockets and of the driver, or of PostgreSQL: it goes down, has no room, or took too long. */
const NO_ANSWER = /^(E[A-Z_]+|CONNECT\w*|08\w{3}|53\w{3}|57\w{3}|55P03|28\w{3}|3D000)$/

function isNoAnswer(fault: unknown): boolean {
  if (!(fault instanceof Error)) return false
  return fault.name === 'TimeoutError' || ('code' in fault && NO_ANSWER.test(String(fault.code)))
}
