/**
 * How many several owners know together. Who is known to two of them is one, and nobody may hold their records against each
 * other to find out: so there is a least and a most.
 */

export interface Counted {
  owner: string
  /** Undefined when it did not say. */
  count: number | undefined
  /** Owners who may know the same ones; it is enough that one of the two says so. */
  overlaps: readonly string[]
}

export interface Bounds {
  atLeast: number
  /** Null when one did not say. */
  atMost: number | null
}

export function boundsOf(counted: readonly Counted[]): Bounds {
  const unknown = counted.some(each => each.count === undefined)
  const most = counted.reduce((total, each) => total + (each.count ?? 0), 0)
  return { atLeast: mostApart(counted), atMost: unknown ? null : most }
}

/** Owners of whom no two overlap know different ones: the largest sum of such owners is certain. */
function mostApart([first, ...others]: readonly Counted[]): number {
  if (first === undefined) return 0
  if (others.every(other => !overlap(first, other))) return (first.count ?? 0) + mostApart(others)
  const apart = others.filter(other => !overlap(first, other))
  return Math.max(mostApart(others), (first.count ?? 0) + mostApart(apart))
}

function overlap(one: Counted, other: Counted): boolean {
  return one.overlaps.includes(other.owner) || other.overlaps.includes(one.owner)
}
