/** What is told to whoever comes when there is no room or no time: nothing is wrong with the question. */
import { HeaderMap } from '@apollo/server'
import { GraphQLError } from 'graphql'

/** SOURCE_UNAVAILABLE (HTTP 503, Retry-After). */
export function askAgain(message: string, seconds: number): GraphQLError {
  const http = { status: 503, headers: new HeaderMap([['retry-after', String(seconds)]]) }
  const extensions: Record<string, unknown> = { code: 'SOURCE_UNAVAILABLE', source: 'gateway', retryable: true, http }
  return new GraphQLError(message, { extensions })
}
