// Vacancies and sets of them: open data, for everybody.
import { packMembers, unpackMembers } from '@overstap/kit'
import { describe, expect, it } from 'vitest'
import { type Asker, openScene, TODAY } from '../../../test/scene.ts'
import { saidIn } from '../../../test/signed-texts.ts'
import { demo, offers } from './demo.ts'

const { ask, signAs } = await openScene(demo)
const open = offers.filter(each => each.status === 'OPEN')
type Offer = (typeof open)[number]
const daysOpen = (since: string) => (Date.parse(TODAY) - Date.parse(since)) / 86_400_000

const total = async (where: string) => {
  const { data, errors } = await ask(`{ vacancies(where: ${where}) { total } }`)
  expect(errors).toBeUndefined()
  return data.vacancies.total
}

describe('a vacancy', () => {
  const [first] = offers

  it('tells all that its employer said, heaviest requirement first', async () => {
    const { data } = await ask(`{ vacancy(id: "techniek-noord:1") {
      id title status level hardToFill openSince startsOn occupation { code } branch { code } region { code }
      municipality { code } employer { id } requirements { skill { code } level weight essential } } }`)
    const { requirements, ...rest } = data.vacancy
    expect(rest).toEqual({
      id: 'techniek-noord:1',
      title: first?.title,
      status: first?.status,
      level: first?.level,
      hardToFill: first?.hardToFill,
      openSince: first?.openSince,
      startsOn: first?.startsOn,
      occupation: { code: first?.occupation },
      branch: { code: first?.branch },
      region: { code: first?.region },
      municipality: { code: first?.municipality },
      employer: { id: first?.employer },
    })
    expect(new Set(requirements)).toEqual(
      new Set(first?.requirements.map(each => ({ ...each, skill: { code: each.skill } }))),
    )
    expect(requirements[0].essential).toBe(true)
  })

  it.each(['techniek-noord:999999', 'techniek-noord:0', 'techniek-zuid:1', 'nonsense'])('is null for %s', async id => {
    const { data, errors } = await ask('query ($id: ID!) { vacancy(id: $id) { id } }', { id })
    expect({ data, errors }).toEqual({ data: { vacancy: null }, errors: undefined })
  })

  it.each(['FILLED', 'WITHDRAWN'])(
    'is open data until it is %s, then for coaches and its own employer',
    async status => {
      const { number: closed = 0, employer = '' } = offers.find(each => each.status === status) ?? {}
      const asked = `query ($id: ID!, $of: [_Any!]!) { vacancy(id: $id) { id } _entities(representations: $of) { ... on Vacancy { id } } }`
      const seenBy = async (number: number, by: Asker) => {
        const id = `techniek-noord:${number}`
        const { data } = await ask(asked, { id, of: [{ __typename: 'Vacancy', id }] }, by)
        return [data.vacancy !== null, data._entities[0] !== null]
      }
      expect(await seenBy(1, {})).toEqual([true, true])
      expect(await seenBy(closed, {})).toEqual([false, false])
      expect(await seenBy(closed, { role: 'partner' })).toEqual([false, false])
      expect(await seenBy(closed, { role: 'partner', organisation: 'register:other' })).toEqual([false, false])
      expect(await seenBy(closed, { role: 'dashboard', organisation: employer })).toEqual([false, false])
      expect(await seenBy(closed, { role: 'partner', organisation: employer })).toEqual([true, true])
      expect(await seenBy(closed, { role: 'coach' })).toEqual([true, true])
    },
  )

  it('gives an owner of candidates what it needs to match, in two statements for any number', async () => {
    const of = Array.from({ length: 50 }, (_, index) => ({ __typename: 'Vacancy', id: `techniek-noord:${index + 1}` }))
    const { data, statements } = await ask(
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Vacancy {
        matchCase { employer level branch occupation region municipality startsOn requirements { skill level weight essential } } } } }`,
      { of },
      { role: 'coach', for: { 'Vacancy.matchCase': ['candidates'] } },
    )
    expect(statements).toBe(2)
    for (const [index, { matchCase }] of data._entities.entries()) {
      const {
        employer,
        level,
        branch,
        occupation,
        region,
        municipality,
        startsOn,
        requirements = [],
      } = offers[index] ?? {}
      expect(matchCase).toMatchObject({ employer, level, branch, occupation, region, municipality, startsOn })
      expect(new Set(matchCase.requirements)).toEqual(new Set(requirements))
    }
  })
})

describe('a filter', () => {
  it.each([
    ['{}', () => true],
    ['{ branches: [], regions: [], search: "" }', () => true],
    ['{ branches: [METAAL, BOUW] }', each => ['METAAL', 'BOUW'].includes(each.branch)],
    ['{ regions: ["drenthe"] }', each => each.region === 'drenthe'],
    ['{ occupations: ["OC-M01"] }', each => each.occupation === 'OC-M01'],
    ['{ skills: ["SK-M10", "SK-E01"] }', each => each.requirements.some(({ skill }) => /SK-(M10|E01)/.test(skill))],
    ['{ hardToFill: true, regions: ["groningen"] }', each => each.hardToFill && each.region === 'groningen'],
    ['{ hardToFill: false }', each => !each.hardToFill],
    ['{ openForDays: 60 }', each => daysOpen(each.openSince) >= 60],
    ['{ search: "LASSER werkvloer" }', each => /lasser.*werkvloer/i.test(each.title)],
  ] as [string, (each: Offer) => boolean][])('%s finds the open vacancies that it means', async (where, means) => {
    const meant = open.filter(means).length
    expect(meant).toBeGreaterThan(0)
    expect(await total(where)).toBe(meant)
  })

  it.each(['%', '_', '\\\\', "'; drop table vacancies; --"])('takes %s in a search as it is written', async search => {
    expect(await total(`{ search: "${search}" }`)).toBe(0)
    expect(await total('{}')).toBe(open.length)
  })

  it('takes no character that PostgreSQL has not, and says whose mistake it is', async () => {
    const { errors } = await ask('{ vacancies(where: { search: "\\u0000" }) { total } }')
    expect(errors?.map(error => error.extensions.code)).toEqual(['BAD_USER_INPUT'])
  })

  it.each([
    ['{ regions: ["groningn"] }', ['groningen']],
    ['{ occupations: ["OC-M1"] }', ['OC-M01']],
    ['{ skills: ["SK-M6"] }', ['SK-M06']],
    ['{ openForDays: -1 }', []],
    ['{ openForDays: 3651 }', []],
    [`{ search: "${'x'.repeat(101)}" }`, []],
    [`{ regions: [${'"drenthe",'.repeat(101)}] }`, []],
  ])('%s is refused, with what is nearest', async (where, nearest) => {
    const { data, errors } = await ask(`{ vacancies(where: ${where}) { total } }`)
    expect(data).toEqual({ vacancies: null })
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
    expect(errors?.[0]?.extensions.nearest ?? []).toEqual(expect.arrayContaining(nearest))
  })
})

describe('a selection', () => {
  it.each([
    ['', (one: Offer, other: Offer) => one.number - other.number],
    [
      ', orderBy: OPEN_SINCE_ASC',
      (one: Offer, other: Offer) =>
        Date.parse(one.openSince) - Date.parse(other.openSince) || one.number - other.number,
    ],
  ])('pages without a gap or an overlap (%s)', async (order, compare) => {
    const seen: string[] = []
    for (let after: string | null = null; ; ) {
      const { data } = await ask(
        `{ vacancies(where: { branches: [METAAL] }) { page(first: 100, after: ${JSON.stringify(after)}${order}) {
          nodes { id } pageInfo { hasNextPage endCursor } } } }`,
      )
      const { nodes, pageInfo } = data.vacancies.page
      seen.push(...nodes.map((node: { id: string }) => node.id))
      if (!pageInfo.hasNextPage) break
      after = pageInfo.endCursor
    }
    const expected = open.filter(each => each.branch === 'METAAL').sort(compare)
    expect(expected.length).toBeGreaterThan(100)
    expect(seen).toEqual(expected.map(each => `techniek-noord:${each.number}`))
  })

  it.each([1, 20, 100])('costs two statements for a page of %d with everything on it', async first => {
    const { statements, errors } = await ask(
      `{ vacancies(where: {}) { page(first: ${first}) { edges { cursor node { id title employer { id }
        requirements { skill { code } } } } } } }`,
    )
    expect(errors).toBeUndefined()
    expect(statements).toBe(2)
  })

  it('travels as a sealed set, and comes back as the same set', async () => {
    const { data } = await ask('{ vacancies(where: { regions: ["drenthe"] }) { members total } }')
    const { members, total } = data.vacancies
    const numbers = unpackMembers('techniek-noord', saidIn(members))
    expect(numbers).toEqual(open.filter(each => each.region === 'drenthe').map(each => each.number))
    const back = await entities([{ __typename: 'VacancySelection', members }], 'total page(first: 1) { nodes { id } }')
    expect(back.data._entities).toEqual([{ total, page: { nodes: [{ id: `techniek-noord:${numbers[0]}` }] } }])
  })

  it('holds what is still open, whoever narrowed it', async () => {
    const closed = offers.find(each => each.status === 'FILLED')
    const members = signAs('vacancies', packMembers('techniek-noord', [1, closed?.number ?? 0]))
    const { data } = await entities([{ __typename: 'VacancySelection', members }], 'total page { nodes { id } }')
    expect(data._entities).toEqual([{ total: 1, page: { nodes: [{ id: 'techniek-noord:1' }] } }])
  })

  it('is refused when it was altered or made elsewhere, and nothing else that was asked is', async () => {
    const set = packMembers('techniek-noord', [1])
    const members = signAs('vacancies', set)
    const altered = members.replace(/\..*\./, `.${Buffer.from(JSON.stringify(set)).toString('base64url')}.`)
    const { data, errors } = await entities(
      [altered, signAs('candidates', set), members].map(each => ({ __typename: 'VacancySelection', members: each })),
      'total',
    )
    expect(data._entities).toEqual([null, null, { total: 1 }])
    const refused = { extensions: { code: 'SOURCE_BAD_RESPONSE', source: 'gateway' } }
    expect(errors).toMatchObject([refused, refused])
  })
})

function entities(of: object[], fields: string) {
  return ask(`query ($of: [_Any!]!) { _entities(representations: $of) { ... on VacancySelection { ${fields} } } }`, {
    of,
  })
}
