/** What a page of candidates is sorted by. */
import { compareAscending, type Position } from '@overstap/kit/sources'
import type { CandidateOrder } from '../generated/schema.ts'
import type { CandidateRow } from '../queries.ts'

export type Order = CandidateOrder | undefined
type Sorted = Pick<CandidateRow, 'number' | 'level' | 'availableFrom'>

/** What stands in a cursor: what the page is sorted by, and the record number. */
export function positionOf(
  row: Sorted,
  order: Order,
): readonly [number] | readonly [number, number] | readonly [string, number] {
  if (order === 'LEVEL_DESC') return [row.level ?? 0, row.number]
  if (order === 'AVAILABLE_ASC') return [row.availableFrom ?? '9999-12-31', row.number]
  return [row.number]
}

/** Negative when `one` comes first. */
export function comparePositions(one: Position, other: Position, order: Order): number {
  const isDescending = order === 'LEVEL_DESC' && one[0] !== other[0]
  return isDescending ? compareAscending(other, one) : compareAscending(one, other)
}
