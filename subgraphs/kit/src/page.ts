/** Pages of a list, of the size that was asked. Where one starts and ends is in cursors.ts. */
import { badUserInput } from './errors.ts'

export interface Page<Node> {
  nodes: Node[]
  edges: { cursor: string; node: Node }[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

/** Checks `first` against the maximum that the schema states. */
export function readFirst(first: number | null | undefined, otherwise: number, maximum: number): number {
  const value = first ?? otherwise
  if (value < 1 || value > maximum) {
    throw badUserInput(`«first» must be between 1 and ${maximum}, but it is ${value}.`)
  }
  return value
}

/** Makes a page of records that were read with one more than `first`, to see whether more follow. */
export function pageOf<Row, Node>(
  rows: readonly Row[],
  first: number,
  nodeOf: (row: Row) => Node,
  cursorOf: (row: Row) => string,
): Page<Node> {
  const shown = rows.slice(0, first)
  const last = shown.at(-1)
  return {
    nodes: shown.map(row => nodeOf(row)),
    // Hardly anybody asks for them, and the cursor of each record is some work.
    get edges() {
      return shown.map(row => ({ cursor: cursorOf(row), node: nodeOf(row) }))
    },
    pageInfo: { hasNextPage: rows.length > first, endCursor: last === undefined ? null : cursorOf(last) },
  }
}
