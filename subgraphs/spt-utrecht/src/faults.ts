/** What a caller may read of what went wrong: the contract's codes, a sentence, and nothing internal. */
import { randomUUID } from 'node:crypto'
import { GraphQLError } from 'graphql'
import { kindOf, type Log } from './log.ts'

export function unauthenticated(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'UNAUTHENTICATED' } })
}

export function forbidden(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'FORBIDDEN' } })
}

export function badUserInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })
}

export function rejected(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'QUERY_REJECTED' } })
}

/** PostgreSQL ended the statement, the driver found nobody in time, or the deadline passed. */
const TOO_LATE = new Set(['57014', 'CONNECT_TIMEOUT', 'TimeoutError', 'AbortError'])

/** An error of ours passes; of any other fault a client learns the kind, and the log the rest under the same number. */
export function forCaller(error: GraphQLError, log: Log): GraphQLError {
  if (typeof error.extensions.code === 'string') return error
  const fault = error.originalError ?? error
  const { kind, code = kind } = kindOf(fault)
  const incidentId = randomUUID()
  const late = TOO_LATE.has(code)
  const place = (error.path ?? []).join('.')
  log(late ? 'warn' : 'error', 'a fault while answering', { incidentId, kind, code, place })
  const message = late
    ? 'The source «spt-utrecht» did not answer in time. Ask again.'
    : 'The source «spt-utrecht» cannot answer now. Ask again in a moment.'
  return new GraphQLError(message, {
    ...(error.nodes && { nodes: error.nodes }),
    ...(error.path && { path: error.path }),
    extensions: {
      code: late ? 'SOURCE_TIMEOUT' : 'SOURCE_UNAVAILABLE',
      ...{ source: 'spt-utrecht', retryable: true, incidentId },
    },
  })
}
