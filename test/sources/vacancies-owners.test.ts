// Vacancies of two owners, asked of the one subgraph that owns the type.

import { describe, expect, it } from 'vitest'
import type { Asker } from '../scene.ts'
import { TODAY } from '../scene.ts'
import type { Answer } from './in-between.ts'
import {
  coach,
  idOfOther,
  openSubgraphBefore,
  other,
  otherVacancies,
  own,
  ownVacancies,
  runSource,
} from './vacancies-scene.ts'

const source = await runSource()
const { ask, sql, signAs } = await openSubgraphBefore([source.configured])
const alone = await openSubgraphBefore([])

const [one] = other
const filled = otherVacancies.find(({ status }) => status === 'FILLED')
if (!one || !filled) throw new Error('The source must have an open vacancy and a filled one.')
const id = idOfOther(one)

const EVERYTHING = `id title status level hardToFill openSince startsOn occupation { code } branch { code } region { code }
  municipality { code } employer { id } requirements { skill { code } level weight essential }`
const ONE = `query ($id: ID!) { vacancy(id: $id) { ${EVERYTHING} } }`
const entities = (of: object[], fields: string, by?: Asker) =>
  ask(`query ($of: [_Any!]!) { _entities(representations: $of) { ${fields} } }`, { of }, by)

describe('one vacancy of a source', () => {
  it('is found by its id, with all that its owner says, by anybody', async () => {
    const { data, errors } = await ask(ONE, { id })
    expect(errors).toBeUndefined()
    const { requirements, ...rest } = data.vacancy
    expect(rest).toEqual({
      ...{ id, title: one.title, status: 'OPEN', level: one.level, hardToFill: one.hardToFill },
      ...{ openSince: one.openSince, startsOn: one.startsOn, employer: { id: one.employer } },
      ...{ occupation: { code: one.occupation }, branch: { code: one.branch } },
      ...{ region: { code: one.region }, municipality: { code: one.municipality } },
    })
    expect(new Set(requirements)).toEqual(
      new Set(one.requirements.map(each => ({ ...each, skill: { code: each.skill } }))),
    )
  })

  it('is resolved as an entity among those of this owner, each at its place', async () => {
    const ids = [id, 'techniek-noord:1', 'techniek-west:999999', 'somebody-else:1', 'techniek-west:x']
    const { data, errors } = await entities(
      ids.map(each => ({ __typename: 'Vacancy', id: each })),
      '... on Vacancy { id title }',
    )
    expect(errors).toBeUndefined()
    expect(data._entities).toEqual([
      { id, title: one.title },
      { id: 'techniek-noord:1', title: ownVacancies[0]?.title },
      null,
      null,
      null,
    ])
  })

  it('that is no longer open is for coaches and for the employer who offered it', async () => {
    const seenBy = async (by: Asker) => (await ask(ONE, { id: idOfOther(filled) }, by)).data.vacancy !== null
    expect(await seenBy({})).toBe(false)
    expect(await seenBy({ role: 'partner', organisation: 'register:other' })).toBe(false)
    expect(await seenBy({ role: 'partner', organisation: filled.employer })).toBe(true)
    expect(await seenBy(coach)).toBe(true)
  })

  it('gives owners of candidates what it asks, so that they find people', async () => {
    const fields =
      '... on Vacancy { matchCase { employer level branch occupation region requirements { skill level } } }'
    const { data, errors } = await entities([{ __typename: 'Vacancy', id }], fields, coach)
    expect(errors).toBeUndefined()
    const { employer, level, branch, occupation, region } = one
    expect(data._entities[0].matchCase).toMatchObject({ employer, level, branch, occupation, region })
    expect(data._entities[0].matchCase.requirements).toHaveLength(one.requirements.length)
  })

  it('is the end of a route that another owner found, for a coach and for the employer who offers it', async () => {
    const of = [{ __typename: 'MobilityRoute', facts: facts(id) }]
    const fields = '... on MobilityRoute { vacancy { id title } vacancyCase { level branch employer { id } } }'
    const told = {
      vacancy: { id, title: one.title },
      vacancyCase: { level: one.level, branch: one.branch, employer: { id: one.employer } },
    }
    expect((await entities(of, fields, coach)).data._entities).toEqual([told])
    const recipients = coach.for ?? {}
    const employer = (organisation: string): Asker => ({ role: 'partner', organisation, for: recipients })
    expect((await entities(of, fields, employer(one.employer))).data._entities).toEqual([told])
    expect((await entities(of, fields, employer('register:other'))).data._entities).toEqual([null])
  })
})

