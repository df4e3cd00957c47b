/** How many all owners have together, as far as they can say. */
import { notFound } from '../errors.ts'
import { type Bounds, boundsOf } from './bounds.ts'
import { type OwnerShare, ownersOf, type Share } from './share.ts'
import { holeOf } from './source-fault.ts'

export interface Counted extends Bounds {
  owners: OwnerShare[]
}

/** `own`: how many the subgraph's own owner has. */
export function countOfAll(owner: string, own: number, shares: readonly Share<number>[]): Counted {
  const others = shares.map(share => ({ owner: share.owner, count: share.given, overlaps: share.overlaps }))
  return { ...boundsOf([{ owner, count: own, overlaps: [] }, ...others]), owners: ownersOf(owner, shares) }
}

/**
 * How many there are, where that is one number.
 * @throws the error of the hole that the first owner left who did not answer; NOT_FOUND where owners may know the same ones.
 */
export function exactly({ atLeast, atMost, owners }: Counted): number {
  if (atMost === atLeast) return atLeast
  for (const { owner, trouble } of owners) if (trouble) throw holeOf({ owner, trouble })
  throw notFound(
    'How many there are is not exactly known, as some may be known to several owners. Ask «count», which says at least and at most how many.',
  )
}
