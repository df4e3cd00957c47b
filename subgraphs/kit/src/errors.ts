/**
 * The errors a subgraph may answer with. The codes are the closed list of CONTRACT.md; a text for a client says what was
 * expected and what to do, and never holds SQL, a secret or anything about a person.
 */
import { GraphQLError } from 'graphql'

type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'BAD_USER_INPUT'
  | 'NOT_FOUND'
  | 'SOURCE_UNAVAILABLE'
  | 'SOURCE_TIMEOUT'
  | 'SOURCE_BAD_RESPONSE'
  | 'AUDIT_UNAVAILABLE'

function error(code: ErrorCode, message: string, extensions: Record<string, unknown> = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...extensions } })
}

/** Nobody is asking, and somebody must: the caller has to send a token. */
export function unauthenticated(message: string): GraphQLError {
  return error('UNAUTHENTICATED', message)
}

/** Somebody is asking who may not. */
export function forbidden(message: string): GraphQLError {
  return error('FORBIDDEN', message)
}

/** The caller wrote something that cannot be right; `nearest` lists valid codes close to what was written (R20). */
export function badUserInput(message: string, nearest?: readonly string[]): GraphQLError {
  return error('BAD_USER_INPUT', message, nearest && nearest.length > 0 ? { nearest } : {})
}

/** There is nothing to answer with, and a null would say something else. */
export function notFound(message: string): GraphQLError {
  return error('NOT_FOUND', message)
}

/** Another owner's facts were needed here and did not come; `source` is that owner's public name. */
export function sourceUnavailable(source: string, message: string): GraphQLError {
  return error('SOURCE_UNAVAILABLE', message, { source, retryable: true })
}

/** Another owner's facts were needed here and did not come in time. */
export function sourceTimeout(source: string, message: string): GraphQLError {
  return error('SOURCE_TIMEOUT', message, { source, retryable: true })
}

/** Another owner's facts came, and they cannot be right: asking again gives the same. */
export function sourceBadResponse(source: string, message: string): GraphQLError {
  return error('SOURCE_BAD_RESPONSE', message, { source, retryable: false })
}

/** Nothing about a person leaves `source` while it cannot note down who reads it. */
export function auditUnavailable(source: string, incidentId?: string): GraphQLError {
  return error(
    'AUDIT_UNAVAILABLE',
    `The source «${source}» cannot note down who reads this, so it does not show it. Ask again in a moment.`,
    { source, ...(incidentId !== undefined && { incidentId }), retryable: true },
  )
}

/** The codes that PostgreSQL and its driver use for «too late» and for «not there»; a signal that ended has a name. */
const TIMED_OUT = new Set(['57014', 'CONNECT_TIMEOUT', '55P03', 'TimeoutError', 'AbortError'])
const NOT_THERE = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'CONNECTION_CLOSED',
  'CONNECTION_ENDED',
  'CONNECTION_DESTROYED',
  '57P01',
  '57P02',
  '57P03',
  '53300',
  '3D000',
])

/** The error made with a function above that lies behind a fault, if there is one: drizzle wraps whatever is thrown. */
export function errorForClient(fault: unknown): GraphQLError | undefined {
  // One without a code is a fault that graphql found, not one of ours.
  const isOurs = (each: Error): each is GraphQLError =>
    each instanceof GraphQLError && typeof each.extensions.code === 'string'
  return causesOf(fault).find(isOurs)
}

/**
 * What a client may know of a fault inside this subgraph: its kind and the incident under which the operator finds the
 * rest.
 */
export function maskFault(fault: unknown, source: string, incidentId: string): GraphQLError {
  const code = faultCode(fault)
  if (code !== undefined && TIMED_OUT.has(code)) {
    return error('SOURCE_TIMEOUT', `The source «${source}» did not answer in time. Ask again.`, {
      source,
      incidentId,
      retryable: true,
    })
  }
  const retryable = code !== undefined && NOT_THERE.has(code)
  return error(
    'SOURCE_UNAVAILABLE',
    `The source «${source}» cannot answer now.${retryable ? ' Ask again in a moment.' : ' Report the incident number to its operator.'}`,
    { source, incidentId, retryable },
  )
}

/** The first code in the chain of causes. A signal's own error has a number for it, but its name says what it is. */
function faultCode(fault: unknown): string | undefined {
  for (const each of causesOf(fault)) {
    if (each instanceof DOMException) return each.name
    if ('code' in each && typeof each.code === 'string') return each.code
  }
  return undefined
}

function causesOf(fault: unknown): Error[] {
  const causes: Error[] = []
  for (let each = fault; each instanceof Error && causes.length < 8; each = each.cause) causes.push(each)
  return causes
}
