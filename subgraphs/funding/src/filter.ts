/** Which schemes a caller asks for, read once and checked. */
import { readList, readWords } from '@overstap/kit'
import type { FundingSchemeFilter } from './generated/schema.ts'

/** Every part that is given narrows the list. */
export interface Filter {
  /** Identifiers of another owner: one that nobody has finds nothing. */
  funds?: readonly string[]
  /** All of them must be in the name. */
  words?: readonly string[]
}

/**
 * Reads a filter as a client wrote it. An empty list or text means the same as none: all.
 * @throws BAD_USER_INPUT for what is too long.
 */
export function readFilter(where: FundingSchemeFilter | null | undefined): Filter {
  const [funds, words] = [readList('funds', where?.funds), readWords(where?.search)]
  return { ...(funds && { funds }), ...(words && { words }) }
}
