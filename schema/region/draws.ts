/**
 * Repeatable chance. Every record has a stream of draws of its own, seeded by (seed, kind of record, number), so that a
 * partner can make record 812,345 without making the ones before it, and always gets the same one.
 * The stream is sfc32 on four 32-bit integers: no BigInt, no allocation per draw.
 */
export interface Draws {
  /** 0 <= x < 1 */
  next(): number
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number
  chance(probability: number): boolean
}

/** Each kind of record reads another stream; two kinds with one number would otherwise be correlated. */
const STREAMS = {
  candidate: 0x9e3779b9,
  vacancy: 0x7f4a7c15,
  employer: 0x85ebca6b,
  trajectory: 0xc2b2ae3d,
  opening: 0x27d4eb2f,
} as const

/** The stories are drawn from this seed, whatever the seed of the region, so that they are the same in all of them. */
export const STORY_SEED = 2026

export function drawsOf(seed: number, kind: keyof typeof STREAMS, number: number): Draws {
  let a = scramble(seed ^ STREAMS[kind])
  let b = scramble(a ^ number)
  let c = scramble(b + 0x6d2b79f5)
  let counter = 1

  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    return (sum >>> 0) / 4294967296
  }
  // The first draws of sfc32 still resemble the seed.
  next()
  next()
  next()
  return {
    next,
    between: (low, high) => low + Math.floor(next() * (high - low + 1)),
    chance: probability => next() < probability,
  }
}

/** The finaliser of murmur3: every bit of the input moves half of the bits of the result. */
function scramble(value: number): number {
  let mixed = value | 0
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}
