// What anybody may know of what became of training: released figures, near what happened, and nothing else.
import { statementsOn } from '@overstap/kit'
import { programmeCodes } from '@overstap/schema/reference'
import { beforeAll, describe, expect, it } from 'vitest'
import { release } from '../../../test/release.ts'
import { trainingOutcomes } from '../src/outcomes.ts'
import { openScene, TODAY } from './scene.ts'

const { sql, ask, config } = await openScene()
beforeAll(() => release(config.databaseUrl, [trainingOutcomes], TODAY))

const YEAR = 'from: "2025-01-01", to: "2026-01-01"'
const CELLS = 'cells { keys figure { value status base } }'

interface Cell {
  keys: string[]
  figure: { value: number | null; status: string; base: number | null }
}

describe('outcomes of training', () => {
  it('are told to anybody, from one statement, with what they are', async () => {
    const { data, statements } = await ask(
      `{ trainingOutcomes(by: [BRANCH, OUTCOME]) { asOf from to unit definition noteCode ${CELLS} } }`,
      {},
      { language: 'en' },
    )
    expect(statements).toBe(1)
    expect(data.trainingOutcomes).toMatchObject({
      ...{ asOf: '2026-10-31', from: '2025-01-01', to: '2026-01-01', unit: 'COUNT', noteCode: 'PROTECTED' },
      definition: expect.stringContaining('completed'),
    })
    expect(data.trainingOutcomes.cells[0].keys).toEqual(['METAAL', 'STARTED'])
  })

  it('are near what happened, of people who are here and of those who have gone', async () => {
    const exact = await sql`
      select branch, outcome, count(*)::int as count from (
        select branch, unnest(array['STARTED', 'COMPLETED', 'DROPPED_OUT']) as outcome,
            unnest(array[started_on, completed_on, dropped_on]) as day
          from (
            select branch, started_on, completed_on, dropped_on from past_enrolments
            union all select branch, started_on, completed_on, dropped_on from enrolments
          ) as enrolled
      ) as happened where day between '2025-01-01' and '2025-12-31' group by 1, 2`
    const counts = new Map(exact.map(({ branch, outcome, count }) => [`${branch},${outcome}`, count]))
    const { data } = await ask(`{ trainingOutcomes(by: [BRANCH, OUTCOME], ${YEAR}) { ${CELLS} } }`)
    const told: Cell[] = data.trainingOutcomes.cells.filter((each: Cell) => each.figure.status === 'RELEASED')
    expect(told.length).toBeGreaterThan(12)
    for (const { keys, figure } of told) {
      const count = counts.get(keys.join()) ?? 0
      expect(Math.abs((figure.value ?? 0) - count), keys.join()).toBeLessThan(Math.max(10, count * 0.06))
    }
  })

  it.each([
    ['trainingOutcomes(by: [BRANCH]) { asOf }', 'only these go together'],
    ['trainingOutcomes(by: [OUTCOME], where: { regions: ["gronigen"] }) { asOf }', 'The nearest are: groningen'],
    ['trainingOutcomes(by: [BRANCH], where: { outcomes: [STARTED, COMPLETED] }) { asOf }', 'put OUTCOME into «by»'],
  ])('say what is wrong with %s', async (question, message) => {
    const { errors } = await ask(`{ ${question} }`, {}, { language: 'en' })
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining(message),
      extensions: { code: 'BAD_USER_INPUT' },
    })
  })

  it('are narrowed by a filter to what stands in the same release', async () => {
    const { data } = await ask(`{
      whole: trainingOutcomes(by: [BRANCH, OUTCOME, REGION], ${YEAR}) { ${CELLS} }
      slice: trainingOutcomes(by: [BRANCH], ${YEAR}, where: { outcomes: [COMPLETED], regions: ["groningen"] }) { ${CELLS} }
    }`)
    const whole = new Map(data.whole.cells.map(({ keys, figure }: Cell) => [keys.join(), figure]))
    for (const { keys, figure } of data.slice.cells) expect(figure).toEqual(whole.get(`${keys[0]},COMPLETED,groningen`))
  })
})

describe('a programme', () => {
  const training = async (codes: readonly string[], args = '') => {
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Programme {
      code training${args} { from to asOf definition started { value status } completed { value status } droppedOut { status } }
    } } }`
    const of = codes.map(code => ({ __typename: 'Programme', code }))
    return ask(query, { of }, { language: 'en' })
  }

  it('has what the cube says of it, ten of them from one statement', async () => {
    const { data, statements } = await training(programmeCodes)
    expect(statements).toBe(1)
    const cube = await ask(`{ trainingOutcomes(by: [PROGRAMME, OUTCOME], ${YEAR}) { ${CELLS} } }`)
    const cells = new Map(
      cube.data.trainingOutcomes.cells.map(({ keys, figure }: Cell) => [
        keys.join(),
        { value: figure.value, status: figure.status },
      ]),
    )
    for (const { code, training: told } of data._entities) {
      expect(told).toMatchObject({ from: '2025-01-01', to: '2026-01-01', asOf: '2026-10-31' })
      expect(told.started).toEqual(cells.get(`${code},STARTED`))
      expect(told.completed).toEqual(cells.get(`${code},COMPLETED`))
    }
    const noord = data._entities.find(({ code }: { code: string }) => code === 'spt-noord').training
    expect(noord.started.value).toBeGreaterThan(noord.completed.value)
    expect(noord.completed.value).toBeGreaterThan(300)
  })

  it('has figures of another year, and none of one that is not released whole', async () => {
    const before = await training(['spt-noord'], '(year: 2024)')
    expect(before.data._entities[0].training).toMatchObject({ from: '2024-01-01', started: { status: 'RELEASED' } })
    const now = await training(['spt-noord'], '(year: 2026)')
    expect(now.data._entities[0].training).toMatchObject({ started: { value: null, status: 'UNAVAILABLE' } })
  })

  it('that is not known here has none, and a year that is none is an error', async () => {
    expect((await training(['somebody-elses'])).data._entities).toEqual([{ code: 'somebody-elses', training: null }])
    const { errors } = await training(['spt-noord'], '(year: 20)')
    expect(errors?.[0]?.message).toContain('must be a calendar year such as 2025')
  })
})

// Last, because it leaves other enrolments behind.
describe('what happens to an enrolment', () => {
  it('counts in the month in which it happened, so that a month that is over stays as it is', async () => {
    await sql`delete from enrolments`
    await sql`delete from past_enrolments`
    await sql`
      insert into past_enrolments (number, training, branch, region, province, started_on, completed_on, dropped_on)
      values (1, 1, 'METAAL', 'drenthe', 'drenthe', '2024-12-02', '2025-01-20', null),
        (2, 1, 'METAAL', 'drenthe', 'drenthe', '2025-01-06', null, '2025-02-10')`
    // Nobody wrote down more of this one.
    await sql`insert into enrolments (candidate, training, started_on, outcome) values ('uwv-noord:1', 1, '2025-01-06', 'RUNNING')`
    const found = await trainingOutcomes.rows(statementsOn(sql), '2025-01-01', '2025-02-01')
    expect(found.map(({ count, keys }) => [keys.OUTCOME, keys.BRANCH, keys.REGION, count]).sort()).toEqual([
      ['COMPLETED', 'METAAL', 'drenthe', 1],
      ['STARTED', 'METAAL', 'drenthe', 1],
      ['STARTED', 'UNKNOWN', 'UNKNOWN', 1],
    ])
  })
})
