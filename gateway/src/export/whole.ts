/**
 * A table is whole, or it is refused: a sum over rows of which some are missing would be a smaller number, and nothing in a
 * file would say so. What went wrong in parts of the answer that are not in the table does not matter.
 */
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { missingCode } from '../engine/engine.ts'
import type { Table } from './tables.ts'

const STATUS: Readonly<Record<string, number>> = {
  BAD_USER_INPUT: 400,
  QUERY_REJECTED: 400,
  QUERY_TOO_EXPENSIVE: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  RATE_LIMITED: 429,
  SOURCE_UNAVAILABLE: 503,
  AUDIT_UNAVAILABLE: 503,
  SOURCE_TIMEOUT: 504,
  SOURCE_BAD_RESPONSE: 502,
  SOURCE_VIOLATION: 502,
}

/** @throws GraphQLError the first thing that is wrong, for an answer of HTTP. */
export function refuseHoles(errors: readonly GraphQLFormattedError[] | undefined, table: Table): void {
  const [first] = errors?.filter(each => isAbout(each, table)) ?? []
  if (first === undefined) return
  const { code = '', ...extensions }: Record<string, unknown> = first.extensions ?? {}
  const isMissing = missingCode(code) !== undefined
  const message = isMissing
    ? `${first.message} Without it no export is made, as it would tell less than there is.`
    : first.message
  const http = { status: STATUS[String(code)] ?? 500 }
  throw new GraphQLError(message, {
    extensions: { code, ...extensions, ...(first.path ? { path: first.path } : {}), http },
  })
}

function isAbout({ path }: GraphQLFormattedError, { columns, pages, steps }: Table): boolean {
  const keys = path?.filter(each => typeof each === 'string') ?? []
  const ways = [
    steps.map(each => each.key),
    ...columns.map(each => each.path),
    ...pages.map(each => [...each.steps.map(({ key }) => key), each.pageInfo ?? '']),
  ]
  return ways.some(way => way.every((key, index) => keys[index] === undefined || keys[index] === key))
}
