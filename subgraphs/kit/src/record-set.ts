/**
 * A set of records that travels from owner to owner: a bitmap of stable record numbers, deflated, so that a million
 * members are some hundred kilobytes, in a signed text (signed-text.ts). CONTRACT.md describes it for other languages.
 */
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Payload } from './signed-text.ts'

/** Record numbers stay below this, so that a set can never unpack to more than 2 MiB. */
const HIGHEST_NUMBER = 16_777_216
const VERSION = 1

/** The set of `numbers` (whole, at least 0, in any order) among the records whose ids begin with `prefix`. */
export function packMembers(prefix: string, numbers: Iterable<number>): Payload {
  let bits = Buffer.alloc(1024)
  let used = 0
  for (const number of numbers) {
    if (!(Number.isInteger(number) && number >= 0 && number < HIGHEST_NUMBER)) {
      throw new RangeError(
        `A record number must be a whole number from 0 to ${HIGHEST_NUMBER - 1}, but it is ${number}.`,
      )
    }
    const index = number >> 3
    if (index >= bits.length) bits = Buffer.concat([bits], Math.max(bits.length * 2, index + 1))
    bits[index] = (bits[index] ?? 0) | (1 << (number & 7))
    if (index >= used) used = index + 1
  }
  return { v: VERSION, prefix, bits: deflateRawSync(bits.subarray(0, used)).toString('base64url') }
}

/**
 * The record numbers, ascending, of a set among the records whose ids begin with `prefix`.
 * @throws Error when it is not such a set.
 */
export function unpackMembers(prefix: string, { v, prefix: found, bits: packed }: Payload): number[] {
  if (v !== VERSION || found !== prefix || typeof packed !== 'string') {
    throw new Error(`It is not a set of records of «${prefix}» in version ${VERSION}.`)
  }
  const bits = inflateRawSync(Buffer.from(packed, 'base64url'), { maxOutputLength: HIGHEST_NUMBER >> 3 })
  const numbers: number[] = []
  bits.forEach((byte, index) => {
    for (let bit = 0; byte >> bit !== 0; bit++) if ((byte >> bit) & 1) numbers.push(index * 8 + bit)
  })
  return numbers
}
