import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CubeDefinition, CubeRow } from '../src/cubes/cube.ts'
import { fromStep, monthsOn, periodsWithin, piecesOf, type Step } from '../src/cubes/periods.ts'
import { releasedTable } from '../src/cubes/release.ts'

const day = fc
  .date({ min: new Date('2018-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map(each => each.toISOString().slice(0, 10))
const step = fc.constantFrom<Step>('MONTH', 'QUARTER', 'YEAR')

describe('periods', () => {
  it('begin on the first of a month, as many months on as are asked', () => {
    expect(monthsOn('2026-11-21', 2)).toBe('2027-01-01')
    expect(monthsOn('2026-01-31', -1)).toBe('2025-12-01')
    expect(periodsWithin('QUARTER', '2025-12-31', '2026-07-01').map(({ from }) => from)).toEqual([
      '2026-01-01',
      '2026-04-01',
    ])
    expect(periodsWithin('YEAR', '2025-01-02', '2026-12-31')).toEqual([])
    expect(periodsWithin('MONTH', '9999-12-31', '2026-11-01')).toEqual([])
    expect(piecesOf('MONTH', '9999-12-31', '2026-11-01')).toEqual([])
  })

  it('make up all that lies whole between two days, without a gap, none of them twice, in as few pieces as there can be', () => {
    fc.assert(
      fc.property(step, day, day, (finest, from, to) => {
        const pieces = piecesOf(finest, from, to)
        const whole = periodsWithin(finest, from, to)
        expect(pieces[0]?.from).toBe(whole[0]?.from)
        expect(pieces.at(-1)?.to).toBe(whole.at(-1)?.to)
        expect(pieces.slice(1).map(piece => piece.from)).toEqual(pieces.slice(0, -1).map(piece => piece.to))
        const years = new Set(periodsWithin('YEAR', from, to).map(each => each.from))
        expect(pieces.filter(each => each.step === 'YEAR').map(each => each.from)).toEqual([...years])
        for (const piece of pieces) expect(fromStep(finest)).toContain(piece.step)
      }),
    )
  })
})

type Dimension = 'SHOP' | 'TOWN'
const rows: CubeRow<Dimension>[] = [
  {
    month: '2025-01-01',
    keys: { SHOP: 'a' },
    count: 60,
    key: 11,
    cents: 90_000_00,
    largestCents: 2_000_00,
    party: 'p',
  },
  {
    month: '2025-01-01',
    keys: { SHOP: 'a' },
    count: 60,
    key: 12,
    cents: 90_000_00,
    largestCents: 2_000_00,
    party: 'q',
  },
  {
    month: '2025-02-01',
    keys: { SHOP: 'b' },
    count: 60,
    key: 13,
    cents: 90_000_00,
    largestCents: 2_000_00,
    party: 'r',
  },
  { month: '2025-02-01', keys: { SHOP: 'b' }, count: 8, key: 14, cents: 9_000_00, largestCents: 2_000_00, party: 's' },
]
const cube: CubeDefinition<Dimension> = {
  name: 'sales',
  version: 1,
  unit: 'COUNT',
  definition: { nl: 'Verkopen.', en: 'Sales.' },
  dimensions: {
    SHOP: { keys: ['a', 'b', 'c'] },
    TOWN: { keys: ['north', 'south'], of: { dimension: 'SHOP', keyOf: shop => (shop === 'c' ? 'south' : 'north') } },
  },
  tables: [],
  rows: async () => rows,
  since: async () => '2025-01-01',
}
const months = { since: '2025-01-01', start: '2025-01-01', end: '2025-04-01' }
const released = (by: Dimension[], of = cube, secret = 'secret') =>
  releasedTable(of as CubeDefinition, { by, finest: 'MONTH' }, rows, months, secret)

describe('a table', () => {
  it('holds every month and quarter that is over, and no year that is not', () => {
    expect(released(['SHOP']).map(({ period }) => `${period.step} ${period.from}`)).toEqual([
      ...['QUARTER 2025-01-01', 'MONTH 2025-01-01', 'MONTH 2025-02-01', 'MONTH 2025-03-01'],
    ])
  })

  it('tells what may be told, by the keys of a place', () => {
    const [quarter, january] = released(['SHOP'])
    expect(Object.keys(january?.figures ?? {})).toEqual(['["a"]'])
    expect(Object.keys(quarter?.figures ?? {})).toEqual(['["a"]', '["b"]'])
    expect(Math.abs((january?.figures['["a"]']?.[0] ?? 0) - 120)).toBeLessThan(10)
    expect(Object.keys(released(['TOWN'])[0]?.figures ?? {})).toEqual(['["north"]'])
    expect(Object.keys(released([])[0]?.figures ?? {})).toEqual(['[]'])
  })

  it('is the same whenever it is made, and another with another secret', () => {
    expect(released(['SHOP'])).toEqual(released(['SHOP']))
    const totals = Array.from({ length: 20 }, (_, secret) => released([], cube, String(secret))[0]?.figures['[]']?.[0])
    expect(new Set(totals).size).toBeGreaterThan(2)
  })

  it('is disturbed anew in each place, table and period, also where the same records are in it', () => {
    const secrets = Array.from({ length: 40 }, (_, secret) => String(secret))
    const january = (by: Dimension[], place: string, secret: string) =>
      released(by, cube, secret)[1]?.figures[place]?.[0]
    const equal = secrets.map(secret => [
      january(['SHOP'], '["a"]', secret) === january([], '[]', secret),
      january(['SHOP'], '["a"]', secret) === january(['TOWN'], '["north"]', secret),
      released(['SHOP'], cube, secret)[0]?.figures['["a"]']?.[0] === january(['SHOP'], '["a"]', secret),
    ])
    for (const at of [0, 1, 2]) expect(equal.filter(each => each[at]).length).toBeLessThan(35)
  })

  it('of money tells also how many records there are, and leaves out where two parties are all', () => {
    const [quarter, january] = released(['TOWN'], { ...cube, unit: 'EURO_CENTS' })
    expect(january?.figures).toEqual({})
    const [cents = 0, count = 0] = quarter?.figures['["north"]'] ?? []
    expect(Math.abs(cents - 279_000_00)).toBeLessThan(15_000_00)
    expect(Math.abs(count - 188)).toBeLessThan(12)
  })

  it('does not tell of nine people, however many records each of them has', () => {
    const by = (people: number, each: number): CubeRow<Dimension>[] =>
      Array.from({ length: people }, (_, at) => ({
        ...{ month: '2025-01-01', keys: { SHOP: 'a' }, count: each, key: at, person: `person ${at}` },
      }))
    const told = (of: readonly CubeRow<Dimension>[], secret: number) =>
      releasedTable(cube as CubeDefinition, { by: ['SHOP'], finest: 'MONTH' }, of, months, String(secret)).flatMap(
        ({ figures }) => Object.values(figures).map(([value]) => value),
      )
    const secrets = Array.from({ length: 100 }, (_, secret) => secret)
    expect(secrets.flatMap(secret => told(by(9, 20), secret))).toEqual([])
    expect(secrets.flatMap(secret => told(by(60, 2), secret)).length).toBe(200)
  })
})
