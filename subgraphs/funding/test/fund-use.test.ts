// What anybody may know of the money that was awarded: released figures, and none by which one firm could read another's.
import { statementsOn } from '@overstap/kit'
import { beforeAll, describe, expect, it } from 'vitest'
import { release } from '../../../test/release.ts'
import { pastGrants } from '../db/past-grants.ts'
import { schemes } from '../db/schemes/index.ts'
import { FUNDS, fundingUse } from '../src/fund-use.ts'
import { openFunding, TODAY } from './scene.ts'

const { sql, ask, config } = await openFunding()
beforeAll(() => release(config.databaseUrl, [fundingUse], TODAY))

const YEAR = 'from: "2025-01-01", to: "2026-01-01"'
const CELLS = 'cells { keys figure { value status base } }'

interface Cell {
  keys: string[]
  figure: { value: number | null; status: string; base: number | null }
}

describe('the use of funds', () => {
  it('is told to anybody, from one statement, in euro cents with the number of awards behind them', async () => {
    const { data, statements } = await ask(`{ fundingUse(by: [FUND], ${YEAR}) { unit definition note ${CELLS} } }`)
    expect(statements).toBe(1)
    expect(data.fundingUse).toMatchObject({ unit: 'EURO_CENTS', note: expect.stringContaining('10 %') })
    const exact =
      await sql`select fund, sum(amount_cents)::float8 as cents, max(amount_cents) as largest, count(*)::int as count
      from past_awards where decided_on between '2025-01-01' and '2025-12-31' group by fund`
    const told: Cell[] = data.fundingUse.cells.filter((each: Cell) => each.figure.status === 'RELEASED')
    expect(told.length).toBeGreaterThan(5)
    for (const { keys, figure } of told) {
      const { cents, largest, count } = exact.find(({ fund }) => fund === keys[0]) ?? { cents: 0, largest: 0, count: 0 }
      // What chance adds has a bound, beside the rounding to a thousand euros (decisions/0030).
      const farthest = 2.4 * Math.max(2.5 * largest, 0.015 * cents) + 50_000
      expect(Math.abs((figure.value ?? 0) - cents), keys[0]).toBeLessThanOrEqual(farthest)
      expect(Math.abs((figure.base ?? 0) - count), keys[0]).toBeLessThan(Math.max(10, count * 0.06))
    }
  })

  it('knows every fund of the schemes that are there and that were', () => {
    for (const { fund } of [...schemes, ...pastGrants]) expect(FUNDS).toContain(fund)
  })

  it('is narrowed by fund, branch and region', async () => {
    const { data, errors } = await ask(
      `{ fundingUse(by: [REGION], ${YEAR}, where: { funds: ["register:oom"] }) { ${CELLS} }
        fund: fundingUse(by: [], where: { funds: ["register:com"] }) { asOf } }`,
      {},
      { language: 'en' },
    )
    expect(data.fundingUse.cells.map(({ keys }: Cell) => keys[0])).toContain('groningen')
    expect(errors?.[0]?.message).toContain('«register:com» is not a FUND')
  })
})

// Last, because it leaves other awards behind.
describe('an award', () => {
  const given = (...rows: readonly (readonly [number, string | null, string, number])[]) =>
    sql`insert into past_awards ${sql(
      rows.map(([number, firm, fund, amount]) => ({
        ...{ number, firm, fund, amount_cents: amount, scheme: 'scheme-2026', branch: 'METAAL' },
        ...{ region: 'drenthe', province: 'drenthe', decided_on: '2026-01-15' },
      })),
    )}`

  it('of an earlier administration is a balance, and in no figure', async () => {
    const carried = await sql`select sum(amount_cents)::float8 as cents from awards where carried_over`
    expect(carried[0]?.cents).toBeGreaterThan(100_000_000)
    const rows = await fundingUse.rows(statementsOn(sql), '2026-01-01', '2026-12-01')
    const metalektro = rows.filter(({ keys }) => keys.FUND === 'register:a-en-o-metalektro')
    expect(metalektro.reduce((sum, { cents = 0 }) => sum + cents, 0)).toBeLessThan(90_000_000)
  })

  it('is hidden together with the others of the same person', async () => {
    const scheme = 'uwv-scholingsbudget-2026'
    await sql`insert into awards (scheme, beneficiary, amount_cents, decided_on, branch, region, province)
      select ${scheme}, 'uwv-noord:77', 100000, '2026-02-10', 'BOUW', 'zwolle', 'drenthe' from generate_series(1, 3)`
    const rows = await fundingUse.rows(statementsOn(sql), '2026-02-01', '2026-03-01')
    expect(rows.filter(({ person }) => person === 'uwv-noord:77')).toEqual([
      expect.objectContaining({ count: 3, cents: 300_000, largestCents: 300_000, party: 'uwv-noord:77' }),
    ])
  })

  it('of a firm is money of that firm, together with its others; of persons each for itself', async () => {
    await sql`delete from past_awards`
    await given([1, 'METAAL GM0106 1', 'register:oom', 200_000], [2, 'METAAL GM0106 1', 'register:oom', 300_000])
    await given([3, null, 'register:oom', 100_000], [4, null, 'register:oom', 100_000], [5, null, 'register:new', 1000])
    const rows = (await fundingUse.rows(statementsOn(sql), '2026-01-01', '2026-02-01')).filter(
      ({ keys }) => keys.BRANCH === 'METAAL' && keys.REGION === 'drenthe',
    )
    const ofPast = rows.filter(({ party }) => party?.startsWith('past') || party?.startsWith('METAAL'))
    expect(
      ofPast
        .map(({ party, cents, largestCents, count, keys }) => [keys.FUND, party, count, cents, largestCents])
        .sort(),
    ).toEqual([
      ['OTHER', 'past 5', 1, 1000, 1000],
      ['register:oom', 'METAAL GM0106 1', 2, 500_000, 300_000],
      ['register:oom', 'past 3', 1, 100_000, 100_000],
      ['register:oom', 'past 4', 1, 100_000, 100_000],
    ])
  })
})
