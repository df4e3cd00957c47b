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

/** Another owner's facts were needed here and did not come; `source` is that owner's public name. */
export function sourceUnavailable(source: string, message: string): GraphQLError {
  return error('SOURCE_UNAVAILABLE', message, { source, retryable: true })
}

/** The codes that PostgreSQL and its driver use for «too late» and for «not there». */
const TIMED_OUT = new Set(['57014', 'CONNECT_TIMEOUT', '55P03'])
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

/**
 * What a client may know of a fault inside this subgraph: its kind and the incident under which the operator finds the
 * rest. Errors made with the functions above pass as they are.
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

/** The first code in the chain of causes: drizzle wraps the driver's errors. */
function faultCode(fault: unknown): string | undefined {
  for (let each = fault, depth = 0; each instanceof Error && depth < 8; each = each.cause, depth++) {
    if ('code' in each && typeof each.code === 'string') return each.code
  }
  return undefined
}
