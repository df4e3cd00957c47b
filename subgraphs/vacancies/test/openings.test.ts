import { join } from 'node:path'
import { releaseCubes, statementsOn } from '@overstap/kit'
import { region } from '@overstap/schema/region'
import { beforeAll, describe, expect, it } from 'vitest'
import { openScene, TODAY } from '../../../test/scene.ts'
import { seed } from '../db/seed.ts'
import { openings } from '../src/openings.ts'
import { vacanciesSubgraph } from '../src/subgraph.ts'

const plan = region({ candidates: 10, vacancies: 300, seed: 7, today: TODAY })
const { sql, ask } = await openScene({
  name: 'vacancies',
  migrations: join(import.meta.dirname, '../db/migrations'),
  seed: `10x300x7@${TODAY} openings`,
  fill: database => seed(database.sql, plan, () => {}),
  subgraph: config => vacanciesSubgraph(config, TODAY),
})

beforeAll(async () => {
  await sql.begin(transaction => releaseCubes(statementsOn(transaction), [openings], TODAY))
})

describe('openings', () => {
  it('are those of vacancies that are here and of those that are gone, by the day they opened', async () => {
    const [{ exact } = {}] = await sql`
      select (select count(*) from vacancies where open_since >= '2026-07-01' and open_since < '2026-10-01')::int
        + (select count(*) from past_openings where opened_on >= '2026-07-01' and opened_on < '2026-10-01')::int as exact`
    const { data, statements } = await ask(
      `{ openings(by: [], from: "2026-07-01", to: "2026-10-01") { definition cells { keys figure { value status } } } }`,
      {},
      { language: 'en' },
    )
    expect(statements).toBe(1)
    expect(data.openings.definition).toContain('Vacancies that opened in the period')
    const [{ keys, figure }] = data.openings.cells
    expect([keys, figure.status]).toEqual([[], 'RELEASED'])
    expect(Math.abs(figure.value - exact) / exact).toBeLessThan(0.06)
  })

  it('tell a shortage from the rest, by region and over time', async () => {
    const { data } = await ask(`{
      regions: openings(by: [SHORTAGE, REGION]) { cells { keys figure { value } } }
      months: openings(by: [SHORTAGE]) { series(from: "2025-01-01", to: "2026-01-01", step: MONTH) { from cells { keys figure { value } } } }
    }`)
    expect(data.regions.cells).toHaveLength(2 * 11)
    expect(data.months.series).toHaveLength(12)
    expect(data.months.series[11].from).toBe('2025-12-01')
    const [hard, ordinary] = data.months.series[2].cells
    expect([hard.keys, ordinary.keys]).toEqual([['HARD_TO_FILL'], ['ORDINARY']])
    expect(hard.figure.value).toBeLessThan(ordinary.figure.value)
  })

  it('are narrowed by codes that are there', async () => {
    const { data } = await ask(
      '{ openings(by: [BRANCH, REGION], where: { branches: [METAAL, BOUW], regions: ["drenthe"] }) { cells { keys } } }',
    )
    expect(data.openings.cells).toEqual([{ keys: ['METAAL', 'drenthe'] }, { keys: ['BOUW', 'drenthe'] }])
    const { errors } = await ask('{ openings(by: [BRANCH], where: { regions: ["drente"] }) { asOf } }')
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      nearest: expect.arrayContaining(['drenthe']),
    })
  })
})
