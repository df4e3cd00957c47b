/** How a question that asks too much is refused. */
import { HeaderMap } from '@apollo/server'
import { GraphQLError } from 'graphql'

const STATUS = { QUERY_REJECTED: 400, QUERY_TOO_EXPENSIVE: 400, RATE_LIMITED: 429 } as const

export function refusal(
  code: keyof typeof STATUS,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): GraphQLError {
  const http = { status: STATUS[code], headers: new HeaderMap(Object.entries(headers)) }
  // Another server's types of `http` may be known where this is checked, too (test/engines): this is for Apollo's.
  const extensions: Record<string, unknown> = { code, http }
  return new GraphQLError(message, { extensions })
}
