/** Holds what a source says is within reach against the order of the published rule. */
import type { Position } from './merge-pages.ts'
import { lie } from './source-fault.ts'

/** Rank and points, highest first; those that are equally good in the order in which their owner gave them. */
export function compareRanked(one: Position, other: Position): number {
  return Number(other[0]) - Number(one[0]) || Number(other[1]) - Number(one[1])
}

interface RankedAsked<Unread, Found> {
  /** How many at most. */
  limit: number
  /** Behind which of its rows: rank, points and id. */
  behind: Position | undefined
  /** @throws SourceFault for a row that cannot be right, or is not within reach. */
  read(unread: Unread): Found
  placeOf(found: Found): Position
}

/** @throws SourceFault when they are not where the rule puts them. */
export function readRanked<Unread extends { id: string }, Found>(
  owner: string,
  rows: readonly Unread[],
  { limit, behind, read, placeOf }: RankedAsked<Unread, Found>,
): Found[] {
  if (rows.length > limit) throw lie(owner, 'more than were asked')
  const ids = new Set(rows.map(({ id }) => id))
  if (ids.size < rows.length || ids.has(String(behind?.[2]))) throw lie(owner, 'one of them twice')
  let last = behind
  return rows.map(unread => {
    const found = read(unread)
    const place = placeOf(found)
    if (last && compareRanked(last, place) > 0) throw lie(owner, 'another order than the rule says')
    last = place
    return found
  })
}
