/** Holds a count and a page of a source against what was asked. */
import { compareAscending, type Position } from './merge-pages.ts'
import { lie } from './source-fault.ts'

/** Record numbers are below this, and so is how many there are. */
const MOST_ROWS = 2 ** 24

/** @throws SourceFault */
export function readCount(owner: string, { selection }: Readonly<Record<string, unknown>>): number {
  const { count } = selected<{ count: number }>(owner, selection)
  if (count < 0 || count > MOST_ROWS) throw lie(owner, 'a count that cannot be right')
  return count
}

interface PageAsked<Unread, Row> {
  /** How many at most. */
  limit: number
  /** Behind which of its rows. */
  behind: Position | undefined
  /** @throws SourceFault for a row that cannot be right, or was not asked for. */
  read(unread: Unread, number: number): Row
  positionOf(row: Row): Position
  /** Negative when `one` comes first. */
  compare?(one: Position, other: Position): number
}

/** @throws SourceFault when it is not the page that was asked. */
export function readPage<Unread extends { id: string }, Row>(
  owner: string,
  { selection }: Readonly<Record<string, unknown>>,
  { limit, behind, read, positionOf, compare = compareAscending }: PageAsked<Unread, Row>,
): Row[] {
  const { page } = selected<{ page: Unread[] }>(owner, selection)
  if (page.length > limit) throw lie(owner, 'more than were asked')
  let last = behind
  return page.map(unread => {
    const number = numberIn(owner, unread.id)
    if (number === undefined) throw lie(owner, 'an id that is not one of its own')
    const row = read(unread, number)
    const position = positionOf(row)
    if (last && compare(last, position) >= 0) throw lie(owner, 'another order than was asked')
    last = position
    return row
  })
}

/** The record number in an id of this owner; undefined for any other text. */
export function numberIn(owner: string, id: string): number | undefined {
  const digits = id.startsWith(`${owner}:`) ? id.slice(owner.length + 1) : ''
  return /^[1-9]\d{0,7}$/.test(digits) && Number(digits) < MOST_ROWS ? Number(digits) : undefined
}

function selected<Value>(owner: string, selection: unknown): Value {
  if (selection === null) throw lie(owner, 'no selection')
  // Of the types of the contract, and with what was asked.
  return selection as Value
}
