import { join } from 'node:path'
import { releaseCubes, statementsOn } from '@overstap/kit'
import { region } from '@overstap/schema/region'
import type { Sql } from 'postgres'
import { beforeAll, describe, expect, it } from 'vitest'
import { openScene, TODAY } from '../../../test/scene.ts'
import { seed } from '../db/seed.ts'
import { moves } from '../src/moves.ts'
import { candidatesSubgraph } from '../src/subgraph.ts'

const plan = region({ candidates: 400, vacancies: 10, seed: 7, today: TODAY })
const { sql, ask } = await openScene({
  name: 'candidates',
  migrations: join(import.meta.dirname, '../db/migrations'),
  seed: `400x10x7@${TODAY}`,
  fill: database => seed(database.sql, plan, () => {}, TODAY),
  subgraph: config => candidatesSubgraph(config, () => TODAY),
})
const NEXT_MONTH = '2026-12-03'
const FIGURES = 'cells { keys figure { value status base } }'

const release = (today: string, on: Pick<Sql, 'unsafe'> = sql, cube = moves) =>
  releaseCubes(statementsOn(on), [cube], today)
const figures = (on: Sql = sql) =>
  on`select dimensions, step, first_day::text, figures from cube_figures
    where version = 1 and first_day < '2026-10-01' and step <> 'YEAR' order by dimensions, step, first_day`

/** Does it, and takes it back. */
async function tried<Result>(work: (transaction: Sql) => Promise<Result>): Promise<Result> {
  const stop = new Error('taken back')
  let result: Result | undefined
  await sql
    .begin(async transaction => {
      result = await work(transaction as unknown as Sql)
      throw stop
    })
    .catch(fault => {
      if (fault !== stop) throw fault
    })
  return result as Result
}

beforeAll(async () => {
  await sql.begin(transaction => release(TODAY, transaction))
})

describe('a release', () => {
  it('holds the months that are over, once', async () => {
    const [{ last, months } = {}] =
      await sql`select max(month)::text as last, count(*)::int as months from cube_releases`
    expect(last).toBe('2026-10-01')
    expect(await release(TODAY)).toEqual({ moves: 0 })
    expect(await tried(transaction => release(NEXT_MONTH, transaction))).toEqual({ moves: 1 })
    expect(months).toBeGreaterThan(48)
  })

  it('changes nothing that was released, whoever is recorded later', async () => {
    const before = await figures()
    for (let round = 0; round < 5; round++) {
      const after = await tried(async transaction => {
        await transaction`insert into past_placements (number, started_on, from_branch, to_branch, municipality, region)
          select ${900_000 + round * 100} + each, '2025-03-03', 'RETAIL', 'BOUW', 'GM0106', 'groningen'
          from generate_series(1, ${round * 20}) as each`
        await release(NEXT_MONTH, transaction)
        return figures(transaction)
      })
      expect(after).toEqual(before)
    }
  })

  it('is refused a change or an end', async () => {
    await expect(sql`update cube_figures set figures = '{}'`).rejects.toThrow('stays as it is')
    await expect(sql`delete from cube_releases`).rejects.toThrow('stays as it is')
  })

  it('of another version is drawn anew and stands beside the first', async () => {
    const before = await figures()
    const [again, first] = await tried(async transaction => {
      await release(TODAY, transaction, { ...moves, version: 2 })
      return [
        await transaction`select figures from cube_figures where version = 2 and dimensions = '{REGION}'`,
        await figures(transaction),
      ]
    })
    expect(first).toEqual(before)
    const same = await sql`select figures from cube_figures where version = 1 and dimensions = '{REGION}'`
    expect(again).toHaveLength(same.length)
    expect(again).not.toEqual(same)
  })

  it('is the same from another replica at the same moment: one of the two makes it', async () => {
    const [one, other] = await Promise.all([1, 2].map(() => sql.begin(transaction => release(NEXT_MONTH, transaction))))
    expect([one?.moves, other?.moves].sort()).toEqual([0, 1])
  })

  it('counts a record of a municipality that nobody knows, under that name', async () => {
    const unknown = await tried(async transaction => {
      await transaction`insert into past_placements (number, started_on, from_branch, to_branch, municipality, region)
        select 900000 + each, '2026-12-03', 'RETAIL', 'BOUW', 'GM9999', 'groningen' from generate_series(1, 60) as each`
      await release('2027-01-04', transaction)
      return transaction`select figures from cube_figures where dimensions = '{REGION}' and first_day = '2026-10-01'`
    })
    expect(Object.keys(unknown[0]?.figures)).toContain('["UNKNOWN"]')
  })

  it('of a record that no dimension knows is not made', async () => {
    const broken = tried(async transaction => {
      await transaction`insert into past_placements (number, started_on, from_branch, to_branch, municipality, region)
        values (999999, '2026-12-03', 'FISHERY', 'BOUW', 'GM0014', 'groningen')`
      return release('2027-01-04', transaction)
    })
    await expect(broken).rejects.toThrow(
      'The cube «moves» has no place in its dimension FROM_BRANCH for «FISHERY», which a record has.',
    )
  })
})

