/**
 * A set of records that travels from owner to owner: `v1.<owner>.<expires>.<bits>.<signature>`. The bits are a bitmap of
 * stable record numbers, deflated, so that a million members are some hundred kilobytes; the signature (Ed25519) is
 * of the owner that made the set, over everything before it. CONTRACT.md describes it for other languages.
 */
import { createPublicKey, type KeyObject, sign, verify } from 'node:crypto'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { badUserInput } from './errors.ts'

/** Record numbers stay below this, so that a set can never unpack to more than 2 MiB. */
const HIGHEST_NUMBER = 16_777_216
const LIFETIME_SECONDS = 900

/** Seals the set of `numbers` (whole, at least 0, in any order) that `owner` made at `now` (milliseconds). */
export function sealMembers(owner: string, numbers: Iterable<number>, key: KeyObject, now: number): string {
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
  const expires = Math.floor(now / 1000) + LIFETIME_SECONDS
  const packed = deflateRawSync(bits.subarray(0, used)).toString('base64url')
  const sealed = `v1.${owner}.${expires}.${packed}`
  return `${sealed}.${sign(null, Buffer.from(sealed), key).toString('base64url')}`
}

/**
 * The record numbers, ascending, of a set that `owner` sealed with `key` (private or public).
 * @throws BAD_USER_INPUT when it is not such a set, was altered, or has expired.
 */
export function openMembers(text: string, owner: string, key: KeyObject, now: number): number[] {
  const parts = text.split('.')
  const [version, maker, expires, packed, signature] = parts
  if (parts.length !== 5 || version !== 'v1' || maker !== owner || !expires || packed === undefined || !signature) {
    throw badUserInput(`This is not a set of records of «${owner}». Ask for a new selection.`)
  }
  const sealed = Buffer.from(text.slice(0, text.lastIndexOf('.')))
  const publicKey = key.type === 'private' ? createPublicKey(key) : key
  if (!verify(null, sealed, publicKey, Buffer.from(signature, 'base64url'))) {
    throw badUserInput(`This set of records was not sealed by «${owner}», or was altered. Ask for a new selection.`)
  }
  if (!(Number(expires) * 1000 > now)) throw badUserInput('This set of records has expired. Ask for a new selection.')
  const bits = inflateRawSync(Buffer.from(packed, 'base64url'), { maxOutputLength: HIGHEST_NUMBER >> 3 })
  const numbers: number[] = []
  bits.forEach((byte, index) => {
    for (let bit = 0; byte >> bit !== 0; bit++) if ((byte >> bit) & 1) numbers.push(index * 8 + bit)
  })
  return numbers
}
