/** What a client wrote into a filter, within the bounds that the schema states, and as a condition in SQL. */
import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import { badUserInput } from './errors.ts'

const LONGEST_LIST = 100
const LONGEST_SEARCH = 100

/**
 * The list `where.<name>`; undefined for none and for an empty one, which do not narrow.
 * @throws BAD_USER_INPUT for one that is too long.
 */
export function readList<Value>(name: string, list: readonly Value[] | null | undefined): readonly Value[] | undefined {
  if (!list || list.length === 0) return undefined
  if (list.length <= LONGEST_LIST) return list
  throw badUserInput(`«where.${name}» holds ${list.length} values; at most ${LONGEST_LIST} are allowed.`)
}

/**
 * The words of `where.search`; undefined when there are none.
 * @throws BAD_USER_INPUT for a text that is too long.
 */
export function readWords(search: string | null | undefined): readonly string[] | undefined {
  if (search && search.length > LONGEST_SEARCH) {
    throw badUserInput(`«where.search» holds ${search.length} characters; at most ${LONGEST_SEARCH} are allowed.`)
  }
  return search?.match(/\S+/g) ?? undefined
}

/** One array parameter keeps the statement the same for every length, so that it stays prepared. */
export function anyOf(column: SQLWrapper, values: readonly (string | number)[]): SQL {
  return sql`${column} = any(${sql.param(values)})`
}

/** For `ilike`: whatever holds the words as they stand, wildcards included. */
export function patternWithin(words: string): string {
  return `%${words.replace(/[\\%_]/g, '\\$&')}%`
}
