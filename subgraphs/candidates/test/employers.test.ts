// What an employer sees of people: who agreed to being proposed, for its own vacancies, without anything that says who it is.
import { join } from 'node:path'
import { profileFactsOf, topPeople, type VacancyProfile } from '@overstap/schema/matching'
import { region } from '@overstap/schema/region'
import { describe, expect, it } from 'vitest'
import { decodeFacts } from '../../../schema/matching/route-facts.ts'
import { type Asker, openScene, TODAY } from '../../../test/scene.ts'
import { saidIn } from '../../../test/signed-texts.ts'
import { historyOf, isOpenToProposals } from '../db/histories.ts'
import { seed } from '../db/seed.ts'
import { candidatesSubgraph } from '../src/subgraph.ts'

const plan = region({ candidates: 400, vacancies: 50, seed: 7, today: TODAY })
const people = Array.from({ length: plan.candidates }, (_, index) => {
  const person = plan.candidate(index + 1)
  return { ...person, id: `uwv-noord:${person.number}`, open: isOpenToProposals(historyOf(person, TODAY)) }
})

const { ask, sql } = await openScene({
  name: 'candidates',
  migrations: join(import.meta.dirname, '../db/migrations'),
  seed: `400x50x7@${TODAY}`,
  fill: database => seed(database.sql, plan, () => {}, TODAY),
  subgraph: candidatesSubgraph,
})

const forFunding = { 'MobilityRoute.candidateCase': ['funding'] }
const employer: Asker = { role: 'partner', organisation: 'register:own', for: forFunding }
const another: Asker = { ...employer, organisation: 'register:other' }
const coach: Asker = { role: 'coach', regions: ['groningen', 'drenthe', 'friesland'], for: forFunding }
const offer: VacancyProfile = { ...plan.vacancy(1), id: 'techniek-noord:1' }
const vacancyOf = (organisation: string | null) => ({
  __typename: 'Vacancy',
  id: offer.id,
  matchCase: { ...offer, employer: organisation },
})

const ROUTE = `id facts fit basis crossBranch transition { id } reasons { aspect outcome code because }
  gap { skill { code } has needs } vacancy { id }
  candidate { id status level branch { code } occupation { code } region { code } skills { skill { code } level evidence machine } }
  candidateCase { status level branch municipality { code } currentEmployer { id } }`
