import { generateKeyPairSync } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  batchBy,
  batchListsBy,
  cursorOf,
  negotiateLanguage,
  openMembers,
  pageOf,
  readCursor,
  readFirst,
  sealMembers,
} from '../src/index.ts'

const { privateKey, publicKey } = generateKeyPairSync('ed25519')
const other = generateKeyPairSync('ed25519').privateKey
const NOW = Date.parse('2026-11-21T12:00:00Z')

describe('a sealed set of records', () => {
  it('gives back the numbers that went in, ascending and once', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 200_000 }), { maxLength: 300 }), numbers => {
        const sealed = sealMembers('uwv-noord', numbers, privateKey, NOW)
        expect(openMembers(sealed, 'uwv-noord', publicKey, NOW)).toEqual([...new Set(numbers)].sort((a, b) => a - b))
      }),
    )
  })

  it('holds a million members in less than 200 kB', () => {
    const everySecond = Array.from({ length: 1_000_000 }, (_, index) => index * 2 + (index % 7 === 0 ? 1 : 0))
    expect(sealMembers('uwv-noord', everySecond, privateKey, NOW).length).toBeLessThan(200_000)
  })

  const sealed = sealMembers('uwv-noord', [1, 5, 900], privateKey, NOW)
  const [version, owner, expires, bits, signature] = sealed.split('.')
  it.each([
    ['another owner', sealed, 'uwv-zuid', publicKey, NOW],
    ['another key', sealed, 'uwv-noord', other, NOW],
    ['a later hour', sealed, 'uwv-noord', publicKey, NOW + 3_600_000],
    ['other bits', [version, owner, expires, `${bits}A`, signature].join('.'), 'uwv-noord', publicKey, NOW],
    ['a longer life', [version, owner, '9999999999', bits, signature].join('.'), 'uwv-noord', publicKey, NOW],
    ['another version', sealed.replace('v1', 'v2'), 'uwv-noord', publicKey, NOW],
    ['no signature', [version, owner, expires, bits, ''].join('.'), 'uwv-noord', publicKey, NOW],
    ['nonsense', 'x', 'uwv-noord', publicKey, NOW],
  ])('is refused with %s', (_, text, name, key, now) => {
    expect(() => openMembers(text, name, key, now)).toThrow(/selection/)
  })

  it.each([-1, 1.5, 16_777_216, Number.NaN])('does not take %s as a record number', number => {
    expect(() => sealMembers('uwv-noord', [number], privateKey, NOW)).toThrow(RangeError)
  })
})

describe('a page', () => {
  it('says whether more follow and where it ends', () => {
    const page = pageOf(
      [1, 2, 3],
      2,
      row => ({ row }),
      row => [row],
    )
    expect(page.nodes).toEqual([{ row: 1 }, { row: 2 }])
    expect(page.pageInfo).toEqual({ hasNextPage: true, endCursor: cursorOf([2]) })
    expect(
      pageOf(
        [],
        2,
        row => row,
        row => [row],
      ).pageInfo,
    ).toEqual({ hasNextPage: false, endCursor: null })
  })

  it('goes on behind its own cursor', () => {
    expect(readCursor(cursorOf(['a', 3]), 2)).toEqual(['a', 3])
    expect(readCursor(undefined, 2)).toBeUndefined()
  })

  it.each([
    '',
    'x',
    cursorOf([1, 2, 3]),
    Buffer.from('[{"a":1},2]').toString('base64url'),
    Buffer.from('{}').toString('base64url'),
  ])('refuses %j as a cursor', after => {
    expect(() => readCursor(after, 2)).toThrow(/endCursor/)
  })

  it.each([0, -1, 101])('refuses %s as a size', first => {
    expect(() => readFirst(first, 20, 100)).toThrow(/between 1 and 100/)
  })

  it('has a size of its own when none is asked', () => {
    expect(readFirst(null, 20, 100)).toBe(20)
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
