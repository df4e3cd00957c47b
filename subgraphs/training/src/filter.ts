/** Which trainings a caller asks for, read once and checked. */
import { badUserInput, readCursor } from '@overstap/kit'
import { unknownCode } from '@overstap/schema/reference'
import type { TrainingFilter } from './generated/schema.ts'
import type { TrainingKind } from './rules/training-offer.ts'

/** Every part that is given narrows the list. */
export interface Filter {
  kinds?: readonly TrainingKind[]
  skills?: readonly string[]
  /** All of them must be in the title. */
  words?: readonly string[]
}

const LONGEST_LIST = 100
const LONGEST_SEARCH = 100

/**
 * Reads a filter as a client wrote it. An empty list or text means the same as none: all.
 * @throws BAD_USER_INPUT for an unknown skill, with the nearest codes (R20), and for what is too long.
 */
export function readFilter(where: TrainingFilter | null | undefined): Filter {
  const filter: Filter = {}
  if (where?.kinds?.length) filter.kinds = bounded('kinds', where.kinds)
  if (where?.skills?.length) filter.skills = bounded('skills', where.skills)
  for (const code of filter.skills ?? []) {
    const unknown = unknownCode('skill', code)
    if (unknown) throw badUserInput(unknown.message, unknown.nearest)
  }
  const search = where?.search ?? ''
  if (search.length > LONGEST_SEARCH) {
    throw badUserInput(`«where.search» is ${search.length} characters long; at most ${LONGEST_SEARCH} are allowed.`)
  }
  const words = search.match(/\S+/g)
  if (words) filter.words = words
  return filter
}

function bounded<Value>(name: string, list: readonly Value[]): readonly Value[] {
  if (list.length <= LONGEST_LIST) return list
  throw badUserInput(`«where.${name}» holds ${list.length} values; at most ${LONGEST_LIST} are allowed.`)
}

/** The number behind which a page starts; 0 for the first page. */
export function readAfter(after: string | null | undefined): number {
  const [number] = readCursor(after, ['whole']) ?? [0]
  return number
}
