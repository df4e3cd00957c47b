/** A set of vacancies before it is read: how it was asked for. Always of open vacancies only. */
import { badUserInput, readList, readWords } from '@overstap/kit'
import { unknownCode } from '@overstap/schema/reference'
import type { BranchCode, VacancyFilter } from './generated/schema.ts'

/** Every part that is given narrows the set. */
export interface Selection {
  /** Record numbers of a set that travelled. */
  numbers?: readonly number[]
  /** The text in which that set came: its key, by which whoever asked knows it. It says no more than the numbers. */
  members?: string
  branches?: readonly BranchCode[]
  regions?: readonly string[]
  occupations?: readonly string[]
  /** Vacancies that ask at least one of them. */
  skills?: readonly string[]
  hardToFill?: boolean
  /** Last day on which a vacancy must have been open already. */
  openSinceAtLatest?: string
  /** The title holds every one of them. */
  words?: readonly string[]
}

const LONGEST_OPEN_DAYS = 3650
const DAY_MS = 86_400_000

/**
 * Reads a filter as a client wrote it on the day `today`. An empty list means the same as none: all.
 * @throws BAD_USER_INPUT for an unknown code, with the nearest ones (R20), or a value out of its bounds.
 */
export function readFilter(where: VacancyFilter, today: string): Selection {
  const lists = {
    ...given('branches', readList('branches', where.branches)),
    ...given('regions', knownCodes('region', readList('regions', where.regions))),
    ...given('occupations', knownCodes('occupation', readList('occupations', where.occupations))),
    ...given('skills', knownCodes('skill', readList('skills', where.skills))),
    ...given('words', readWords(where.search)),
  }
  return {
    ...lists,
    ...(typeof where.hardToFill === 'boolean' ? { hardToFill: where.hardToFill } : {}),
    ...(typeof where.openForDays === 'number' ? { openSinceAtLatest: dayBefore(today, where.openForDays) } : {}),
  }
}

function given<Name extends string, Value>(
  name: Name,
  list: readonly Value[] | null | undefined,
): { [Key in Name]?: readonly Value[] } {
  // A computed key makes TypeScript forget which name it was.
  return list && list.length > 0 ? ({ [name]: list } as { [Key in Name]: readonly Value[] }) : {}
}

/** @throws BAD_USER_INPUT for the first code that does not exist. */
export function knownCodes(
  kind: Parameters<typeof unknownCode>[0],
  codes: readonly string[] | null | undefined,
): readonly string[] | null | undefined {
  for (const code of codes ?? []) {
    const unknown = unknownCode(kind, code)
    if (unknown) throw badUserInput(unknown.message, unknown.nearest)
  }
  return codes
}

function dayBefore(today: string, days: number): string {
  if (days < 0 || days > LONGEST_OPEN_DAYS) {
    throw badUserInput(`«where.openForDays» must be between 0 and ${LONGEST_OPEN_DAYS}, but it is ${days}.`)
  }
  return new Date(Date.parse(today) - days * DAY_MS).toISOString().slice(0, 10)
}
