/** Which schemes a caller asks for, read once and checked. */
import { badUserInput, readCursor } from '@overstap/kit'
import type { FundingSchemeFilter } from './generated/schema.ts'

/** Every part that is given narrows the list. */
export interface Filter {
  /** Identifiers of another owner: one that nobody has finds nothing. */
  funds?: readonly string[]
  /** All of them must be in the name. */
  words?: readonly string[]
}

const LONGEST_LIST = 100
const LONGEST_SEARCH = 100

/**
 * Reads a filter as a client wrote it. An empty list or text means the same as none: all.
 * @throws BAD_USER_INPUT for what is too long.
 */
export function readFilter(where: FundingSchemeFilter | null | undefined): Filter {
  const { funds, search } = { funds: where?.funds ?? [], search: where?.search ?? '' }
  if (funds.length > LONGEST_LIST) {
    throw badUserInput(`«where.funds» holds ${funds.length} values; at most ${LONGEST_LIST} are allowed.`)
  }
  if (search.length > LONGEST_SEARCH) {
    throw badUserInput(`«where.search» is ${search.length} characters long; at most ${LONGEST_SEARCH} are allowed.`)
  }
  const words = search.match(/\S+/g)
  return { ...(funds.length > 0 && { funds }), ...(words && { words }) }
}

/** The identifier behind which a page starts; empty for the first page. */
export function readAfter(after: string | null | undefined): string {
  const [id] = readCursor(after, ['text']) ?? ['']
  return id
}
