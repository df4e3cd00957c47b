import { join } from 'node:path'
import { releaseCubes, statementsOn } from '@overstap/kit'
import { region } from '@overstap/schema/region'
import { describe, expect, it } from 'vitest'
import { openScene, TODAY } from '../../../test/scene.ts'
import { historyOf } from '../db/histories.ts'
import { seed } from '../db/seed.ts'
import { intakes } from '../src/intakes.ts'
import { candidatesSubgraph } from '../src/subgraph.ts'

const plan = region({ candidates: 400, vacancies: 10, seed: 7, today: TODAY })
const { sql, ask } = await openScene({
  name: 'candidates',
  migrations: join(import.meta.dirname, '../db/migrations'),
  seed: `400x10x7@${TODAY}`,
  fill: database => seed(database.sql, plan, () => {}, TODAY),
  subgraph: config => candidatesSubgraph(config, () => TODAY),
})
await sql.begin(transaction => releaseCubes(statementsOn(transaction), [intakes], TODAY))

const [FROM, TO] = ['2025-01-01', '2026-01-01']
const FIGURES = 'cells { keys figure { value status base } }'
interface Cell {
  keys: string[]
  figure: { value: number | null; status: string; base: number | null }
}

/** Whoever came in the year, counted from the plan: those who have gone, and those who are here by their first mediation. */
function cameBy(keyOf: (one: { branch: string; region: string }) => string): Map<string, number> {
  const came = new Map<string, number>()
  const count = (day: string | undefined, one: { branch: string; region: string }) => {
    if (day !== undefined && day >= FROM && day < TO) came.set(keyOf(one), (came.get(keyOf(one)) ?? 0) + 1)
  }
  for (let number = plan.participations().length + 1; number <= plan.trajectories; number++) {
    const { startedOn, from, region } = plan.trajectory(number)
    count(startedOn, { branch: from, region })
  }
  for (let number = 1; number <= plan.candidates; number++) {
    const candidate = plan.candidate(number)
    count(
      historyOf(candidate, TODAY)
        .mediations.map(each => each.startedOn)
        .sort()[0],
      candidate,
    )
  }
  return came
}

/** The records themselves, as a release counts them. */
const counted = async (from: string, to: string) =>
  (await intakes.rows(statementsOn(sql), from, to)).map(({ month, count, keys }) => ({ month, count, ...keys }))

describe('intakes', () => {
  it('are open, and say what they are', async () => {
    const { data, statements } = await ask(
      `{ intakes(by: [BRANCH]) { release asOf from to unit definition noteCode note ${FIGURES} } }`,
      {},
      { language: 'en' },
    )
    expect(statements).toBe(1)
    expect(data.intakes).toMatchObject({
      ...{ asOf: '2026-10-31', release: '2026-10.1', from: FROM, to: TO, unit: 'COUNT', noteCode: 'PROTECTED' },
      ...{ definition: expect.stringContaining('first conversation'), note: expect.stringContaining('rounded to 5') },
    })
    expect(data.intakes.cells.map((each: Cell) => each.keys[0])).toEqual(intakes.dimensions.BRANCH.keys)
  })

  it.each([
    ['BRANCH', ({ branch }: { branch: string }) => branch],
    ['REGION', ({ region }: { region: string }) => region],
    ['BRANCH, REGION', ({ branch, region }: { branch: string; region: string }) => `${branch},${region}`],
  ])('by %s are near what happened, and fewer than ten are never told', async (by, keyOf) => {
    const came = cameBy(keyOf)
    const { data } = await ask(`{ intakes(by: [${by}]) { ${FIGURES} } }`)
    const told = (data.intakes.cells as Cell[]).filter(({ figure }) => figure.status === 'RELEASED')
    expect(told.length).toBeGreaterThan(5)
    for (const { keys, figure } of told) {
      const count = came.get(keys.join()) ?? 0
      expect(count).toBeGreaterThanOrEqual(10)
      // What noise and rounding can reach (decision 0030).
      expect(Math.abs((figure.value ?? 0) - count)).toBeLessThan(4 + Math.max(6, 0.036 * count))
    }
  })

  it('are of one branch and one region as they are of all', async () => {
    const { data } = await ask(`{
      all: intakes(by: [BRANCH, REGION]) { ${FIGURES} }
      one: intakes(by: [], where: { branches: [METAAL], regions: ["groningen"] }) { ${FIGURES} }
    }`)
    const place = (data.all.cells as Cell[]).find(({ keys }) => keys.join() === 'METAAL,groningen')
    expect(data.one.cells).toEqual([{ keys: [], figure: place?.figure }])
    expect(place?.figure.status).toBe('RELEASED')
  })

  it.each([
    ['intakes(by: [REGION, PROVINCE]) { asOf }', 'only these go together'],
    ['intakes(by: [], where: { regions: ["gronigen"] }) { asOf }', 'The nearest are: groningen'],
    ['intakes(by: [BRANCH]) { series(step: MONTH) { from } }', '«step» can be YEAR'],
  ])('say what is wrong with %s', async (question, message) => {
    const { errors } = await ask(`{ ${question} }`, {}, { language: 'en' })
    expect(errors?.[0]?.message).toContain(message)
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })
})

// Last, because it leaves other people behind.
describe('somebody', () => {
  it('counts once, when the first conversation was, and where nobody knows the municipality under that name', async () => {
    await sql`truncate past_intakes, mediations`
    await sql`insert into past_intakes values (1, '2024-02-03', 'RETAIL', 'GM0014'), (2, '2024-02-29', 'BOUW', 'GM9999')`
    await sql`update candidates set branch = 'METAAL', municipality = 'GM0106', region = 'groningen' where number = 1`
    await sql`insert into mediations (candidate, started_on, ended_on, state, coach)
      values (1, '2024-05-02', '2024-06-01', 'ENDED', 'c'), (1, '2024-03-05', '2024-04-01', 'ENDED', 'c')`
    expect(await counted('2024-01-01', '2024-03-01')).toEqual([
      { month: '2024-02-01', count: 1, BRANCH: 'BOUW', REGION: 'UNKNOWN', PROVINCE: 'UNKNOWN' },
      { month: '2024-02-01', count: 1, BRANCH: 'RETAIL', REGION: 'groningen', PROVINCE: 'groningen' },
    ])
    expect(await counted('2024-03-01', '2025-01-01')).toEqual([
      { month: '2024-03-01', count: 1, BRANCH: 'METAAL', REGION: 'groningen', PROVINCE: 'drenthe' },
    ])
    expect(await intakes.since(statementsOn(sql))).toBe('2024-02-01')
  })
})
