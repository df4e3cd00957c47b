/** Pages: `first` and `after` as all owners read them. A cursor is opaque to a client and means «behind this record». */
import { isDay } from './day.ts'
import { badUserInput } from './errors.ts'
import { isStorable } from './storable.ts'

export interface Page<Node> {
  nodes: Node[]
  edges: { cursor: string; node: Node }[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

/** A value to sort by, and the record number that breaks ties. */
type Position = readonly (string | number)[]

/** What may stand at a place of a position. */
interface PositionValues {
  /** As PostgreSQL's `integer` holds it, not below zero. */
  whole: number
  text: string
  day: string
}
type PositionKind = keyof PositionValues

/** Checks `first` against the maximum that the schema states. */
export function readFirst(first: number | null | undefined, otherwise: number, maximum: number): number {
  const value = first ?? otherwise
  if (value < 1 || value > maximum) {
    throw badUserInput(`«first» must be between 1 and ${maximum}, but it is ${value}.`)
  }
  return value
}

/** The cursor of a record at a position. */
export function cursorOf(position: Position): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url')
}

/**
 * The position behind which a page starts; undefined for the first page. `kinds` is what it must hold, value by value:
 * whatever else somebody put into a cursor would be an error of the database, which is not what it is.
 * @throws BAD_USER_INPUT for what is not a cursor of a list with such positions.
 */
export function readCursor<const Kinds extends readonly PositionKind[]>(
  after: string | null | undefined,
  kinds: Kinds,
): { [Index in keyof Kinds]: PositionValues[Kinds[Index]] } | undefined {
  if (after === null || after === undefined) return undefined
  try {
    const position: unknown = JSON.parse(Buffer.from(after, 'base64url').toString('utf8'))
    const fits = Array.isArray(position) && position.length === kinds.length
    // Each value was looked at under the kind that its type is made of.
    if (fits && kinds.every((kind, index) => isOfKind(kind, position[index]))) return position as never
  } catch {
    // Not JSON: said below, as for everything else that is not a cursor of ours.
  }
  throw badUserInput(
    '«after» is not a cursor of this list. Hand over the «endCursor» of a page of the same list and order.',
  )
}

function isOfKind(kind: PositionKind, value: unknown): boolean {
  if (kind === 'day') return isDay(value)
  if (kind === 'text') return typeof value === 'string' && isStorable(value)
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 2 ** 31
}

/** Makes a page of records that were read with one more than `first`, to see whether more follow. */
export function pageOf<Row, Node>(
  rows: readonly Row[],
  first: number,
  nodeOf: (row: Row) => Node,
  positionOf: (row: Row) => Position,
): Page<Node> {
  const edges = rows.slice(0, first).map(row => ({ cursor: cursorOf(positionOf(row)), node: nodeOf(row) }))
  return {
    nodes: edges.map(edge => edge.node),
    edges,
    pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null },
  }
}
