/** A set of candidates before it is read: how it was asked for, within what the viewer may see. */
import { badUserInput, readList } from '@overstap/kit'
import { unknownCode } from '@overstap/schema/reference'
import type { CandidateFilter } from './generated/schema.ts'

/** Every part that is given narrows the set. */
export interface Selection {
  /** Regions that the viewer may see. */
  regions: readonly string[]
  /** Record numbers of a set that travelled. */
  numbers?: readonly number[]
  /** The text in which that set came: its key, by which whoever asked knows it. It says no more than the numbers. */
  members?: string
  /** Present employer; then nothing else narrows. */
  employer?: string
  filter?: Filter
}

type Filter = { [Name in keyof CandidateFilter]?: NonNullable<CandidateFilter[Name]> }

const HIGHEST_LEVEL = 4

/**
 * Reads a filter as a client wrote it. An empty list means the same as none: all.
 * @throws BAD_USER_INPUT for an unknown code, with the nearest ones (R20), a level that is none, or a list that is too long.
 */
export function readFilter(where: CandidateFilter): Filter {
  const filter: Filter = {}
  for (const [name, list] of Object.entries(where)) {
    if (!readList<unknown>(name, list)) continue
    Object.assign(filter, { [name]: list })
  }
  for (const [kind, codes] of [
    ['region', filter.regions],
    ['occupation', filter.occupations],
    ['skill', filter.skills],
  ] as const) {
    for (const code of codes ?? []) {
      const unknown = unknownCode(kind, code)
      if (unknown) throw badUserInput(unknown.message, unknown.nearest)
    }
  }
  const level = filter.levels?.find(each => each < 1 || each > HIGHEST_LEVEL)
  if (level !== undefined) throw badUserInput(`«where.levels» must be from 1 to ${HIGHEST_LEVEL}, but one is ${level}.`)
  return filter
}
