// What became of the people of a programme, as anybody may know it (R19).
import { join } from 'node:path'
import { statementsOn } from '@overstap/kit'
import { programmeCodes } from '@overstap/schema/reference'
import { region } from '@overstap/schema/region'
import { beforeAll, describe, expect, it } from 'vitest'
import { release } from '../../../test/release.ts'
import { openScene, TODAY } from '../../../test/scene.ts'
import { seed } from '../db/seed.ts'
import { programmePlacements } from '../src/programmes.ts'
import { candidatesSubgraph } from '../src/subgraph.ts'

const plan = region({ candidates: 2000, vacancies: 50, seed: 1, today: TODAY })
const { sql, ask, config } = await openScene({
  name: 'candidates',
  migrations: join(import.meta.dirname, '../db/migrations'),
  seed: `2000x50x1@${TODAY}`,
  fill: database => seed(database.sql, plan, () => {}, TODAY),
  subgraph: config => candidatesSubgraph(config, () => TODAY),
})
beforeAll(() => release(config.databaseUrl, [programmePlacements], TODAY))

const placements = async (codes: readonly string[], args = '') => {
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Programme {
    code placements${args} { from to asOf definition placed { value status base } withFollowUp { value status } }
  } } }`
  return ask(query, { of: codes.map(code => ({ __typename: 'Programme', code })) }, { language: 'en' })
}

describe('a programme', () => {
  it('has placements of the last whole year, ten of them from one statement, for anybody', async () => {
    const { data, statements } = await placements(programmeCodes)
    expect(statements).toBe(1)
    const [noord] = data._entities
    expect(noord.placements).toMatchObject({
      ...{ from: '2025-01-01', to: '2026-01-01', asOf: '2026-10-31' },
      definition: expect.stringContaining('next contract'),
    })
    const [exact] = await sql`
      select count(*)::int as placed,
        (select count(*)::int from past_placements where programme = 'spt-noord' and follow_up_contract
          and started_on + interval '6 months' between '2025-01-01' and '2025-12-31') as continued
      from past_placements where programme = 'spt-noord' and started_on between '2025-01-01' and '2025-12-31'`
    const { placed, withFollowUp } = noord.placements
    expect(Math.abs(placed.value - exact?.placed) / exact?.placed).toBeLessThan(0.06)
    expect(Math.abs(withFollowUp.value - exact?.continued) / exact?.continued).toBeLessThan(0.06)
  })

  it('of whose people too few are known says so, and looks like one of which there are none', async () => {
    const told = (await placements(['mind-your-next-step', 'oo-fondsen'])).data._entities
    for (const each of told) expect(each.placements.placed).toEqual({ value: null, status: 'SUPPRESSED', base: null })
  })

  it('that is not known here has none, and a year that is none is an error', async () => {
    expect((await placements(['another'])).data._entities).toEqual([{ code: 'another', placements: null }])
    expect((await placements(['spt-noord'], '(year: 0)')).errors?.[0]?.message).toContain('must be a calendar year')
    expect((await placements(['spt-noord'], '(year: 2031)')).data._entities[0].placements).toMatchObject({
      ...{ from: '2031-01-01', placed: { value: null, status: 'UNAVAILABLE' } },
    })
  })
})

// Last, because it leaves other placements behind.
describe('a next contract', () => {
  it('counts half a year after the first working day, where it is known that there was one', async () => {
    await sql`delete from past_placements`
    await sql`
      insert into past_placements
        (number, started_on, from_branch, to_branch, municipality, region, programme, follow_up_contract)
      values (1, '2025-01-10', 'RETAIL', 'BOUW', 'GM0106', 'groningen', 'spt-noord', true),
        (2, '2025-01-20', 'RETAIL', 'BOUW', 'GM0106', 'groningen', 'spt-noord', false),
        (3, '2025-01-25', 'RETAIL', 'BOUW', 'GM0106', 'groningen', 'later-programme', null),
        (4, '2025-01-25', 'RETAIL', 'BOUW', 'GM0106', 'groningen', null, true)`
    const rows = async (from: string, to: string) =>
      (await programmePlacements.rows(statementsOn(sql), from, to))
        .map(({ keys, count }) => [...Object.values(keys), count])
        .sort()
    expect(await rows('2025-01-01', '2025-02-01')).toEqual([
      ['OTHER', 'PLACED', 1],
      ['spt-noord', 'PLACED', 2],
    ])
    expect(await rows('2025-07-01', '2025-08-01')).toEqual([['spt-noord', 'FOLLOW_UP', 1]])
  })
})
