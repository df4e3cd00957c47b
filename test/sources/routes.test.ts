// Routes of people of two owners: found by each, ordered together, and signed by the subgraph that computed them.

import { profileFactsOf, topPeople, type VacancyProfile } from '@overstap/schema/matching'
import { region } from '@overstap/schema/region'
import { afterEach, describe, expect, it } from 'vitest'
import { decodeFacts } from '../../schema/matching/route-facts.ts'
import { historyOf, isOpenToProposals } from '../../subgraphs/candidates/db/histories.ts'
import { type Asker, TODAY } from '../scene.ts'
import { saidIn } from '../signed-texts.ts'
import { type Answer, altered, standInBetween } from './in-between.ts'
import { coach, isSeen, openSubgraphBefore, otherPeople, ownPeople, runSource } from './scene.ts'

const source = await runSource()
const between = await standInBetween(source.configured)
const { ask } = await openSubgraphBefore([between.configured])
afterEach(() => between.behave(undefined))

const plan = region({ candidates: 300, vacancies: 40, seed: 7, today: TODAY })
const vacancies = Array.from({ length: plan.vacancies }, (_, index): VacancyProfile => {
  return { ...plan.vacancy(index + 1), id: `techniek-noord:${index + 1}` }
})
const own = ownPeople.map(person => ({
  ...{ ...person, id: `uwv-noord:${person.number}` },
  open: isOpenToProposals(historyOf(person, TODAY)),
}))
const other = otherPeople.map(person => ({
  ...{ ...person, id: `uwv-noord-holland:${person.number}` },
  open: person.number % 3 === 0,
}))
const everybody = [...own, ...other]
const employer: Asker = { role: 'partner', organisation: 'register:own' }

/** The vacancy with most people of the source among the nearest. */
const [offer] = vacancies.toSorted((one, another) => ofSource(another) - ofSource(one))
if (!offer) throw new Error('There must be a vacancy.')
function ofSource(vacancy: VacancyProfile): number {
  const found = topPeople(vacancy, everybody.filter(isSeen), { first: 20 })
  return found.filter(({ candidate }) => candidate.id.startsWith('uwv-noord-holland:')).length
}

const entity = (vacancy: VacancyProfile, organisation: string | null = null) => ({
  __typename: 'Vacancy',
  id: vacancy.id,
  matchCase: { ...vacancy, employer: organisation },
})
const routes = (of: object[], by: Asker, variables: object = {}, fields = 'id facts candidate { id level }') =>
  ask(
    `query ($of: [_Any!]!, $first: Int, $after: String, $where: RouteFilter) { _entities(representations: $of) { ... on Vacancy {
      routes(first: $first, after: $after, where: $where) {
        nodes { ${fields} } pageInfo { hasNextPage endCursor } owners { owner complete trouble } } } } }`,
    { of, ...variables },
    by,
  )

describe('people within reach of a vacancy, for a coach', () => {
  it.each([
    ['all', {}],
    ['another branch', { branches: 'OTHER' }],
    ['a small gap', { maxGap: 2 }],
    ['within distance', { withinDistance: true }],
  ] as const)('are those of both owners, as the rule orders them: %s', async (_, where) => {
    for (const vacancy of vacancies.slice(0, 8)) {
      const expected = topPeople(vacancy, everybody.filter(isSeen), { ...where, regions: null, first: 500 })
      const walked: string[] = []
      let after: string | null = null
      for (let more = true; more; ) {
        const { data, errors }: Answer = await routes([entity(vacancy)], coach, { first: 7, after, where }, 'id')
        expect(errors).toBeUndefined()
        const page = data._entities[0].routes
        walked.push(...page.nodes.map((node: Answer) => node.id))
        after = page.pageInfo.endCursor
        more = page.pageInfo.hasNextPage
      }
      expect(walked).toEqual(expected.map(({ candidate }) => `${candidate.id}~${vacancy.id}`))
    }
  })

  it('carry facts that the subgraph signed, and lead to the person', async () => {
    const { data } = await routes([entity(offer)], coach, { first: 20 })
    const found = data._entities[0].routes.nodes
    const [node] = found.filter((each: Answer) => each.id.startsWith('uwv-noord-holland:'))
    const claims = JSON.parse(Buffer.from(node.facts.split('.')[1], 'base64url').toString())
    expect(claims.iss).toBe('candidates')
    expect(decodeFacts(saidIn(node.facts)).candidate).toBe(node.candidate.id)
    const person = other.find(each => each.id === node.candidate.id)
    expect(node.candidate.level).toBe(person?.level)
  })

  it('are one question to the source for many vacancies, and as many statements here as for one', async () => {
    const one = await routes([entity(offer)], coach, {}, 'id')
    const before = between.asked()
    const many = await routes(
      vacancies.slice(0, 15).map(each => entity(each)),
      coach,
      {},
      'id',
    )
    expect(between.asked()).toBe(before + 1)
    expect(many.statements).toBe(one.statements)
  })
})

