// A source of vacancies that lies or is away: the others' rows stand, and the answer says whose are missing. How it is asked is
// the same for all sources, and tried in trouble.test.ts.

import { afterEach, describe, expect, it } from 'vitest'
import { type Answer, altered, standInBetween } from './in-between.ts'
import { coach, idOfOther, openSubgraphBefore, other, own, runSource } from './vacancies-scene.ts'

const source = await runSource()
const between = await standInBetween(source.configured)
const { ask, signAs } = await openSubgraphBefore([between.configured])

const id = idOfOther(other[0] ?? { number: 0 })
const LIST = `{ vacancies(where: {}) { total count { atLeast atMost }
  page(first: 5) { nodes { id } owners { owner complete trouble } } owners { owner complete trouble } } }`
const ONE = 'query ($id: ID!) { vacancy(id: $id) { id title } }'
const complete = { owner: 'techniek-noord', complete: true, trouble: null }
const away = () => between.behave(response => response.writeHead(503).end())
const ownIds = own.slice(0, 5).map(each => `techniek-noord:${each.number}`)

afterEach(async () => {
  between.behave(undefined)
  // An answer that is as it should be ends the rest that failures began.
  await expect.poll(async () => (await ask(ONE, { id })).data.vacancy, { timeout: 20_000 }).not.toBeNull()
})

const first = (answer: Answer) => answer.data.selection?.page?.[0] ?? answer.data.vacancies?.[0]

describe('a source that lies on a page', () => {
  it.each([
    ['gives an id of another owner', a => Object.assign(first(a), { id: 'techniek-noord:1' })],
    ['gives an id that is no number', a => Object.assign(first(a), { id: 'techniek-west:1 or 1=1' })],
    ['gives one twice', a => a.data.selection.page.splice(1, 1, a.data.selection.page[0])],
    ['gives them in another order', a => a.data.selection.page.reverse()],
    ['gives one of a region that it does not hold', a => Object.assign(first(a), { region: 'groningen' })],
    ['gives one that is not open', a => Object.assign(first(a), { status: 'FILLED' })],
    ['says that it is another owner', a => Object.assign(a.data.source, { prefix: 'techniek-noord' })],
    ['gives a branch that there is not', a => Object.assign(first(a), { branch: 'GARDENS' })],
    ['gives a level that there is not', a => Object.assign(first(a), { level: 9 })],
    ['gives a day that there is not', a => Object.assign(first(a), { openSince: '2026-02-30' })],
    ['gives a title that is too long', a => Object.assign(first(a), { title: 'x'.repeat(501) })],
    ['gives a NUL', a => Object.assign(first(a), { title: 'CNC\0' })],
    ['asks for a skill twice', a => first(a).requirements.push(first(a).requirements[0])],
    ['asks for a skill that counts for nothing', a => Object.assign(first(a).requirements[0], { weight: 0 })],
    ['leaves out who offers it', a => Object.assign(first(a), { employer: null })],
    ['gives null for all', a => Object.assign(a.data, { selection: null })],
  ] as [string, (answer: Answer) => unknown][])('and %s is refused and named', async (_, change) => {
    between.behave(
      altered(answer => {
        // The count is another question, which it answers as it should.
        if (answer.data.selection?.page) change(answer)
      }),
    )
    const { data } = await ask(LIST)
    const { page, count } = data.vacancies
    expect(page.nodes.map((node: Answer) => node.id)).toEqual(ownIds)
    expect(page.owners).toEqual([complete, { owner: 'techniek-west', complete: false, trouble: 'BAD_RESPONSE' }])
    expect(count.atMost).toBe(own.length + other.length)
  })

  it.each([
    ['hardToFill: true', { hardToFill: false }],
    ['branches: [METAAL]', { branch: 'BOUW' }],
    ['occupations: ["OC-M01"]', { occupation: 'OC-M02' }],
    ['skills: ["SK-M10"]', { requirements: [] }],
    ['openForDays: 60', { openSince: '2026-11-20' }],
    ['search: "lasser"', { title: 'Bakker' }],
  ])('and gives one that {%s} leaves out is refused', async (where, otherwise) => {
    between.behave(altered(answer => Object.assign(answer.data.selection.page.at(-1) ?? {}, otherwise)))
    const { data } = await ask(
      `{ vacancies(where: { ${where} }) { page(first: 100) { owners { complete trouble } } } }`,
    )
    expect(data.vacancies.page.owners[1]).toEqual({ complete: false, trouble: 'BAD_RESPONSE' })
  })
})

describe('a source that lies about one vacancy', () => {
  it.each([
    ['gives another one', a => Object.assign(first(a), { id: 'techniek-west:2' })],
    ['gives fewer than were asked', a => a.data.vacancies.pop()],
    ['gives one that the viewer may not see', a => Object.assign(first(a), { status: 'WITHDRAWN' })],
  ] as [string, (answer: Answer) => unknown][])(
    'and %s is refused and named, and the next one stands',
    async (_, change) => {
      between.behave(altered(change))
      const of = [id, 'techniek-noord:1'].map(each => ({ __typename: 'Vacancy', id: each }))
      const query = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Vacancy { id } } }'
      const { data, errors } = await ask(query, { of })
      expect(data._entities).toEqual([null, { id: 'techniek-noord:1' }])
      expect(errors?.map(error => [error.path, error.extensions.code, error.extensions.source])).toEqual([
        [['_entities', 0], 'SOURCE_BAD_RESPONSE', 'techniek-west'],
      ])
    },
  )
})

describe('a source that is away', () => {
  it('leaves the others, and the answer says whose part is missing', async () => {
    away()
    const { data, errors } = await ask(LIST)
    const missing = { owner: 'techniek-west', complete: false, trouble: 'UNAVAILABLE' }
    const { total, count, page, owners } = data.vacancies
    expect(page.nodes.map((node: Answer) => node.id)).toEqual(ownIds)
    expect([page.owners, owners]).toEqual([
      [complete, missing],
      [complete, missing],
    ])
    expect([total, count]).toEqual([null, { atLeast: own.length, atMost: null }])
    expect(errors?.map(error => [error.path, error.extensions.code, error.extensions.source])).toEqual([
      [['vacancies', 'total'], 'SOURCE_UNAVAILABLE', 'techniek-west'],
    ])
  })

  it('is a hole by its name where one of its vacancies is asked', async () => {
    away()
    const { data, errors } = await ask(ONE, { id })
    expect(data).toEqual({ vacancy: null })
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'SOURCE_UNAVAILABLE', source: 'techniek-west' })
  })

  it('leaves a route to one of its vacancies what it carries, for a coach', async () => {
    away()
    const facts = signAs('candidates', {
      ...{ v: 1, release: '2026.1', candidate: 'uwv-noord:1', vacancy: id, candidateLevel: null, vacancyLevel: null },
      ...{ availableFrom: null, vacancyOccupation: 'OC-M01', crossBranch: true, fit: 0.5, basis: 'SKILLS' },
      ...{ transition: null, reasons: [], gap: [] },
    })
    const { data, errors } = await ask(
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on MobilityRoute { fit vacancy { title } } } }',
      { of: [{ __typename: 'MobilityRoute', facts }] },
      coach,
    )
    expect(data._entities).toEqual([{ fit: 0.5, vacancy: null }])
    expect(errors?.map(error => error.extensions.source)).toEqual(['techniek-west'])
  })
})
