import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { GraphQLError } from 'graphql'
import { describe, expect, it } from 'vitest'
import { errorForClient, maskFault } from '../src/errors.ts'
import {
  badUserInput,
  batchBy,
  batchListsBy,
  negotiateLanguage,
  packMembers,
  readFirst,
  unpackMembers,
} from '../src/index.ts'

describe('a set of records', () => {
  it('gives back the numbers that went in, ascending and once', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 200_000 }), { maxLength: 300 }), numbers => {
        const packed = packMembers('uwv-noord', numbers)
        expect(unpackMembers('uwv-noord', packed)).toEqual([...new Set(numbers)].sort((a, b) => a - b))
      }),
    )
  })

  it('holds the first number there may be, and the last', () => {
    expect(unpackMembers('uwv-noord', packMembers('uwv-noord', [16_777_215, 0]))).toEqual([0, 16_777_215])
  })

  it('holds a million members in less than 200 kB', () => {
    const everySecond = Array.from({ length: 1_000_000 }, (_, index) => index * 2 + (index % 7 === 0 ? 1 : 0))
    expect(JSON.stringify(packMembers('uwv-noord', everySecond)).length).toBeLessThan(200_000)
  })

  const packed = packMembers('uwv-noord', [1, 5, 900])
  it.each([
    ['another owner', packed, 'uwv-zuid'],
    ['another version', { ...packed, v: 2 }, 'uwv-noord'],
    ['no bits', { ...packed, bits: undefined }, 'uwv-noord'],
    ['nothing in it', {}, 'uwv-noord'],
    ['bits that are none', { ...packed, bits: '!' }, 'uwv-noord'],
    ['more bits than there are records', { ...packed, bits: bomb() }, 'uwv-noord'],
  ])('is refused with %s', (_, set, prefix) => {
    expect(() => unpackMembers(prefix, set)).toThrow()
  })

  it.each([-1, 1.5, 16_777_216, Number.NaN])('does not take %s as a record number', number => {
    expect(() => packMembers('uwv-noord', [number])).toThrow(RangeError)
  })
})

describe('a page', () => {
  it.each([0, -1, 101])('refuses %s as a size', first => {
    expect(() => readFirst(first, 20, 100)).toThrow(/between 1 and 100/)
  })

  it('has a size of its own when none is asked', () => {
    expect(readFirst(null, 20, 100)).toBe(20)
  })
})

describe('a fault inside a subgraph', () => {
  const refusal = badUserInput('A sentence for the caller.')
  const coded = (code: string) => Object.assign(new Error('a text for the log'), { code })
  it.each([
    ['a caller who left', AbortSignal.abort().reason, 'SOURCE_TIMEOUT', true],
    ['a deadline', new DOMException('too late', 'TimeoutError'), 'SOURCE_TIMEOUT', true],
    ['a statement that ran too long', new Error('wrapped', { cause: coded('57014') }), 'SOURCE_TIMEOUT', true],
    ['a database that is not there', coded('ECONNREFUSED'), 'SOURCE_UNAVAILABLE', true],
    ['a mistake of ours', new TypeError('secret'), 'SOURCE_UNAVAILABLE', false],
  ])('is told by its kind: %s', (_, fault, code, retryable) => {
    const { extensions, message } = maskFault(fault, 'x', 'incident-1')
    expect(extensions).toEqual({ code, retryable, source: 'x', incidentId: 'incident-1' })
    expect(message).not.toMatch(/secret|log|wrapped/)
  })

  it('gives way to what was said for the client', () => {
    expect(errorForClient(new Error('wrapped by a driver', { cause: refusal }))).toBe(refusal)
    expect(errorForClient(new GraphQLError('found by graphql, with what only the log may know'))).toBeUndefined()
  })
})

describe('rows of a batch', () => {
  it('come back in the order of the keys, with null for what is not there', async () => {
    const load = batchBy(
      async (keys: readonly number[]) =>
        keys
          .filter(key => key !== 2)
          .map(key => ({ key }))
          .reverse(),
      row => row.key,
    )
    expect(await load([3, 2, 1])).toEqual([{ key: 3 }, null, { key: 1 }])
  })

  it('are there for the other keys when one is a text that no row can have', async () => {
    const asked: string[] = []
    const read = async (keys: readonly string[]) => {
      asked.push(...keys)
      return keys.map(key => ({ key }))
    }
    expect(await batchBy(read, row => row.key)(['a', 'b\0'])).toEqual([{ key: 'a' }, null])
    expect(await batchListsBy(read, row => row.key)(['b\0', 'a'])).toEqual([[], [{ key: 'a' }]])
    expect(asked).toEqual(['a', 'a'])
  })

  it('come back as lists, empty for what has none', async () => {
    const load = batchListsBy(
      async (_: readonly string[]) => [
        { of: 'a', n: 1 },
        { of: 'a', n: 2 },
      ],
      row => row.of,
    )
    expect(await load(['b', 'a'])).toEqual([
      [],
      [
        { of: 'a', n: 1 },
        { of: 'a', n: 2 },
      ],
    ])
  })
})

it.each([
  [undefined, 'nl'],
  ['', 'nl'],
  ['en', 'en'],
  ['en-GB,en;q=0.9', 'en'],
  ['de, en;q=0.3', 'en'],
  ['en;q=0.4, nl;q=0.5', 'nl'],
  ['nl;q=0, en;q=0.1', 'en'],
  ['*', 'nl'],
  [`${'en,'.repeat(100_000)}`, 'en'],
])('Accept-Language %j reads as %s', (header, language) => {
  expect(negotiateLanguage(header)).toBe(language)
})

/** Some kilobytes that unpack to many megabytes. */
function bomb(): string {
  return deflateRawSync(Buffer.alloc(20_000_000)).toString('base64url')
}