describe('people within reach of a vacancy, for the employer who offers it', () => {
  const nodesOf = async (by: Asker) => {
    const { data, errors } = await routes([entity(offer, by.organisation ?? null)], by, { first: 50 })
    expect(errors).toBeUndefined()
    return data._entities[0].routes.nodes as { facts: string; candidate: { id: string } }[]
  }

  it('are those of both who agreed, by a profile', async () => {
    const found = await nodesOf(employer)
    const best = topPeople(
      offer,
      everybody.filter(each => each.open),
      { first: 50 },
    )
    const told = best.map(({ candidate, match }) => ({ ...profileFactsOf(candidate, offer, match), candidate: '' }))
    expect(found.map(({ facts }) => ({ ...decodeFacts(saidIn(facts)), candidate: '' }))).toEqual(told)
    expect(best.some(({ candidate }) => candidate.id.startsWith('uwv-noord-holland:'))).toBe(true)
  })

  it('have names that no other employer has, and that lead to them', async () => {
    const names = async (by: Asker) =>
      (await nodesOf(by)).map(({ candidate }) => candidate.id).filter(id => id.startsWith('uwv-noord-holland:'))
    const [mine, theirs] = [await names(employer), await names({ ...employer, organisation: 'register:other' })]
    expect(mine.every(id => /^uwv-noord-holland:p\.[\w-]{20,}$/.test(id))).toBe(true)
    expect(new Set([...mine, ...theirs]).size).toBe(mine.length + theirs.length)
    const query =
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Candidate { id region { code } } } }'
    const ids = [mine[0], theirs[0], other.find(each => each.open)?.id]
    const { data } = await ask(query, { of: ids.map(id => ({ __typename: 'Candidate', id })) }, employer)
    expect(data._entities).toEqual([{ id: mine[0], region: { code: expect.any(String) } }, null, null])
  })
})

describe('a source that lies about who is within reach', () => {
  const people = (answer: Answer) => answer.data.peopleWithinReach[0].people

  it.each([
    ['makes somebody nearer than it is', answer => people(answer).reverse()],
    [
      'gives somebody who is not within reach',
      answer => Object.assign(people(answer)[0], { skills: [], occupation: null }),
    ],
    ['gives somebody twice', answer => people(answer).splice(1, 1, people(answer)[0])],
    ['gives an id of another owner', answer => Object.assign(people(answer)[0], { id: 'uwv-noord:1' })],
    ['gives somebody of another region', answer => Object.assign(people(answer)[0], { region: 'drenthe' })],
    ['leaves a vacancy out', answer => answer.data.peopleWithinReach.pop()],
  ] as [string, (answer: Answer) => unknown][])(
    'and %s is refused and named, and the others stand',
    async (_, change) => {
      between.behave(altered(change))
      const { data, errors } = await routes([entity(offer)], coach, { first: 10 }, 'id')
      expect(errors).toBeUndefined()
      const expected = topPeople(offer, own.filter(isSeen), { first: 10 })
      const { nodes, owners } = data._entities[0].routes
      expect(nodes.map((node: Answer) => node.id)).toEqual(
        expected.map(({ candidate }) => `${candidate.id}~${offer.id}`),
      )
      expect(owners).toEqual([
        { owner: 'uwv-noord', complete: true, trouble: null },
        { owner: 'uwv-noord-holland', complete: false, trouble: 'BAD_RESPONSE' },
      ])
    },
  )

  it('and gives an employer a record number is refused', async () => {
    between.behave(altered(answer => Object.assign(people(answer)[0], { id: 'uwv-noord-holland:1' })))
    const { data } = await routes([entity(offer, 'register:own')], employer, {}, 'id')
    expect(data._entities[0].routes.owners[1]).toMatchObject({ complete: false, trouble: 'BAD_RESPONSE' })
    expect(JSON.stringify(data)).not.toContain('uwv-noord-holland:')
  })

  it('and gives somebody whom the filter leaves out is refused', async () => {
    between.behave(altered(answer => Object.assign(people(answer)[0], { branch: offer.branch })))
    const { data } = await routes([entity(offer)], coach, { where: { branches: 'OTHER' } }, 'id crossBranch')
    const { nodes, owners } = data._entities[0].routes
    expect(owners[1]).toEqual({ owner: 'uwv-noord-holland', complete: false, trouble: 'BAD_RESPONSE' })
    expect(nodes.every((node: Answer) => node.crossBranch)).toBe(true)
  })
})
