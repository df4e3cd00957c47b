/** A request that cannot even be read is refused like any other question: as GraphQL, with a code of the closed list. */
import { randomUUID } from 'node:crypto'
import type { HTTPGraphQLHead } from '@apollo/server'
import type { FastifyBaseLogger, FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { GraphQLError } from 'graphql'
import { unexpected } from '../engine/mask.ts'

const TEXTS: Readonly<Record<number, string>> = {
  400: 'The body must be JSON: an object with `query`, and if need be `variables` and `operationName`.',
  413: 'The question is too large: shorten the document or its variables.',
  415: 'The body must be JSON, with the header content-type: application/json.',
}

export function refuseInGraphQL(
  log: FastifyBaseLogger,
): (fault: FastifyError | GraphQLError, request: FastifyRequest, reply: FastifyReply) => FastifyReply {
  return (fault, _request, reply) => {
    if (fault instanceof GraphQLError) return refused(fault, reply)
    const status = fault.statusCode ?? 500
    if (status < 500) return reply.code(status).send(rejected(TEXTS[status] ?? 'The request cannot be read.'))
    const incidentId = randomUUID()
    log.error({ err: fault, incidentId }, 'a fault in the gateway')
    return reply.code(status).send({ errors: [unexpected(incidentId)] })
  }
}

/** One of our own refusals, thrown outside of GraphQL; it says itself with which status and headers. */
function refused({ message, extensions: { http, ...extensions } }: GraphQLError, reply: FastifyReply): FastifyReply {
  // Apollo's own type for what it reads there, which graphql cannot know.
  const { status = 400, headers = [] } = (http ?? {}) as Partial<HTTPGraphQLHead>
  return reply
    .code(status)
    .headers(Object.fromEntries(headers))
    .send({ errors: [{ message, extensions }] })
}

/** An answer that is one QUERY_REJECTED. */
export function rejected(message: string): object {
  return { errors: [{ message, extensions: { code: 'QUERY_REJECTED' } }] }
}