describe('moves', () => {
  it('are open, and say what they are', async () => {
    const { data, statements } = await ask(
      `{ moves(by: [TO_BRANCH]) { release asOf from to unit definition noteCode note ${FIGURES} } }`,
      {},
      { language: 'en' },
    )
    expect(statements).toBe(1)
    expect(data.moves).toMatchObject({
      asOf: '2026-11-30',
      release: '2026-11.1',
      from: '2025-01-01',
      to: '2026-01-01',
      unit: 'COUNT',
      noteCode: 'PROTECTED',
    })
    expect(data.moves.note).toContain('rounded to 5')
    expect(data.moves.cells.map((each: { keys: string[] }) => each.keys[0])).toEqual(moves.dimensions.TO_BRANCH.keys)
    for (const { figure } of data.moves.cells) {
      if (figure.status === 'SUPPRESSED') expect(figure).toEqual({ value: null, status: 'SUPPRESSED', base: null })
      else expect([figure.status, figure.value % 5, figure.value >= 15]).toEqual(['RELEASED', 0, true])
    }
  })

  it('until the last day that can be written are those of all that is released', async () => {
    const { data } = await ask(
      `{ all: moves(by: [TO_BRANCH], from: "2024-01-01") { to ${FIGURES} }
        until: moves(by: [TO_BRANCH], from: "2024-01-01", to: "9999-12-31") { to ${FIGURES} } }`,
    )
    expect(data.until).toEqual(data.all)
    expect(data.all.cells.some((each: { figure: { status: string } }) => each.figure.status === 'RELEASED')).toBe(true)
  })

  it('are near what happened, and fewer than ten are never told', async () => {
    const exact = await sql`
      select from_branch, to_branch, count(*)::int as count from (
        select started_on, from_branch, to_branch from past_placements
        union all select started_on, candidates.branch, placements.branch
          from placements join candidates on number = candidate
      ) as placed where started_on between '2025-01-01' and '2025-12-31' group by 1, 2`
    const counts = new Map(exact.map(each => [`${each.from_branch},${each.to_branch}`, each.count]))
    const { data } = await ask(`{ moves(by: [FROM_BRANCH, TO_BRANCH]) { ${FIGURES} } }`)
    expect(data.moves.cells).toHaveLength(81)
    const told = data.moves.cells.filter((each: { figure: { status: string } }) => each.figure.status === 'RELEASED')
    expect(told.length).toBeGreaterThan(10)
    for (const { keys, figure } of told) {
      const count = counts.get(keys.join()) ?? 0
      expect(count).toBeGreaterThanOrEqual(10)
      // What chance adds has a bound, beside the rounding to five (decisions/0030).
      expect(Math.abs(figure.value - count)).toBeLessThanOrEqual(2.4 * Math.max(2.5, 0.015 * count) + 3)
    }
  })

  it('are the same however they are asked', async () => {
    const { data } = await ask(`{
      one: moves(by: [TO_BRANCH, REGION]) { ${FIGURES} }
      again: moves(by: [TO_BRANCH, REGION], from: "2025-01-01", to: "2025-12-31") { ${FIGURES} }
      other: moves(by: [REGION, TO_BRANCH]) { ${FIGURES} }
      slice: moves(by: [TO_BRANCH], where: { regions: ["groningen", "groningen"] }) { ${FIGURES} }
      series: moves(by: [TO_BRANCH, REGION]) { series(step: YEAR, from: "2025-01-01", to: "2025-12-31") { from ${FIGURES} } }
    }`)
    const byKeys = (cells: { keys: string[]; figure: object }[], turn = (keys: string[]) => keys) =>
      new Map(cells.map(({ keys, figure }) => [turn(keys).join(), figure]))
    const one = byKeys(data.one.cells)
    expect(data.again).toEqual(data.one)
    expect(byKeys(data.other.cells, keys => keys.toReversed())).toEqual(one)
    expect(data.series.series).toEqual([{ from: '2025-01-01', ...data.one }])
    for (const { keys, figure } of data.slice.cells) expect(figure).toEqual(one.get(`${keys[0]},groningen`))
  })

  it('name every place, whether somebody stands there or not, in an order that says nothing', async () => {
    const places = async (year: number) =>
      (
        await ask(
          `{ moves(by: [FROM_BRANCH, TO_BRANCH, REGION], from: "${year}-01-01", to: "${year + 1}-01-01") { cells { keys } } }`,
        )
      ).data.moves.cells
    expect(await places(2023)).toHaveLength(9 * 9 * 11)
    expect(await places(2023)).toEqual(await places(2025))
  })

  it('of several periods are a sum of what is told, and not told where one of them is not', async () => {
    const { data } = await ask(`{
      year: moves(by: [REGION], from: "2025-01-01", to: "2026-01-01") { ${FIGURES} }
      quarter: moves(by: [REGION], from: "2026-01-01", to: "2026-04-01") { ${FIGURES} }
      both: moves(by: [REGION], from: "2025-01-01", to: "2026-04-01") { ${FIGURES} }
    }`)
    const statuses = new Set<string>()
    data.both.cells.forEach(({ figure }: { figure: { status: string; value: number } }, at: number) => {
      const [year, quarter] = [data.year.cells[at].figure, data.quarter.cells[at].figure]
      const isTold = year.status === 'RELEASED' && quarter.status === 'RELEASED'
      statuses.add(figure.status)
      expect(figure.status).toBe(isTold ? 'RELEASED' : 'SUPPRESSED')
      if (isTold) expect(figure.value).toBe(year.value + quarter.value)
    })
    expect(statuses).toEqual(new Set(['RELEASED', 'SUPPRESSED']))
  })

  it('are of the months that lie within the days, and the answer says which', async () => {
    const { data } = await ask(`{
      inside: moves(by: [], from: "2024-01-15", to: "2026-11-21") { from to noteCode ${FIGURES} }
      outside: moves(by: [], from: "2031-01-01", to: "2032-01-01") { from to noteCode ${FIGURES} }
    }`)
    expect(data.inside).toMatchObject({ from: '2024-02-01', to: '2026-11-01', noteCode: 'PROTECTED_SHORTER_PERIOD' })
    expect(data.inside.cells[0].figure.status).toBe('RELEASED')
    expect(data.outside).toEqual({
      ...{ from: '2031-01-01', to: '2032-01-01', noteCode: 'NOTHING_RELEASED' },
      cells: [{ keys: [], figure: { value: null, status: 'UNAVAILABLE', base: null } }],
    })
  })

  it('of a month that is missing are unavailable, and never fewer', async () => {
    await sql`alter table cube_figures disable trigger stays`
    await sql`delete from cube_figures where dimensions = '{}' and step = 'QUARTER' and first_day = '2026-01-01'`
    await sql`alter table cube_figures enable trigger stays`
    const { data } = await ask(`{ moves(by: [], from: "2025-01-01", to: "2026-04-01") { ${FIGURES} } }`)
    expect(data.moves.cells[0].figure).toEqual({ value: null, status: 'UNAVAILABLE', base: null })
  })

  it.each([
    ['moves(by: [MUNICIPALITY, TO_BRANCH]) { asOf }', 'only these go together', undefined],
    ['moves(by: [TO_BRANCH, TO_BRANCH]) { asOf }', 'only these go together', undefined],
    ['moves(by: [TO_BRANCH], where: { regions: ["gronigen"] }) { asOf }', 'The nearest are: groningen', 'groningen'],
    [
      'moves(by: [TO_BRANCH], where: { regions: ["drenthe", "groningen"] }) { asOf }',
      'put REGION into «by»',
      undefined,
    ],
    ['moves(by: [], from: "2025-02-30") { asOf }', '«from» must be a day', undefined],
    ['moves(by: [], from: "2025-02-01", to: "2025-01-01") { asOf }', 'must lie after «from»', undefined],
    ['moves(by: [REGION]) { series(step: MONTH) { from } }', '«step» can be YEAR or QUARTER', undefined],
  ])('say what is wrong with %s', async (question, message, nearest) => {
    const { errors } = await ask(`{ ${question} }`, {}, { language: 'en' })
    expect(errors?.[0]?.message).toContain(message)
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
    if (nearest) expect(errors?.[0]?.extensions.nearest).toContain(nearest)
  })
})
