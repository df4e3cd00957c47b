/** Counts and pages of a selection, as each source has them. */
import type { Viewer } from '@overstap/kit'
import { lie, type Position, readPage, type SourceConfig, type SourceQuestion } from '@overstap/kit/sources'
import type { Selection } from '../selection.ts'
import { comparePositions, type Order, positionOf } from './order.ts'
import { fieldsOf, readRow } from './parts.ts'
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

export function countQuestion(selection: Selection): SourceQuestion {
  return {
    declares: '$where: CandidateFilter!',
    asks: 'selection(where: $where) { count }',
    variables: { where: whereOf(selection) },
  }
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
export function readCandidates(
  source: SourceConfig,
  data: Readonly<Record<string, unknown>>,
  selection: Selection,
  { limit, behind, order }: SourcePage,
  viewer: Viewer,
): SourceRow[] {
  const { prefix } = source
  return readPage(prefix, data, {
    ...{ limit, behind },
    read: (unread: Unread, number): SourceRow => {
      const row = { ...readRow(unread, source, viewer), number }
      if (!fits(row, selection)) throw lie(prefix, 'somebody who was not asked for')
      return row
    },
    positionOf: row => positionOf(row, order),
    compare: (one, other) => comparePositions(one, other, order),
  })
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
