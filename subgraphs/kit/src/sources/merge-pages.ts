/**
 * One page out of those of several owners. Each is in the order that was asked and starts where that owner's last one ended:
 * a place for each owner, so that one who did not answer goes on later from where it was.
 */
import type { Share } from './share.ts'

/** What a page is sorted by, and the record number; without an order the number alone. */
export type Position = readonly (string | number)[]
/** Behind which of each owner's rows a page starts; an owner that is not in it is at its start. */
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

/** What each owner gave: the subgraph's own `rows`, and the shares of the others. */
export function partsOf<Own, Other>(
  owner: string,
  rows: readonly Own[],
  shares: readonly Share<Other[]>[],
): Part<Own | Other>[] {
  return [{ owner, rows }, ...shares.map(share => ({ owner: share.owner, rows: share.given ?? [] }))]
}

/** The first that is not the same decides; negative when `one` comes first. */
export function compareAscending(one: Position, other: Position): number {
  for (const [index, value] of one.entries()) {
    const against = other[index] ?? 0
    if (value !== against) return value < against ? -1 : 1
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
