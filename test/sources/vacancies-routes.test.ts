// Routes of a person to vacancies of two owners: found by each, ordered together, and signed by the subgraph that computed
// them. The other owner learns what it must know to find them, and not about whom it was.

import { topRoutes, type VacancyProfile } from '@overstap/schema/matching'
import { afterEach, describe, expect, it } from 'vitest'
import { decodeFacts } from '../../schema/matching/route-facts.ts'
import { saidIn } from '../signed-texts.ts'
import { type Answer, altered, standInBetween } from './in-between.ts'
import { coach, open, openSubgraphBefore, people, runSource } from './vacancies-scene.ts'

const source = await runSource()
const between = await standInBetween(source.configured)
const { ask } = await openSubgraphBefore([between.configured])
afterEach(() => between.behave(undefined))

const EVERYWHERE: string[] = []
/** People with many of both among what is nearest, who would not go everywhere. */
const seekers = people
  .filter(each => each.maximumDistanceKm !== null)
  .toSorted((one, another) => ofSource(another) - ofSource(one))
const [person] = seekers
if (!person) throw new Error('There must be somebody.')
function ofSource(candidate: (typeof people)[number]): number {
  return topRoutes(candidate, open, { first: 20, regions: EVERYWHERE }).filter(({ vacancy }) => isOfSource(vacancy))
    .length
}
function isOfSource({ id }: Pick<VacancyProfile, 'id'>): boolean {
  return id.startsWith('techniek-west:')
}

const entity = (candidate: (typeof people)[number]) => ({
  __typename: 'Candidate',
  id: candidate.id,
  matchCase: { ...candidate },
})
const routes = (of: object[], variables: object = {}, fields = 'id facts vacancy { id title }') =>
  ask(
    `query ($of: [_Any!]!, $first: Int, $after: String, $where: RouteFilter) { _entities(representations: $of) {
      ... on Candidate { routes(first: $first, after: $after, where: $where) {
        nodes { ${fields} } pageInfo { hasNextPage endCursor } owners { owner complete trouble } } } } }`,
    { of, ...variables },
    coach,
  )

describe('vacancies within reach of somebody', () => {
  it.each([
    ['everywhere', {}],
    ['in another branch', { branches: 'OTHER' }],
    ['with a small gap', { maxGap: 2 }],
    ['within distance', { withinDistance: true }],
    ['in two regions', { regions: ['groot-amsterdam', 'groningen'] }],
  ] as const)('are those of both owners, as the rule orders them: %s', async (_, filter) => {
    const where = { regions: EVERYWHERE, ...filter }
    for (const candidate of seekers.slice(0, 8)) {
      const expected = topRoutes(candidate, open, { ...where, regions: [...where.regions], first: 500 })
      const walked: string[] = []
      let after: string | null = null
      for (let more = true; more; ) {
        const { data, errors }: Answer = await routes([entity(candidate)], { first: 7, after, where }, 'id')
        expect(errors).toBeUndefined()
        const page = data._entities[0].routes
        walked.push(...page.nodes.map((node: Answer) => node.id))
        after = page.pageInfo.endCursor
        more = page.pageInfo.hasNextPage
      }
      expect(walked).toEqual(expected.map(({ vacancy }) => `${candidate.id}~${vacancy.id}`))
    }
  })

  it('carry facts that the subgraph signed, and lead to the vacancy', async () => {
    const { data } = await routes([entity(person)], { first: 20, where: { regions: [] } })
    const [node] = data._entities[0].routes.nodes.filter((each: Answer) => isOfSource(each.vacancy))
    const claims = JSON.parse(Buffer.from(node.facts.split('.')[1], 'base64url').toString())
    expect(claims.iss).toBe('vacancies')
    expect(decodeFacts(saidIn(node.facts))).toMatchObject({ candidate: person.id, vacancy: node.vacancy.id })
    expect(node.vacancy.title).toEqual(expect.any(String))
  })

  it('are one question to the source for many people, and as many statements here as for one', async () => {
    const where = { regions: EVERYWHERE }
    const one = await routes([entity(person)], { where }, 'id')
    const before = between.asked()
    const many = await routes(seekers.slice(0, 15).map(entity), { where }, 'id')
    expect(between.asked()).toBe(before + 1)
    expect(many.statements).toBe(one.statements)
  })

  it('are asked of nobody else where the person does not search', async () => {
    const before = between.asked()
    const { data } = await routes([entity(person)], { where: { regions: ['groningen'] } }, 'id')
    expect(between.asked()).toBe(before)
    expect(data._entities[0].routes.owners).toEqual([{ owner: 'techniek-noord', complete: true, trouble: null }])
  })
})

