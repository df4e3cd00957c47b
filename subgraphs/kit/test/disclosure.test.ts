import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawFor, FARTHEST } from '../src/disclosure/draw.ts'
import { CENTS_STEP, COUNT_STEP, DOMINANCE, FEWEST, releasedCents, releasedCount } from '../src/disclosure/protect.ts'

const draw = fc.double({ min: -FARTHEST, max: FARTHEST, noNaN: true })

describe('a draw', () => {
  const many = Array.from({ length: 20_000 }, (_, number) => drawFor('key', 'secret', String(number)))

  it('is the same for the same records in the same place, and else another', () => {
    expect(drawFor('1', 'a', 'b')).toBe(drawFor('1', 'a', 'b'))
    const others = [drawFor('2', 'a', 'b'), drawFor('1', 'ab', ''), drawFor('1', 'b', 'a'), drawFor('1', 'a', 'b', '')]
    expect(new Set([...others, drawFor('1', 'a', 'b')]).size).toBe(5)
  })

  it('is normal, and within its bound', () => {
    const mean = many.reduce((sum, each) => sum + each, 0) / many.length
    const variance = many.reduce((sum, each) => sum + (each - mean) ** 2, 0) / many.length
    expect(Math.abs(mean)).toBeLessThan(0.03)
    // Of a normal distribution without what lies beyond 2.4.
    expect(variance).toBeGreaterThan(0.87)
    expect(variance).toBeLessThan(0.94)
    expect(Math.max(...many.map(Math.abs))).toBeLessThanOrEqual(FARTHEST)
  })
})

describe('a number of records', () => {
  it('below ten is never told, whatever is drawn', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: FEWEST - 1 }),
        draw,
        (count, each) => releasedCount(count, each) === undefined,
      ),
    )
  })

  it('is told in fives and not far from what it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 22, max: 1_000_000 }), draw, (count, each) => {
        const told = releasedCount(count, each) ?? Number.NaN
        return told % COUNT_STEP === 0 && Math.abs(told - count) <= Math.max(6, 0.036 * count) + COUNT_STEP / 2 + 1
      }),
    )
  })

  it.each([
    [21, -2.4, undefined],
    [22, -2.4, 15],
    [100, 1, 105],
    [100, -1, 100],
    [1_000, 1, 1_015],
    [1_000, -1, 985],
    [100_000, 2, 103_000],
  ])('of %i and the draw %d is told as %s: some records of a few, a share of many', (count, each, told) => {
    expect(releasedCount(count, each)).toBe(told)
  })

  it('is told or not by chance where ten begins, so that nobody sees nine become ten', () => {
    const told = (count: number) =>
      Array.from({ length: 4_000 }, (_, number) => releasedCount(count, drawFor('key', String(number)))).filter(
        each => each !== undefined,
      ).length / 4_000
    expect(told(9)).toBe(0)
    expect(told(10)).toBeLessThan(0.02)
    expect(told(16)).toBeGreaterThan(0.4)
    expect(told(22)).toBe(1)
  })
})

describe('several records of one person', () => {
  it('are hidden together, and not told of fewer than ten people', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), draw, (most, each) => {
        expect(releasedCount(FEWEST - 1, each, most)).toBeUndefined()
        // With and without all of theirs.
        const seen = Array.from({ length: 500 }, (_, number) =>
          [200, 200 + most].map(count => releasedCount(count, drawFor(String(each), String(number)), most) ?? 0),
        )
        const mean = (of: number) => seen.reduce((sum, pair) => sum + (pair[of] ?? 0), 0) / seen.length
        const spread = Math.sqrt(seen.reduce((sum, pair) => sum + ((pair[0] ?? 0) - mean(0)) ** 2, 0) / seen.length)
        expect(mean(1) - mean(0)).toBeLessThan(spread)
      }),
      { numRuns: 30 },
    )
  })
})

describe('money', () => {
  const parties = fc.array(fc.integer({ min: 1_00, max: 50_000_00 }), { minLength: 1, maxLength: 30 })
  const moneyOf = (byParty: readonly number[]) => ({
    cents: byParty.reduce((sum, each) => sum + each, 0),
    largestCents: Math.max(...byParty),
    byParty,
  })

  it('is told only where the second party cannot work out the first one’s to within a tenth', () => {
    fc.assert(
      fc.property(parties, draw, (byParty, each) => {
        if (releasedCents(moneyOf(byParty), each) === undefined) return
        const [largest = 0, second = 0] = byParty.toSorted((one, other) => other - one)
        expect(moneyOf(byParty).cents - second).toBeGreaterThanOrEqual((1 + DOMINANCE) * largest)
        expect(byParty.length).toBeGreaterThan(2)
      }),
    )
  })

  it('is told of many parties, in whole steps, and hides the largest record', () => {
    const money = moneyOf(Array.from({ length: 40 }, () => 2_500_00))
    const told = [-1, 0, 1].map(each => releasedCents(money, each) ?? Number.NaN)
    expect(told).toEqual([100_000_00 - 6_000_00, 100_000_00, 100_000_00 + 6_000_00])
    for (const each of told) expect(each % CENTS_STEP).toBe(0)
  })

  it('is told from where the others together are a tenth of the largest party', () => {
    expect(releasedCents(moneyOf([10_000_000, 5_000_000, 1_000_000]), 0)).toBe(16_000_000)
    expect(releasedCents(moneyOf([10_000_000, 5_000_000, 999_999]), 0)).toBeUndefined()
  })

  it('is never below nothing', () => {
    expect(releasedCents(moneyOf([45_000_000, 40_000_000, 15_000_000]), -FARTHEST)).toBe(0)
  })

  it.each([
    ['nobody', []],
    ['one party', [1_000_000]],
    ['two parties', [1_000_000, 1_000_000]],
    ['one that is nearly all of it', [10_000_000, 100_000, 100_000, 100_000]],
  ])('of %s is not told', (_, byParty) => {
    expect(releasedCents(moneyOf(byParty), 0)).toBeUndefined()
  })
})
