/** The last look at every error: a code from the closed list, and nothing internal. */
import { randomUUID } from 'node:crypto'
import type { FastifyBaseLogger } from 'fastify'
import type { GraphQLFormattedError } from 'graphql'

/** The closed list of CONTRACT.md. */
const CODES = new Set([
  'SOURCE_UNAVAILABLE',
  'SOURCE_TIMEOUT',
  'SOURCE_BAD_RESPONSE',
  'SOURCE_VIOLATION',
  'AUDIT_UNAVAILABLE',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'QUERY_TOO_EXPENSIVE',
  'QUERY_REJECTED',
  'RATE_LIMITED',
  'NOT_FOUND',
])

/** What Apollo Server calls a question that cannot be asked. */
const REJECTIONS = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'BAD_REQUEST',
])

/** What of an error's extensions a client may read. */
const READABLE = ['source', 'path', 'retryable', 'incidentId', 'nearest'] as const

export function masker(
  log: FastifyBaseLogger,
): (error: GraphQLFormattedError, fault: unknown) => GraphQLFormattedError {
  return (error, fault) => {
    const given = error.extensions?.code
    const code = typeof given === 'string' ? given : ''
    if (REJECTIONS.has(code)) return { ...error, extensions: { code: 'QUERY_REJECTED' } }
    if (CODES.has(code)) {
      const readable = READABLE.filter(name => error.extensions?.[name] !== undefined)
      const extensions = Object.fromEntries(readable.map(name => [name, error.extensions?.[name]]))
      // What has no place in the answer is about the request as a whole, and nobody's part of it.
      if (isHole(code) && (error.path || extensions.source !== 'gateway')) completeHole(extensions, error, log)
      const message = error.message.replace(/^Context creation failed: /, '')
      return { ...error, message, extensions: { code, ...extensions } }
    }
    const incidentId = randomUUID()
    log.error({ err: fault, incidentId }, 'a fault in the gateway')
    return { ...unexpected(incidentId), ...(error.path ? { path: error.path } : {}) }
  }
}

function isHole(code: string): boolean {
  return code.startsWith('SOURCE_') || code === 'AUDIT_UNAVAILABLE'
}

/** What a client reads about a fault of our own. */
export function unexpected(incidentId: string): GraphQLFormattedError {
  return {
    message: 'The gateway cannot answer this now. Report the incident number to its operator.',
    extensions: { code: 'SOURCE_UNAVAILABLE', source: 'gateway', retryable: false, incidentId },
  }
}

/** A hole that a partner noticed, because another one's facts were missing, is told like one that we noticed. */
function completeHole(extensions: Record<string, unknown>, error: GraphQLFormattedError, log: FastifyBaseLogger): void {
  extensions.path ??= error.path ?? []
  if (extensions.incidentId !== undefined) return
  extensions.incidentId = randomUUID()
  const { incidentId } = extensions
  log.warn({ incidentId, code: error.extensions?.code, path: error.path }, 'a partner lacked facts of another')
}