describe('what a source learns of a person', () => {
  it('is skills and occupation; neither who it is nor where', async () => {
    await routes([entity(person)], { where: { regions: [] } }, 'id')
    const asked = between.heard().at(-1) ?? ''
    const [question] = JSON.parse(asked).variables.questions
    expect(Object.keys(question).sort()).toEqual(
      ['after', 'branches', 'first', 'maxGap', 'notIn', 'occupation', 'regions', 'skills'].sort(),
    )
    expect(question.notIn).toBeNull()
    expect(question.regions).toEqual(expect.not.arrayContaining(['groningen']))
    for (const secret of [person.id, person.municipality, person.availableFrom])
      if (secret !== null) expect(asked).not.toContain(secret)
  })

  it('is which of its own places are too far, only where that counts', async () => {
    await routes([entity(person)], { where: { regions: [], withinDistance: true } }, 'id')
    const { notIn } = JSON.parse(between.heard().at(-1) ?? '').variables.questions[0]
    expect(notIn).toEqual(expect.any(Array))
    const places = new Set(
      open.filter(each => source.configured.regions.includes(each.region)).map(each => each.municipality),
    )
    expect(notIn.every((each: string) => places.has(each) || /^GM\d{4}$/.test(each))).toBe(true)
    expect(notIn).not.toContain('GM0014')
  })
})

describe('a source that lies about what is within reach', () => {
  const vacancies = (answer: Answer) => answer.data.vacanciesWithinReach[0].vacancies

  it.each([
    ['makes one nearer than it is', answer => vacancies(answer).reverse()],
    [
      'gives one that is not within reach',
      answer => Object.assign(vacancies(answer)[0], { requirements: [], occupation: 'x' }),
    ],
    ['gives one twice', answer => vacancies(answer).splice(1, 1, vacancies(answer)[0])],
    ['gives an id of another owner', answer => Object.assign(vacancies(answer)[0], { id: 'techniek-noord:1' })],
    [
      'gives one of a region that it does not hold',
      answer => Object.assign(vacancies(answer)[0], { region: 'drenthe' }),
    ],
    ['gives one that was filled', answer => Object.assign(vacancies(answer)[0], { status: 'FILLED' })],
    [
      'gives more than were asked',
      answer => vacancies(answer).push({ ...vacancies(answer).at(-1), id: 'techniek-west:999999' }),
    ],
    ['leaves a person out', answer => answer.data.vacanciesWithinReach.pop()],
  ] as [string, (answer: Answer) => unknown][])(
    'and %s is refused and named, and the others stand',
    async (_, change) => {
      between.behave(altered(change))
      const where = { regions: EVERYWHERE }
      const { data, errors } = await routes([entity(person)], { first: 10, where }, 'id')
      expect(errors).toBeUndefined()
      const own = open.filter(each => !isOfSource(each))
      const expected = topRoutes(person, own, { first: 10, regions: [] })
      const { nodes, owners } = data._entities[0].routes
      expect(nodes.map((node: Answer) => node.id)).toEqual(expected.map(({ vacancy }) => `${person.id}~${vacancy.id}`))
      expect(owners).toEqual([
        { owner: 'techniek-noord', complete: true, trouble: null },
        { owner: 'techniek-west', complete: false, trouble: 'BAD_RESPONSE' },
      ])
    },
  )

  it('and gives one that the filter leaves out is refused', async () => {
    between.behave(altered(answer => Object.assign(vacancies(answer)[0], { branch: person.branch })))
    const { data } = await routes([entity(person)], { where: { regions: [], branches: 'OTHER' } }, 'id crossBranch')
    const { nodes, owners } = data._entities[0].routes
    expect(owners[1]).toEqual({ owner: 'techniek-west', complete: false, trouble: 'BAD_RESPONSE' })
    expect(nodes.every((node: Answer) => node.crossBranch)).toBe(true)
  })
})
