/**
 * A table is whole, or it is refused: a sum over rows of which some are missing would be a smaller number, and nothing in a
 * file would say so. What went wrong in parts of the answer that are not in the table does not matter.
 */
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { missingCode } from '../engine/engine.ts'
import { below } from './rows.ts'
import type { Table } from './tables.ts'
import { notFound } from './wanted.ts'

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

/**
 * A list that is null is not an empty one: a cube that was never released, a region that nobody knows.
 * @throws GraphQLError NOT_FOUND
 */
export function refuseNothing(data: unknown, { name, steps }: Table): void {
  const toList = steps.slice(0, steps.findIndex(each => each.isList) + 1)
  const list = toList.reduce<unknown>((found, { key }) => below(found, key), data)
  if (list !== null && list !== undefined) return
  throw notFound(`There is no «${name}» for these variables, so there are no rows, not even none.`)
}
