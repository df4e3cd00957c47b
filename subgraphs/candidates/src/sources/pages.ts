/** Counts and pages of a selection, as each source has them. */
import type { Viewer } from '@overstap/kit'
import type { Selection } from '../selection.ts'
import type { SourceConfig } from './behind.ts'
import { comparePositions, type Order, type Position, positionOf } from './merge-pages.ts'
import type { SourceQuestion } from './open-sources.ts'
import { fieldsOf, lie, readRow } from './parts.ts'
import type { SourceCandidate, Unread } from './source-candidate.ts'

/** With the record number, which pages are sorted by. */
export type SourceRow = SourceCandidate & { number: number }

export interface SourcePage {
  /** How many at most. */
  limit: number
  /** Behind which of this source's candidates. */
  behind: Position | undefined
  order: Order
}

/** Record numbers are below this, and so is how many there are. */
const MOST_CANDIDATES = 2 ** 24

export function countQuestion(selection: Selection): SourceQuestion {
  return {
    declares: '$where: CandidateFilter!',
    asks: 'selection(where: $where) { count }',
    variables: { where: whereOf(selection) },
  }
}

/** @throws SourceFault */
export function readCount({ prefix }: SourceConfig, data: Readonly<Record<string, unknown>>): number {
  const { count } = selected<{ count: number }>(prefix, data)
  if (count < 0 || count > MOST_CANDIDATES) throw lie(prefix, 'a count that cannot be right')
  return count
}

export function pageQuestion(
  selection: Selection,
  { limit, behind, order }: SourcePage,
  viewer: Viewer,
): SourceQuestion {
  return {
    declares: '$where: CandidateFilter!, $first: Int!, $after: Position, $order: CandidateOrder',
    asks: `selection(where: $where) { page(first: $first, after: $after, order: $order) { id ${fieldsOf('row', viewer)} } }`,
    variables: {
      where: whereOf(selection),
      first: limit,
      after: behind === undefined ? null : positionInput(behind, order),
      order: order ?? null,
    },
  }
}

/** @throws SourceFault when it is not the page that was asked. */
export function readPage(
  source: SourceConfig,
  data: Readonly<Record<string, unknown>>,
  selection: Selection,
  { limit, behind, order }: SourcePage,
  viewer: Viewer,
): SourceRow[] {
  const { prefix } = source
  const { page } = selected<{ page: Unread[] }>(prefix, data)
  if (page.length > limit) throw lie(prefix, 'more than were asked')
  let last = behind
  return page.map(unread => {
    const number = numberOf(prefix, unread.id)
    if (number === undefined) throw lie(prefix, 'an id that is not one of its own')
    const row = { ...readRow(unread, source, viewer), number }
    if (!fits(row, selection)) throw lie(prefix, 'somebody who was not asked for')
    const position = positionOf(row, order)
    if (last && comparePositions(last, position, order) >= 0) throw lie(prefix, 'another order than was asked')
    last = position
    return row
  })
}

function selected<Value>(owner: string, { selection }: Readonly<Record<string, unknown>>): Value {
  if (selection === null) throw lie(owner, 'no selection')
  // Of the types of the contract, and with what was asked.
  return selection as Value
}

/** Whose regions are meant, the viewer in the hop says. */
function whereOf({ filter, employer }: Selection): object {
  return { ...filter, ...(employer !== undefined && { employer }) }
}

function positionInput(position: Position, order: Order): object {
  const number = position.at(-1)
  if (order === 'LEVEL_DESC') return { number, level: position[0] }
  return order === 'AVAILABLE_ASC' ? { number, availableFrom: position[0] } : { number }
}

function numberOf(prefix: string, id: string): number | undefined {
  const digits = id.startsWith(`${prefix}:`) ? id.slice(prefix.length + 1) : ''
  return /^[1-9]\d{0,7}$/.test(digits) && Number(digits) < MOST_CANDIDATES ? Number(digits) : undefined
}

/** As far as the row tells; skills are not on it. */
function fits(row: SourceRow, { filter = {}, employer }: Selection): boolean {
  const { branches, regions, statuses, occupations, levels } = filter
  return (
    (employer === undefined || row.currentEmployer === employer) &&
    (branches?.includes(row.branch) ?? true) &&
    (regions?.includes(row.region) ?? true) &&
    (statuses?.includes(row.status) ?? true) &&
    (occupations === undefined || (row.occupation !== null && occupations.includes(row.occupation))) &&
    (levels === undefined || (row.level !== null && levels.includes(row.level)))
  )
}
