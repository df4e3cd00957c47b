import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Clash, combine, type Payer } from '../../src/rules/combine.ts'
import { allowed, bestScore, scoreOf } from './exhaustive-combination.ts'

function payer(id: string, rank: number, totalCents: number, cellCents: number[], ownContributionPercent = 0): Payer {
  return { id, rank, totalCents, cellCents, ownContributionPercent }
}

/** Small enough to try everything, and crowded enough that exclusions and own contributions bite in most of them. */
const instances = fc.constantFrom([1, 5], [2, 3], [2, 4], [3, 3]).chain(([cells = 2, most = 3]) => {
  const payerDraws = fc.record({
    rank: fc.integer({ min: 0, max: 4 }),
    totalCents: fc.integer({ min: 1, max: 6 }),
    shares: fc.array(fc.constantFrom(0, 0.5, 1, 1), { minLength: cells, maxLength: cells }),
    own: fc.constantFrom(0, 0, 0, 25, 50),
  })
  const scopes = fc.constantFrom<Clash['scope'] | null>(null, null, 'CELL', 'CELL', 'PLAN')
  return fc
    .record({
      costs: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: cells, maxLength: cells }),
      drawn: fc.array(payerDraws, { minLength: 2, maxLength: most, size: 'max' }),
      clashing: fc.array(scopes, { minLength: 10, maxLength: 10 }),
    })
    .map(({ costs, drawn, clashing }) => {
      const payers = [...drawn]
        .sort((one, other) => one.rank - other.rank)
        .map(({ rank, totalCents, shares, own }, at) => {
          const cellCents = costs.map((cost, cell) => Math.floor(cost * (shares[cell] ?? 0)))
          return payer(`s${at}`, rank, totalCents, cellCents, own)
        })
      const pairs = payers.flatMap((_, first) => payers.slice(first + 1).map((_, next) => [first, first + 1 + next]))
      const clashes = pairs.flatMap(([first = 0, second = 1], at): Clash[] => {
        const scope = clashing[at]
        return scope ? [{ first, second, scope }] : []
      })
      return { costs, payers, clashes }
    })
})

describe('combining schemes', () => {
  test('the combination is allowed and equals the best of an exhaustive search', () => {
    fc.assert(
      fc.property(instances, ({ costs, payers, clashes }) => {
        const paid = combine(costs, payers, clashes)
        expect(allowed(costs, payers, clashes, paid)).toBe(true)
        expect(scoreOf(payers, paid)).toEqual(bestScore(costs, payers, clashes))
      }),
      { numRuns: 500 },
    )
  })

  test('a training fund pays first, and moves over where a voucher can pay only one of its items', () => {
    const fund = payer('fund', 0, 100, [100, 100])
    const voucher = payer('voucher', 4, 100, [100, 0])
    expect(combine([100, 100], [fund, voucher], [])).toEqual([
      [0, 100],
      [100, 0],
    ])
  })

  test('of two schemes that exclude each other the one that covers more stays, and of equals the first', () => {
    const clash: Clash = { first: 0, second: 1, scope: 'PLAN' }
    expect(combine([100], [payer('a', 0, 60, [100]), payer('b', 0, 80, [100])], [clash])).toEqual([[0], [80]])
    expect(combine([100], [payer('a', 0, 80, [100]), payer('b', 0, 80, [100])], [clash])).toEqual([[80], [0]])
  })

  test('two schemes that exclude each other on one item share the items out so that most is covered', () => {
    const clash: Clash = { first: 0, second: 1, scope: 'CELL' }
    expect(combine([100], [payer('a', 0, 10, [100]), payer('b', 1, 100, [100])], [clash])).toEqual([[0], [100]])
    expect(combine([100, 50], [payer('a', 0, 50, [100, 50]), payer('b', 1, 100, [100, 50])], [clash])).toEqual([
      [0, 50],
      [100, 0],
    ])
  })

  test('one scheme is preferred to two that cover as much and pay as early', () => {
    const [one, two, three] = [payer('a', 0, 50, [100]), payer('b', 0, 50, [100]), payer('c', 0, 100, [100])]
    const clashes: Clash[] = [
      { first: 0, second: 2, scope: 'PLAN' },
      { first: 1, second: 2, scope: 'PLAN' },
    ]
    expect(combine([110], [one, two, three], clashes)).toEqual([[0], [0], [100]])
  })

  test('a scheme that asks for a larger own contribution than it brings is left out', () => {
    const generous = payer('a', 0, 90, [100])
    const strict = payer('b', 1, 20, [100], 40)
    expect(combine([100], [generous, strict], [])).toEqual([[90], [0]])
  })
})
