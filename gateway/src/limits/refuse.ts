/** A request that cannot even be read is refused like any other question: as GraphQL, with a code of the closed list. */
import { randomUUID } from 'node:crypto'
import type { FastifyBaseLogger, FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { unexpected } from '../engine/mask.ts'

const TEXTS: Readonly<Record<number, string>> = {
  400: 'The body must be JSON: an object with `query`, and if need be `variables` and `operationName`.',
  413: 'The question is too large: shorten the document or its variables.',
  415: 'The body must be JSON, with the header content-type: application/json.',
}

export function refuseInGraphQL(
  log: FastifyBaseLogger,
): (fault: FastifyError, request: FastifyRequest, reply: FastifyReply) => FastifyReply {
  return (fault, _request, reply) => {
    const status = fault.statusCode ?? 500
    if (status < 500) return reply.code(status).send(rejected(TEXTS[status] ?? 'The request cannot be read.'))
    const incidentId = randomUUID()
    log.error({ err: fault, incidentId }, 'a fault in the gateway')
    return reply.code(status).send({ errors: [unexpected(incidentId)] })
  }
}

/** An answer that is one QUERY_REJECTED. */
export function rejected(message: string): object {
  return { errors: [{ message, extensions: { code: 'QUERY_REJECTED' } }] }
}
