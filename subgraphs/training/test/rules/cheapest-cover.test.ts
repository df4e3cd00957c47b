import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cheapestCover } from '../../src/rules/cheapest-cover.ts'

const covered = (of: { mask: number }[]) => of.reduce((mask, option) => mask | option.mask, 0)

describe('cheapestCover', () => {
  test('is exact for twelve bits, however many options overlap', () => {
    const options = Array.from({ length: 4095 }, (_, index) => ({
      id: `${index}`,
      first: 1 + (index % 7),
      second: 0,
      mask: index + 1,
    }))
    const { chosen, exact } = cheapestCover(12, options, option => option.mask)
    expect({ exact, covered: covered(chosen) }).toEqual({ exact: true, covered: 4095 })
  })

  test('covers every bit with bounded work, and says so, when the sets are too many to try', () => {
    // Options of two scattered bits at much the same price, so that hardly anything can be left out.
    const options = Array.from({ length: 30 }, (_, low) => low).flatMap(low =>
      [1, 4, 9, 13].map((step, index) => ({
        id: `${low}-${index}`,
        first: 1000 + ((low * 37 + step * 11) % 101),
        second: 1,
        mask: (1 << low) | (1 << ((low + step) % 30)),
      })),
    )
    const { chosen, exact } = cheapestCover(30, options, option => option.mask)
    expect({ exact, covered: covered(chosen) }).toEqual({ exact: false, covered: 2 ** 30 - 1 })
    expect(chosen.length).toBeLessThan(30)
  })

  test('refuses a bit that nothing covers', () => {
    const option = { id: 'a', first: 1, second: 1, mask: 0b01 }
    expect(() => cheapestCover(2, [option], one => one.mask)).toThrow('has no option')
  })

  test('equals an exhaustive search where almost every set ties, down to the ids', () => {
    const option = fc.record({ mask: fc.integer({ min: 1, max: 31 }), first: fc.integer({ min: 1, max: 3 }) })
    fc.assert(
      fc.property(fc.array(option, { maxLength: 9 }), some => {
        const options = [...some, { mask: 31, first: 9 }].map((one, at) => ({ ...one, second: 0, id: `${at}` }))
        const { chosen } = cheapestCover(5, options, one => one.mask)
        expect(chosen.map(({ id }) => id)).toEqual(exhaustiveCover(options, 31))
      }),
      { numRuns: 2000 },
    )
  })
})

function exhaustiveCover(options: { id: string; mask: number; first: number }[], all: number): string[] {
  let best = { first: Number.POSITIVE_INFINITY, ids: [] as string[] }
  for (let subset = 0; subset < 2 ** options.length; subset++) {
    const chosen = options.filter((_, at) => subset & (1 << at))
    if (covered(chosen) !== all) continue
    const [first, ids] = [chosen.reduce((sum, option) => sum + option.first, 0), chosen.map(({ id }) => id)]
    const difference = first - best.first || ids.length - best.ids.length || (ids.join() < best.ids.join() ? -1 : 1)
    if (difference < 0) best = { first, ids }
  }
  return best.ids
}
