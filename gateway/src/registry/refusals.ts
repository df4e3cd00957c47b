/** How the registry says no, in the codes and the form of everything else. */
import { GraphQLError } from 'graphql'

export function unauthenticated(message: string): GraphQLError {
  return refusal('UNAUTHENTICATED', 401, message)
}

export function forbidden(message: string): GraphQLError {
  return refusal('FORBIDDEN', 403, message)
}

export function notFound(message: string): GraphQLError {
  return refusal('NOT_FOUND', 404, message)
}

export function badInput(message: string): GraphQLError {
  return refusal('BAD_USER_INPUT', 400, message)
}

/** What was true when the caller looked is no more. */
export function overtaken(message: string): GraphQLError {
  return refusal('BAD_USER_INPUT', 409, message)
}

export function unavailable(): GraphQLError {
  return new GraphQLError(
    'The registry does not answer now; the graph that is live goes on. Look with «list» what is there before you try again.',
    { extensions: { code: 'SOURCE_UNAVAILABLE', source: 'registry', retryable: true, http: { status: 503 } } },
  )
}

function refusal(code: string, status: number, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status } } })
}

export function tooLarge(bytes: number): GraphQLError {
  return refusal(
    'BAD_USER_INPUT',
    413,
    `What was sent is larger than ${bytes} bytes. Shorten it, or publish less at once.`,
  )
}