describe('a selection over two owners', () => {
  it('is counted with a least and a most, as some may be offered at both', async () => {
    const { data, errors } = await ask(
      '{ vacancies(where: {}) { total count { atLeast atMost } owners { owner complete asOf trouble } } }',
    )
    expect(data.vacancies.count).toEqual({
      atLeast: Math.max(own.length, other.length),
      atMost: own.length + other.length,
    })
    expect(data.vacancies.total).toBeNull()
    expect(errors?.map(error => [error.path, error.extensions.code])).toEqual([[['vacancies', 'total'], 'NOT_FOUND']])
    expect(data.vacancies.owners).toEqual([
      { owner: 'techniek-noord', complete: true, asOf: expect.any(String), trouble: null },
      { owner: 'techniek-west', complete: true, asOf: expect.any(String), trouble: null },
    ])
  })

  it.each([
    ['', () => true],
    ['branches: [METAAL, BOUW]', ({ branch }) => ['METAAL', 'BOUW'].includes(branch)],
    ['regions: ["groot-amsterdam", "drenthe"]', each => ['groot-amsterdam', 'drenthe'].includes(each.region)],
    ['hardToFill: true', ({ hardToFill }) => hardToFill],
    ['openForDays: 60', ({ openSince }) => Date.parse(TODAY) - Date.parse(openSince) >= 60 * 86_400_000],
    ['search: "MONTEUR voor"', ({ title }) => /monteur/i.test(title) && /voor/i.test(title)],
    ['skills: ["SK-M10", "SK-E01"]', each => each.requirements.some(({ skill }) => /SK-(M10|E01)/.test(skill))],
  ] as [string, (each: (typeof own)[number]) => boolean][])(
    'narrowed by {%s} is walked without a gap or an overlap, in both orders',
    async (where, means) => {
      const [mine, theirs] = [own.filter(means), other.filter(means)]
      for (const order of [null, 'OPEN_SINCE_ASC']) {
        const walked = await walk(where, order)
        const expected = [
          ...mine.map(each => ({ ...each, id: `techniek-noord:${each.number}` })),
          ...theirs.map(each => ({ ...each, id: idOfOther(each) })),
        ].sort(
          (a, b) =>
            (order ? Date.parse(a.openSince) - Date.parse(b.openSince) : 0) ||
            a.number - b.number ||
            (a.id < b.id ? -1 : 1),
        )
        expect(walked).toEqual(expected.map(each => each.id))
      }
      expect(theirs.length).toBeGreaterThan(0)
    },
  )

  async function walk(where: string, order: string | null): Promise<string[]> {
    const walked: string[] = []
    let after: string | null = null
    for (let more = true; more; ) {
      const { data, errors }: Answer = await ask(
        `query ($after: String, $order: VacancyOrder) { vacancies(where: { ${where} }) {
          page(first: 17, after: $after, orderBy: $order) { nodes { id } pageInfo { hasNextPage endCursor } } } }`,
        { after, order },
      )
      expect(errors).toBeUndefined()
      const { nodes, pageInfo } = data.vacancies.page
      walked.push(...nodes.map((node: Answer) => node.id))
      after = pageInfo.endCursor
      more = pageInfo.hasNextPage
    }
    return walked
  }

  it('takes as many statements here for 50 as for 2, and has everything of each', async () => {
    const page = (first: number) =>
      ask(`{ vacancies(where: {}) { page(first: ${first}) { nodes { ${EVERYTHING} } owners { complete } } } }`)
    const [few, many] = [await page(2), await page(50)]
    expect(many.errors).toBeUndefined()
    expect(many.data.vacancies.page.nodes).toHaveLength(50)
    expect(many.statements).toBe(few.statements)
    expect(many.data.vacancies.page.nodes).toContainEqual(expect.objectContaining({ id, title: one.title }))
  })

  it('asks only this owner where the others have nothing, and counts as ever', async () => {
    const asked =
      '{ vacancies(where: { regions: ["groningen"] }) { total owners { owner } page { owners { owner } } } }'
    const { data, errors, statements } = await ask(asked)
    expect(errors).toBeUndefined()
    expect(data.vacancies).toEqual({
      total: own.filter(each => each.region === 'groningen').length,
      owners: [{ owner: 'techniek-noord' }],
      page: { owners: [{ owner: 'techniek-noord' }] },
    })
    expect((await alone.ask(asked)).statements).toBe(statements)
  })

  it('leaves nothing of the other owner in this database', async () => {
    const tables = await sql<{ name: string }[]>`
      select format('%I', table_name) as name from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE'`
    expect(tables.length).toBeGreaterThan(2)
    for (const { name } of tables) {
      const [found] = await sql.unsafe<{ n: number }[]>(
        `select count(*)::int as n from ${name} where ${name}::text like '%techniek-west%'`,
      )
      expect([name, found?.n]).toEqual([name, 0])
    }
  })
})

function facts(vacancy: string): string {
  return signAs('candidates', {
    ...{ v: 1, release: '2026.1', candidate: 'uwv-noord:1', vacancy, candidateLevel: null, vacancyLevel: null },
    ...{ availableFrom: null, vacancyOccupation: 'OC-M01', crossBranch: true, fit: 0.5, basis: 'SKILLS' },
    ...{ transition: null, reasons: [], gap: [] },
  })
}
