import { generateKeyPairSync } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openNumber, sealKey, sealNumber } from '../src/index.ts'

const secret = generateKeyPairSync('ed25519').privateKey
const key = sealKey(secret, 'test', 'one')
const anyNumber = fc.integer({ min: 0, max: 2 ** 48 - 1 })

describe('a sealed number', () => {
  it('is opened by the key that sealed it, and is the same text each time', () => {
    fc.assert(
      fc.property(anyNumber, number => {
        const sealed = sealNumber(key, number)
        expect(sealed).toMatch(/^[A-Za-z0-9_-]{30}$/)
        expect(sealNumber(sealKey(secret, 'test', 'one'), number)).toBe(sealed)
        expect(openNumber(key, sealed)).toBe(number)
      }),
    )
  })

  it.each([
    ['another context', sealKey(secret, 'test', 'other')],
    ['a context cut in another place', sealKey(secret, 'testone')],
    ['a context with one part more', sealKey(secret, 'test', 'one', '')],
    ['another secret', sealKey(generateKeyPairSync('ed25519').privateKey, 'test', 'one')],
  ])('tells nothing to the key of %s, and looks different there', (_, other) => {
    fc.assert(
      fc.property(anyNumber, number => {
        const sealed = sealNumber(key, number)
        expect(openNumber(other, sealed)).toBeUndefined()
        expect(sealNumber(other, number)).not.toBe(sealed)
      }),
    )
  })

  it('is refused with any bit flipped, in each of its bytes', () => {
    const bytes = Buffer.from(sealNumber(key, 4711), 'base64url')
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const flipped = Buffer.from(bytes)
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      expect(openNumber(key, flipped.toString('base64url'))).toBeUndefined()
    }
  })

  it('has one spelling only', () => {
    const sealed = sealNumber(key, 4711)
    const last = sealed.slice(-1)
    const others = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'].filter(each => each !== last)
    for (const each of others) expect(openNumber(key, sealed.slice(0, -1) + each)).toBeUndefined()
    for (const each of [
      `${sealed}=`,
      ` ${sealed}`,
      `${sealed}A`,
      sealed.slice(1),
      sealed.replace(/./, '+'),
      '',
      '4711',
    ]) {
      expect(openNumber(key, each)).toBeUndefined()
    }
  })

  it('is never made of what is no such number', () => {
    for (const number of [-1, 1.5, Number.NaN, 2 ** 48]) expect(() => sealNumber(key, number)).toThrow(RangeError)
  })

  it('is not found by trying texts', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 22, maxLength: 22 }), bytes => {
        expect(openNumber(key, Buffer.from(bytes).toString('base64url'))).toBeUndefined()
      }),
    )
  })
})
