/**
 * How much one request may be answered. Each hop has its own measure (send.ts), but an entity may belong in thousands of places
 * of the answer, and what a partner says of it is written down in each.
 */
import { LONGEST_ANSWER } from '../bounds.ts'
import type { RequestContext } from '../engine.ts'
import type { AskedList } from './ask-partner.ts'
import { PartnerFault } from './partner-fault.ts'

/** Below this nothing is worked out. */
const LITTLE = 1024 * 1024

/**
 * Counts what a partner gave.
 * @param length of its answer.
 * @throws PartnerFault where the answer to the client would become too long with it.
 */
export function countLength(
  length: number,
  data: Record<string, unknown>,
  lists: readonly AskedList[],
  context: RequestContext,
): void {
  const most = lists.reduce((sofar, { places = [] }) => Math.max(sofar, mostIn(places)), 1)
  const written = most === 1 || length * most <= LITTLE ? length : lengthWritten(data, lists)
  if (context.length + written > LONGEST_ANSWER)
    throw new PartnerFault('SOURCE_BAD_RESPONSE', `more than ${LONGEST_ANSWER} characters in the whole answer`)
  context.length += written
}

function mostIn(places: NonNullable<AskedList['places']>): number {
  let most = 1
  for (const { length } of places) if (length > most) most = length
  return most
}

function lengthWritten(data: Record<string, unknown>, lists: readonly AskedList[]): number {
  let written = 0
  for (const { key, places = [] } of lists) {
    const entities = data[key]
    if (!Array.isArray(entities)) continue
    for (const [index, entity] of entities.entries())
      written += JSON.stringify(entity).length * (places[index]?.length ?? 1)
  }
  return written
}