const routes = (by: Asker, { of = vacancyOf(by.organisation ?? null), args = '(first: 50)', fields = ROUTE } = {}) =>
  ask(
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Vacancy { routes${args} {
      nodes { ${fields} } pageInfo { hasNextPage endCursor } } } } }`,
    { of: [of] },
    by,
  )
type Route = { id: string; facts: string; candidate: { id: string } }
const nodesOf = async (by: Asker, options = {}): Promise<Route[]> => {
  const { data, errors } = await routes(by, options)
  expect(errors).toBeUndefined()
  return data._entities[0].routes.nodes
}
const person = (id: string, by: Asker) =>
  ask(
    'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Candidate { id level region { code } } } }',
    { of: [{ __typename: 'Candidate', id }] },
    by,
  )

describe('the routes to its own vacancy', () => {
  it('show an employer everybody in reach who agreed, of every region, and nobody who did not', async () => {
    const found = await nodesOf(employer)
    const best = topPeople(
      offer,
      people.filter(each => each.open),
      { first: 50 },
    )
    expect(best.length).toBeGreaterThan(10)
    const told = best.map(({ candidate, match }) => ({ ...profileFactsOf(candidate, offer, match), candidate: '' }))
    const read = found.map(({ facts }) => {
      return { ...decodeFacts(saidIn(facts)), candidate: '' }
    })
    expect(read).toEqual(told)
    expect(
      new Set(best.map(({ candidate }) => people.find(each => each.id === candidate.id)?.region)).size,
    ).toBeGreaterThan(2)
  })

  it('say what somebody can, and nothing of who, where, from when, or working for whom', async () => {
    const [first] = await nodesOf(employer, { args: '(first: 1)' })
    expect(first).toMatchObject({
      fit: expect.any(Number),
      reasons: expect.arrayContaining([
        expect.objectContaining({ aspect: 'REGION', code: expect.stringMatching(/^REACH_BY_REGION/) }),
      ]),
      candidate: {
        status: expect.any(String),
        branch: { code: expect.any(String) },
        region: { code: expect.any(String) },
        skills: expect.arrayContaining([expect.objectContaining({ level: expect.any(Number) })]),
      },
      candidateCase: { status: expect.any(String), municipality: null, currentEmployer: null },
    })
    const text = JSON.stringify((await nodesOf(employer)).map(({ facts, ...shown }) => [shown, saidIn(facts)]))
    expect(text).not.toMatch(/GM\d{4}|\bkm\b|register:|@|uwv-noord:\d/)
    for (const each of people) {
      for (const secret of [each.givenName, each.familyName, each.birthDate, each.email, each.phone]) {
        expect(text).not.toContain(secret)
      }
      if (each.availableFrom && each.availableFrom !== offer.startsOn) expect(text).not.toContain(each.availableFrom)
    }
  })

  it.each([
    ['municipality { code }'],
    ['searchRegions { code }'],
    ['maximumDistanceKm'],
    ['availableFrom'],
    ['currentEmployer { id }'],
    ['machines { make }'],
    ['assessments { level }'],
    ['mediations { state }'],
    ['placements { startedOn }'],
    ['consents { kind }'],
    ['contact { givenName }'],
    ['matchCase { municipality }'],
  ])('refuse %s, and nothing else with it', async field => {
    const { data, errors } = await routes(employer, { args: '(first: 1)', fields: `candidate { id level ${field} }` })
    const { candidate } = data._entities[0].routes.nodes[0]
    expect(candidate).toMatchObject({ id: expect.stringMatching(/^uwv-noord:p\./), [field.split(' ')[0] ?? '']: null })
    expect(errors?.map(error => error.extensions.code)).toEqual(['FORBIDDEN'])
  })

  it('leave out who works for the employer, agreed or not, and whoever knew such a name finds nobody', async () => {
    const [candidate] = await nodesOf(employer, { args: '(first: 1)' })
    const best = topPeople(
      offer,
      people.filter(each => each.open),
      { first: 1 },
    )[0]
    const number = Number(best?.candidate.id.split(':')[1])
    const [before] = await sql`select current_employer as at from candidates where number = ${number}`
    await sql`update candidates set current_employer = 'register:own' where number = ${number}`
    const id = candidate?.candidate.id ?? ''
    expect((await nodesOf(employer)).map(each => each.candidate.id)).not.toContain(id)
    expect((await person(id, employer)).data._entities).toEqual([null])
    expect((await nodesOf(another)).length).toBe((await nodesOf(employer)).length + 1)
    await sql`update candidates set current_employer = ${before?.at} where number = ${number}`
    expect((await nodesOf(employer, { args: '(first: 1)' }))[0]?.candidate.id).toBe(id)
  })

  it('end for somebody who takes the consent back, with the next request', async () => {
    const [{ candidate, facts } = { candidate: { id: '' }, facts: '' }] = await nodesOf(employer, {
      args: '(first: 1)',
    })
    const best = topPeople(
      offer,
      people.filter(each => each.open),
      { first: 1 },
    )[0]
    const number = Number(best?.candidate.id.split(':')[1])
    await sql`insert into consent_events values (${number}, 90, 'PROPOSAL', false, ${TODAY})`
    expect((await nodesOf(employer)).map(each => each.candidate.id)).not.toContain(candidate.id)
    expect((await person(candidate.id, employer)).data._entities).toEqual([null])
    const again = await ask(
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on MobilityRoute { candidate { id } candidateCase { level } } } }',
      { of: [{ __typename: 'MobilityRoute', facts }] },
      employer,
    )
    expect(again.data._entities).toEqual([{ candidate: null, candidateCase: null }])
    await sql`delete from consent_events where candidate = ${number} and sequence = 90`
    expect((await nodesOf(employer, { args: '(first: 1)' }))[0]?.candidate.id).toBe(candidate.id)
  })

  it('page without a gap or an overlap, and not with the cursor of another employer', async () => {
    const whole = await nodesOf(employer)
    const seen: string[] = []
    let after: string | null = null
    let cursor = ''
    do {
      const { data } = await routes(employer, { args: `(first: 7, after: ${JSON.stringify(after)})` })
      const { nodes, pageInfo } = data._entities[0].routes
      seen.push(...nodes.map((each: Route) => each.id))
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null
      cursor = after ?? cursor
    } while (after && seen.length < whole.length)
    expect(seen.slice(0, whole.length)).toEqual(whole.map(each => each.id))
    const stolen = await routes(another, { args: `(first: 7, after: ${JSON.stringify(cursor)})` })
    expect(stolen.errors?.map(error => error.extensions.code)).toEqual(['BAD_USER_INPUT'])
  })

  it.each(['(first: 5)', '(first: 50)'])('cost two statements: %s', async args => {
    expect((await routes(employer, { args })).statements).toBe(2)
  })
})

describe('what an employer may not ask', () => {
  it.each([
    ['the vacancy of another', vacancyOf('register:other')],
    ['a vacancy of which nobody said whose it is', vacancyOf(null)],
  ])('is routes to %s, and nothing is looked for', async (_, of) => {
    const { data, errors, statements } = await routes(employer, { of })
    expect(data._entities).toEqual([{ routes: null }])
    expect(errors?.map(error => [error.path, error.extensions.code])).toEqual([
      [['_entities', 0, 'routes'], 'FORBIDDEN'],
    ])
    expect(errors?.[0]?.message).not.toContain('register:')
    expect(statements).toBe(0)
  })

  it('is routes of its own without saying which organisation it is', async () => {
    const { errors } = await routes({ role: 'partner' }, { of: vacancyOf('register:own') })
    expect(errors?.map(error => error.extensions.code)).toEqual(['FORBIDDEN'])
  })

  it('is who lives within what distance; by region, which it is shown, it may narrow', async () => {
    const distance = await routes(employer, { args: '(where: { withinDistance: true })' })
    expect(distance.data._entities).toEqual([{ routes: null }])
    expect(distance.errors?.map(error => error.extensions.code)).toEqual(['FORBIDDEN'])
    expect(distance.statements).toBe(0)
    const drenthe = await nodesOf(employer, { args: '(where: { regions: ["drenthe"], withinDistance: false })' })
    expect(drenthe.length).toBeGreaterThan(0)
    for (const { candidate } of drenthe) expect(candidate).toMatchObject({ region: { code: 'drenthe' } })
  })

  it.each([
    ['a person by name', 'query { candidate(id: "uwv-noord:1") { id } }', {}],
    ['people by a filter', 'query { candidates(where: { branches: [METAAL] }) { total } }', {}],
    [
      'the people of a bankrupt firm',
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Disruption { affected { total } } } }',
      { of: [{ __typename: 'Disruption', id: 'd', disruptionCase: { employer: 'register:own' } }] },
    ],
  ])('is %s', async (_, query, variables) => {
    const { errors, statements } = await ask(query, variables, employer)
    expect(errors?.map(error => error.extensions.code)).toEqual(['FORBIDDEN'])
    expect(statements).toBe(0)
  })
})

describe('the name of a person', () => {
  it('is another for each organisation, the same each time, and opens for its own only', async () => {
    const [own, again, others] = [await nodesOf(employer), await nodesOf(employer), await nodesOf(another)]
    const ids = (list: Route[]) => list.map(each => each.candidate.id)
    expect(ids(again)).toEqual(ids(own))
    expect(new Set([...ids(own), ...ids(others)]).size).toBe(own.length * 2)
    for (const { candidate } of own) expect(candidate.id).toMatch(/^uwv-noord:p\.[A-Za-z0-9_-]{30}$/)
    for (const list of [own, others]) for (const each of list) expect(each.id).toBe(`${each.candidate.id}~${offer.id}`)
    const [mine, theirs] = [own[0]?.candidate.id ?? '', others[0]?.candidate.id ?? '']
    expect((await person(mine, employer)).data._entities).toEqual([expect.objectContaining({ id: mine })])
    expect((await person(theirs, employer)).data._entities).toEqual([null])
  })

  it('that was given to somebody else, or made up, is that of nobody, and looks like it', async () => {
    const [sealed = { candidate: { id: '' }, facts: '' }] = await nodesOf(another, { args: '(first: 1)' })
    const [best] = topPeople(
      offer,
      people.filter(each => each.open),
      { first: 1 },
    )
    const plain = best?.candidate.id ?? ''
    expect((await person(plain, coach)).data._entities).not.toEqual([null])
    const absent = await person(`uwv-noord:p.${'A'.repeat(30)}`, employer)
    expect(absent).toMatchObject({ data: { _entities: [null] }, statements: 0 })
    for (const [id, by] of [
      [plain, employer],
      [sealed.candidate.id, employer],
      [sealed.candidate.id, coach],
      [`${sealed.candidate.id}A`, another],
      ['uwv-noord:p.', another],
      ['uwv-noord:p.1', another],
      [sealed.candidate.id.replace('uwv-noord', 'uwv-zuid'), another],
    ] as const) {
      expect(await person(id, by), id).toEqual(absent)
    }
  })

  it('in facts that were made for another organisation opens nothing', async () => {
    const [{ facts } = { facts: '' }] = await nodesOf(another, { args: '(first: 1)' })
    for (const by of [employer, coach]) {
      const { data } = await ask(
        'query ($of: [_Any!]!) { _entities(representations: $of) { ... on MobilityRoute { candidate { id } candidateCase { level } } } }',
        { of: [{ __typename: 'MobilityRoute', facts }] },
        by,
      )
      expect(data._entities).toEqual([{ candidate: null, candidateCase: null }])
    }
  })
})
