/**
 * The chance in a figure: the same for the same place, period, table and records, and for anything else another. It hangs on
 * the keys of the records, which nobody outside knows, so nobody can say what was added, and asking again says nothing new.
 */
import { createHash } from 'node:crypto'

/** Beyond this a draw is made again, so that every figure has a bound. */
export const FARTHEST = 2.4

const PAIR_BYTES = 8
const PAIRS = 4

/**
 * A draw from the normal distribution, within `FARTHEST`. `key` is the key of the records; `place` says whose figure it is,
 * part by part: each part counts.
 */
export function drawFor(key: string, ...place: readonly string[]): number {
  const bytes = createHash('sha256')
    .update(JSON.stringify([key, ...place]))
    .digest()
  for (let pair = 0; pair < PAIRS; pair++) {
    const radius = Math.sqrt(-2 * Math.log(1 - fraction(bytes, pair * PAIR_BYTES)))
    const draw = radius * Math.cos(2 * Math.PI * fraction(bytes, pair * PAIR_BYTES + PAIR_BYTES / 2))
    if (Math.abs(draw) <= FARTHEST) return draw
  }
  // Four in a row, once in ten million.
  return 0
}

function fraction(bytes: Buffer, at: number): number {
  return bytes.readUInt32BE(at) / 2 ** 32
}
