/**
 * One page out of those of several owners. Each is in the order that was asked and starts where that owner's last one ended:
 * a place for each owner, so that one who did not answer goes on later from where it was.
 */
import type { CandidateOrder } from '../generated/schema.ts'
import type { CandidateRow } from '../queries.ts'

/** What a page is sorted by, and the record number; without an order the number alone. */
export type Position = readonly (string | number)[]
/** Behind which of each owner's candidates a page starts; an owner that is not in it is at its start. */
export type Positions = Readonly<Record<string, Position>>

interface Part<Row> {
  owner: string
  /** Ascending in the order asked. */
  rows: readonly Row[]
}

export interface Placed<Row> {
  row: Row
  owner: string
  /** Where the page behind this row starts. */
  positions: Positions
}

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
  for (const [index, value] of one.entries()) {
    const against = other[index] ?? 0
    if (value === against) continue
    return value < against === (order === 'LEVEL_DESC' && index === 0) ? 1 : -1
  }
  return 0
}

/**
 * All rows in one order; those with the same place go by their owners' prefixes, and of one owner as it gave them.
 * `compare` is negative when the first comes first.
 */
export function mergePages<Row>(
  parts: readonly Part<Row>[],
  from: Positions,
  positionOf: (row: Row) => Position,
  compare: (one: Position, other: Position) => number,
): Placed<Row>[] {
  const rows = parts.flatMap(({ owner, rows }) => rows.map(row => ({ row, owner, position: positionOf(row) })))
  rows.sort((one, other) => compare(one.position, other.position) || compareTexts(one.owner, other.owner))
  let positions = from
  return rows.map(({ row, owner, position }) => {
    positions = { ...positions, [owner]: position }
    return { row, owner, positions }
  })
}

function compareTexts(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1
}
