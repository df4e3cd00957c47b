// A candidate's routes as a router asks for them: a reference with the candidate's facts in, routes out.
import { type CandidateProfile, encodeFacts, factsOf, topRoutes } from '@overstap/schema/matching'
import { describe, expect, it } from 'vitest'
import { type Asker, openScene } from '../../../test/scene.ts'
import { saidIn } from '../../../test/signed-texts.ts'
import { demo, open, people } from './demo.ts'

const { ask, signAs, sql } = await openScene(demo)
const coach: Asker = { role: 'coach', regions: ['groningen'], for: { 'MobilityRoute.vacancyCase': ['funding'] } }

const reference = ({ id, ...matchCase }: CandidateProfile) => ({ __typename: 'Candidate', id, matchCase })
const ROUTE = `facts id crossBranch fit basis transition { id } reasons { aspect outcome code because }
  gap { skill { code } has needs } candidate { id } vacancy { id title requirements { level } }
  vacancyCase { level branch employer { id } }`
const routes = (of: readonly object[], args: string, fields: string, by: Asker = coach) =>
  ask(
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Candidate { routes${args} {
      nodes { ${fields} } pageInfo { hasNextPage endCursor } } } } }`,
    { of },
    by,
  )

const [person] = people
if (!person) throw new Error('The region has nobody.')
const factsFound = (candidate: CandidateProfile, first: number) =>
  topRoutes(candidate, open, { first }).map(route => encodeFacts(factsOf(candidate, route.vacancy, route.match)))

describe('the routes of a candidate', () => {
  it('carry the very facts that the rule gives', async () => {
    const { data, errors } = await routes(people.slice(0, 20).map(reference), '(first: 5)', 'facts')
    expect(errors).toBeUndefined()
    for (const [index, candidate] of people.slice(0, 20).entries()) {
      const { nodes } = data._entities[index].routes
      expect(nodes.map((each: { facts: string }) => saidIn(each.facts))).toEqual(factsFound(candidate, 5))
    }
  })

  it.each([1, 20, 100])('cost two statements for %d candidates, with all that a route holds', async count => {
    const { errors, statements } = await routes(people.slice(0, count).map(reference), '(first: 5)', ROUTE)
    expect(errors).toBeUndefined()
    expect(statements).toBe(2)
  })

  it('page without a gap or an overlap, to the last one', async () => {
    const seen: object[] = []
    for (let after: string | null = null; ; ) {
      const { data } = await routes([reference(person)], `(first: 50, after: ${JSON.stringify(after)})`, 'facts')
      const { nodes, pageInfo } = data._entities[0].routes
      seen.push(...nodes.map((each: { facts: string }) => saidIn(each.facts)))
      if (!pageInfo.hasNextPage) break
      after = pageInfo.endCursor
    }
    expect(seen.length).toBeGreaterThan(50)
    expect(seen).toEqual(factsFound(person, 10_000))
  })

  it('explain themselves in the language of the caller', async () => {
    const because = async (language: string) => {
      const { data } = await routes([reference(person)], '(first: 1)', 'reasons { code because }', {
        ...coach,
        language,
      })
      return data._entities[0].routes.nodes[0].reasons
    }
    const [dutch, english] = [await because('nl'), await because('en')]
    expect(dutch.map((each: { code: string }) => each.code)).toEqual(english.map((each: { code: string }) => each.code))
    expect(dutch).not.toEqual(english)
  })

  it('find nothing for somebody of whom nothing is known, and say so for no one else', async () => {
    const unknown = { __typename: 'Candidate', id: 'uwv-noord:7', matchCase: { branch: 'METAAL', skills: null } }
    const { data, errors } = await routes([unknown, reference(person)], '(first: 1)', 'id')
    expect(errors).toBeUndefined()
    expect(data._entities[0].routes.nodes).toEqual([])
    expect(data._entities[1].routes.nodes).toHaveLength(1)
  })

  it.each([
    ['null', { matchCase: null }],
    ['absent', {}],
    ['without a branch', { matchCase: { branch: null, skills: [] } }],
  ])('are missing when the facts of the candidate are %s, and only for that candidate', async (_, facts) => {
    const lost = { __typename: 'Candidate', id: 'uwv-noord:7', ...facts }
    const { data, errors } = await routes([lost, reference(person)], '(first: 1)', 'id')
    expect(data._entities[0].routes).toBeNull()
    expect(data._entities[1].routes.nodes).toHaveLength(1)
    expect(errors?.map(error => error.extensions)).toEqual([
      { code: 'SOURCE_UNAVAILABLE', source: 'candidates', retryable: true },
    ])
  })

  it.each([
    { skills: [{ skill: 'SK-M06', level: 99_999_999_999 }] },
    { skills: [{ skill: 'SK-M06', level: 2.5 }] },
    { skills: [{ skill: 'SK-M06\0', level: 2 }] },
    { searchRegions: ['groningen\0'] },
  ])('are missing for a candidate with facts that cannot be right, and for no other: %j', async facts => {
    const wrong = { __typename: 'Candidate', id: 'uwv-zuid:7', matchCase: { branch: 'METAAL', ...facts } }
    const { data, errors } = await routes([wrong, reference(person)], '(first: 1)', 'id')
    expect(data._entities[0].routes).toBeNull()
    expect(data._entities[1].routes.nodes).toHaveLength(1)
    expect(errors?.map(error => error.extensions)).toEqual([
      { code: 'SOURCE_BAD_RESPONSE', source: 'candidates', retryable: false },
    ])
  })

  it.each([
    ['(first: 0)', /first/],
    ['(first: 51)', /first/],
    ['(after: "nonsense")', /after/],
    ['(after: "WyJ4IiwxLDJd")', /after/],
    ['(where: { maxGap: -1 })', /maxGap/],
    ['(where: { maxGap: 51 })', /maxGap/],
    ['(where: { regions: ["groningn"] })', /groningn/],
  ])('refuse %s', async (args, message) => {
    const { errors } = await routes([reference(person)], args, 'id')
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
    expect(errors?.[0]?.message).toMatch(message)
  })

  it('name the nearest region for one that does not exist', async () => {
    const { errors } = await routes([reference(person)], '(where: { regions: ["groningn"] })', 'id')
    expect(errors?.[0]?.extensions.nearest).toContain('groningen')
  })

  it('leave out a vacancy as soon as it is filled', async () => {
    const first = async () => (await routes([reference(person)], '(first: 1)', 'vacancy { id }')).data._entities[0]
    const { id } = (await first()).routes.nodes[0].vacancy
    const number = Number(id.split(':')[1])
    await sql`update vacancies set status = 'FILLED' where number = ${number}`
    expect((await first()).routes.nodes[0].vacancy.id).not.toBe(id)
    await sql`update vacancies set status = 'OPEN' where number = ${number}`
    expect((await first()).routes.nodes[0].vacancy.id).toBe(id)
  })
})

describe('a route', () => {
  const [said = {}] = factsFound(person, 1)
  const facts = signAs('candidates', said)
  const asked = (of: object, by?: Asker) =>
    ask(`query ($of: [_Any!]!) { _entities(representations: $of) { ... on MobilityRoute { ${ROUTE} } } }`, { of }, by)

  it('reads the same from a reference as where it was born', async () => {
    const born = (await routes([reference(person)], '(first: 1)', ROUTE)).data._entities[0].routes.nodes[0]
    for (const text of [facts, born.facts]) {
      const { data, errors } = await asked([{ __typename: 'MobilityRoute', facts: text }], coach)
      expect(errors).toBeUndefined()
      expect(data._entities).toEqual([{ ...born, facts: text }])
    }
  })

  it('has no vacancy where another owner holds it', async () => {
    const elsewhere = signAs('candidates', { ...said, vacancy: 'techniek-zuid:1' })
    const { data } = await asked([{ __typename: 'MobilityRoute', facts: elsewhere }], coach)
    expect(data._entities[0]).toMatchObject({ vacancy: null, vacancyCase: null })
  })

  it('is for the employer who offers the vacancy, and to another looks as if there were none', async () => {
    const number = Number(/techniek-noord:(\d+)/.exec(JSON.stringify(said))?.[1])
    const [vacancy] = await sql`select employer, status from vacancies where number = ${number}`
    const { for: recipients = {} } = coach
    const by = (organisation: string | null): Asker => ({
      ...{ role: 'partner', for: recipients },
      ...(organisation && { organisation }),
    })
    const absent = signAs('candidates', { ...said, vacancy: 'techniek-noord:999999' })
    // One after the other: statements are counted of the last that was asked.
    const own = await asked([{ __typename: 'MobilityRoute', facts }], by(vacancy?.employer))
    const others = await asked([{ __typename: 'MobilityRoute', facts }], by('register:other'))
    const nobodys = await asked([{ __typename: 'MobilityRoute', facts }], by(null))
    const none = await asked([{ __typename: 'MobilityRoute', facts: absent }], by(vacancy?.employer))
    expect(own.data._entities).toMatchObject([{ facts, vacancyCase: { employer: { id: vacancy?.employer } } }])
    for (const refused of [others, nobodys, none]) {
      expect(refused).toMatchObject({ data: { _entities: [null] }, statements: 1 })
      expect(refused.errors).toBeUndefined()
    }
    await sql`update vacancies set status = 'FILLED' where number = ${number}`
    const later = await asked([{ __typename: 'MobilityRoute', facts }], by(vacancy?.employer))
    expect(later.data._entities).toMatchObject([{ facts, vacancy: { id: `techniek-noord:${number}` } }])
    await sql`update vacancies set status = 'OPEN' where number = ${number}`
  })

  it.each([
    ['nobody', {}, 'UNAUTHENTICATED'],
    ['none', { role: 'none' }, 'UNAUTHENTICATED'],
    ['dashboard', { role: 'dashboard' }, 'FORBIDDEN'],
    ['partner who counts', { role: 'partner', purpose: 'STATISTICS' }, 'FORBIDDEN'],
    ['operator', { role: 'operator' }, 'FORBIDDEN'],
  ] as [string, Asker, string][])('is not for %s, by whichever way', async (_, by, code) => {
    const reached = await asked([{ __typename: 'MobilityRoute', facts }], by)
    expect(reached.data._entities).toEqual([null])
    const born = await routes([reference(person)], '', 'id', by)
    expect(born.data._entities).toEqual([null])
    for (const { errors, statements } of [reached, born]) {
      expect(errors?.map(each => each.extensions.code)).toEqual([code])
      expect(statements).toBe(0)
    }
  })
})
