/** Pages: `first` and `after` as all owners read them. A cursor is opaque to a client and means «behind this record». */
import { badUserInput } from './errors.ts'

export interface Page<Node> {
  nodes: Node[]
  edges: { cursor: string; node: Node }[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

/** A value to sort by, and the record number that breaks ties. */
type Position = readonly (string | number | null)[]

/** Checks `first` against the maximum that the schema states. */
export function readFirst(first: number | null | undefined, otherwise: number, maximum: number): number {
  const value = first ?? otherwise
  if (value < 1 || value > maximum) {
    throw badUserInput(`«first» must be between 1 and ${maximum}, but it is ${value}. Ask for the rest with «after».`)
  }
  return value
}

/** The cursor of a record at a position. */
export function cursorOf(position: Position): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url')
}

/** The position behind which a page starts; undefined for the first page. `length` is how many values it must hold. */
export function readCursor(after: string | null | undefined, length: number): Position | undefined {
  if (after === null || after === undefined) return undefined
  try {
    const position: unknown = JSON.parse(Buffer.from(after, 'base64url').toString('utf8'))
    if (Array.isArray(position) && position.length === length && position.every(isScalar)) return position
  } catch {
    // Not JSON: said below, as for everything else that is not a cursor of ours.
  }
  throw badUserInput(
    '«after» is not a cursor of this list. Hand over the «endCursor» of a page of the same list and order.',
  )
}

function isScalar(value: unknown): boolean {
  return value === null || typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value))
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
