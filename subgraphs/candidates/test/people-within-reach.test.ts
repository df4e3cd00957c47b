// The routes of a vacancy against the rule: what the database finds is what matching everybody finds.
import { join } from 'node:path'
import { connect, type Viewer } from '@overstap/kit'
import {
  type CandidateProfile,
  encodeFacts,
  factsOf,
  type RouteWish,
  topPeople,
  type VacancyProfile,
} from '@overstap/schema/matching'
import { region } from '@overstap/schema/region'
import { rights, rightsOf } from '@overstap/schema/rights'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { anyVacancy } from '../../../schema/test/profiles.ts'
import { type Asker, openScene, TODAY } from '../../../test/scene.ts'
import { saidIn } from '../../../test/signed-texts.ts'
import { historyOf, isOpenToProposals } from '../db/histories.ts'
import { seed } from '../db/seed.ts'
import { type PeopleQuestion, peopleQuestion } from '../src/people-question.ts'
import { type PersonWithinReach, peopleWithinReach } from '../src/people-within-reach.ts'
import { rowSettings } from '../src/policy.ts'
import { candidatesSubgraph } from '../src/subgraph.ts'

const plan = region({ candidates: 2000, vacancies: 200, seed: 7, today: TODAY })

/** Nothing is known of one; the other looks for work everywhere and is an electrician without a skill to show. */
const odd = [
  { number: 3001, occupation: null },
  { number: 3002, occupation: 'OC-I01' },
].map(each => ({
  ...{ ...each, level: null, branch: 'INSTALLATIE' as const, region: 'groningen', municipality: 'GM0014' },
  ...{ searchRegions: [], maximumDistanceKm: null, availableFrom: null, skills: [] },
}))

type Person = CandidateProfile & { region: string; open: boolean; employer: string | null }

const people: Person[] = [
  ...Array.from({ length: plan.candidates }, (_, index) => {
    const person = plan.candidate(index + 1)
    return { ...person, open: isOpenToProposals(historyOf(person, TODAY)) }
  }),
  ...odd.map(each => ({ ...each, open: false, employer: null })),
].map(each => ({ ...each, id: `uwv-noord:${each.number}` }))

const { ask, config, sql } = await openScene({
  name: 'candidates',
  migrations: join(import.meta.dirname, '../db/migrations'),
  seed: `2000x200x7+2@${TODAY}`,
  fill: async database => {
    await seed(database.sql, plan, () => {}, TODAY)
    for (const { number, occupation, branch, region, municipality } of odd) {
      await database.sql`insert into candidates ${database.sql({ number, status: 'RETURNER', occupation, branch, region, municipality })}`
    }
  },
  subgraph: candidatesSubgraph,
})
const database = connect({
  url: config.databaseUrl,
  poolSize: 1,
  statementTimeoutMs: 10_000,
  applicationName: 'test',
})
afterAll(() => database.close())
const newSession = (by: Viewer) => database.session(new AbortController().signal, rowSettings(by))
/** Some who work here agreed to being proposed. */
const ownEmployer = people.find(each => each.open && each.employer)?.employer ?? ''
const somebody = { subject: 'somebody', organisation: ownEmployer, purpose: 'MEDIATION' }
const coachOf = (regions: readonly string[]): Viewer => ({ ...somebody, role: 'coach', regions, rights })
const employer: Viewer = { ...somebody, role: 'partner', regions: [], rights: rightsOf('partner', 'MEDIATION') }

/** As the rule reads it, and as a client writes it; `homes` are the regions in which the coach works, null for an employer. */
type Wish = RouteWish & { first: number; regions: string[] | null; homes: string[] | null }

const slugs = ['groningen', 'friesland', 'drenthe', 'midden-utrecht']
const anyWish: fc.Arbitrary<Wish> = fc.record({
  branches: fc.constantFrom('ANY', 'OTHER', 'SAME'),
  withinDistance: fc.boolean(),
  maxGap: fc.option(fc.integer({ min: 0, max: 15 }), { freq: 1 }),
  regions: fc.option(fc.subarray(slugs), { freq: 1 }),
  homes: fc.option(fc.subarray(slugs, { minLength: 2 }), { freq: 2 }),
  first: fc.integer({ min: 1, max: 50 }),
})

/** `regions` is where people live, which the rule does not know; where they search is always theirs. */
function expected(vacancy: VacancyProfile, { branches, withinDistance, maxGap, regions, homes, first }: Partial<Wish>) {
  const asked = regions && regions.length > 0 ? regions : slugs
  const seen = people.filter(each =>
    homes === null ? each.open && each.employer !== ownEmployer : (homes ?? slugs).includes(each.region),
  )
  const near = seen.filter(each => !(regions && regions.length > 0) || asked.includes(each.region))
  return topPeople(vacancy, near, {
    ...(branches && { branches }),
    ...(withinDistance && { withinDistance }),
    ...(maxGap !== undefined && { maxGap }),
    ...(first !== undefined && { first }),
  })
}

const scored = (routes: ReturnType<typeof topPeople>) =>
  routes.map(({ candidate, match }) => [candidate.id, match.rank, Math.round(match.fit * 10_000)])
const found = ({ number, rank, points }: PersonWithinReach) => [`uwv-noord:${number}`, rank, points]

const offers: VacancyProfile[] = Array.from({ length: 60 }, (_, index) => ({
  ...plan.vacancy(index + 1),
  id: `techniek-noord:${index + 1}`,
}))

const everywhere = coachOf(slugs)

describe('the statement for people', () => {
  it.each([
    ['the vacancies of a region', offers],
    ['vacancies of every kind', fc.sample(anyVacancy, { numRuns: 100, seed: 11 })],
  ])('finds what the rule finds, rank and fit to the last digit, for %s', async (_, vacancies) => {
    const wishes = fc.sample(anyWish, { numRuns: vacancies.length, seed: 5 })
    const asked = vacancies.flatMap((vacancy, index) => {
      const wish = wishes[index]
      return wish ? [{ vacancy, wish }] : []
    })
    // Each as one who may see it; those of a request come together.
    let routes = 0
    const answers = await Promise.all(
      asked.map(async ({ vacancy, wish: { homes, first, ...where } }) => {
        const by = homes === null ? employer : coachOf(homes)
        const session = newSession(by)
        const question = { ...peopleQuestion(vacancy, { first, where }, by), limit: first }
        const rows = await peopleWithinReach(session, [question, question])
        expect(session.statements).toBe(1)
        const twice = Map.groupBy(rows, row => row.question)
        expect((twice.get(1) ?? []).map(found)).toEqual((twice.get(0) ?? []).map(found))
        return (twice.get(0) ?? []).map(found)
      }),
    )
    for (const [index, { vacancy, wish }] of asked.entries()) {
      const answer = answers[index] ?? []
      expect(answer, JSON.stringify({ vacancy, wish })).toEqual(scored(expected(vacancy, wish)))
      routes += answer.length
    }
    expect(routes).toBeGreaterThan(200)
  })

  it('goes on behind anybody without a gap or an overlap', async () => {
    let routes = 0
    for (const vacancy of offers.slice(0, 10)) {
      const pages: ReturnType<typeof found>[] = []
      for (let after: PeopleQuestion['after']; ; ) {
        const page = await peopleWithinReach(newSession(everywhere), [
          { ...peopleQuestion(vacancy, {}, everywhere), limit: 7, after },
        ])
        pages.push(...page.map(found))
        const last = page.at(-1)
        if (!last) break
        after = { rank: last.rank, points: last.points, candidate: last.number }
      }
      routes += pages.length
      expect(pages).toEqual(scored(expected(vacancy, { first: 10_000 })))
    }
    expect(routes).toBeGreaterThan(200)
  })

  it('finds somebody of whom no skill is known through a curated transition only', async () => {
    const [machinist] = offers
    if (!machinist) throw new Error('The story of the electrician has gone.')
    const rows = await peopleWithinReach(newSession(everywhere), [
      { ...peopleQuestion(machinist, {}, everywhere), limit: 3000 },
    ])
    expect(rows.filter(row => row.number > 3000).map(found)).toEqual([['uwv-noord:3002', 4000, 0]])
  })
})

describe('the routes of a vacancy', () => {
  const coach: Asker = {
    ...{ role: 'coach', regions: ['groningen', 'drenthe'] },
    for: { 'MobilityRoute.candidateCase': ['funding'] },
  }
  const reference = ({ id, ...matchCase }: VacancyProfile) => ({ __typename: 'Vacancy', id, matchCase })
  const routes = (of: readonly object[], args: string, fields: string, by: Asker = coach) =>
    ask(
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Vacancy { routes${args} {
        nodes { ${fields} } pageInfo { hasNextPage endCursor } } } } }`,
      { of },
      by,
    )
  const ROUTE = `facts id crossBranch fit basis transition { id } reasons { aspect because } gap { skill { code } has needs }
    candidate { id level region { code } } candidateCase { status level } vacancy { id }`

  it('carry the very facts that the rule gives, for people of the regions of the coach', async () => {
    const { data, errors } = await routes(offers.slice(0, 20).map(reference), '(first: 5)', 'facts')
    expect(errors).toBeUndefined()
    for (const [index, vacancy] of offers.slice(0, 20).entries()) {
      const facts = data._entities[index].routes.nodes.map((each: { facts: string }) => saidIn(each.facts))
      const best = expected(vacancy, { homes: coach.regions ?? [], first: 5 })
      expect(facts).toEqual(best.map(route => encodeFacts(factsOf(route.candidate, vacancy, route.match))))
    }
  })

  it.each([1, 20, 60])('cost two statements for %d vacancies, with all that a route holds', async count => {
    const { errors, statements } = await routes(offers.slice(0, count).map(reference), '(first: 5)', ROUTE)
    expect(errors).toBeUndefined()
    expect(statements).toBe(2)
  })

  it('follow somebody who moves to another region', async () => {
    const best = async () => (await routes(offers.slice(0, 1).map(reference), '(first: 1)', 'candidate { id }')).data
    const { id } = (await best())._entities[0].routes.nodes[0].candidate
    const number = Number(id.split(':')[1])
    const [home] = await sql`select region from candidates where number = ${number}`
    await sql`update candidates set region = 'zwolle' where number = ${number}`
    expect((await best())._entities[0].routes.nodes[0].candidate.id).not.toBe(id)
    await sql`update candidates set region = ${home?.region} where number = ${number}`
    expect((await best())._entities[0].routes.nodes[0].candidate.id).toBe(id)
  })

  it.each([
    ['somebody anonymous', {}, 'UNAUTHENTICATED'],
    ['a partner who counts', { role: 'partner', regions: ['groningen'], purpose: 'STATISTICS' }, 'FORBIDDEN'],
    ['a dashboard', { role: 'dashboard', regions: ['groningen'] }, 'FORBIDDEN'],
    ['an operator', { role: 'operator', regions: ['groningen'] }, 'FORBIDDEN'],
  ] as [string, Asker, string][])('are refused to %s', async (_, by, code) => {
    const { data, errors } = await routes(offers.slice(0, 1).map(reference), '', 'id', by)
    expect(data._entities).toEqual([{ routes: null }])
    expect(errors?.map(error => error.extensions.code)).toEqual([code])
  })

  it('are empty for a coach without a region', async () => {
    const { data } = await routes(offers.slice(0, 1).map(reference), '', 'id', { role: 'coach', regions: [] })
    expect(data._entities[0].routes.nodes).toEqual([])
  })

  it.each([
    ['null', { matchCase: null }],
    ['absent', {}],
    ['without a region', { matchCase: { branch: 'METAAL', occupation: 'OC-M01' } }],
  ])('are missing when the facts of the vacancy are %s, and only for that vacancy', async (_, facts) => {
    const lost = { __typename: 'Vacancy', id: 'techniek-noord:1', ...facts }
    const { data, errors } = await routes([lost, ...offers.slice(0, 1).map(reference)], '(first: 1)', 'id')
    expect(data._entities[0].routes).toBeNull()
    expect(data._entities[1].routes.nodes).toHaveLength(1)
    expect(errors?.map(error => error.extensions)).toEqual([
      { code: 'SOURCE_UNAVAILABLE', source: 'vacancies', retryable: true },
    ])
  })

  it.each([
    { level: 99_999_999_999, skill: 'SK-M06' },
    { level: 2.5, skill: 'SK-M06' },
    { level: 0, skill: 'SK-M06' },
    { level: 2, skill: 'SK-M06\0' },
  ])('are missing for a vacancy that asks what cannot be right, and for no other: %j', async asked => {
    const [first] = offers
    const requirements = [{ weight: 1, essential: true, ...asked }]
    const wrong = { __typename: 'Vacancy', id: 'techniek-zuid:1', matchCase: { ...first, requirements } }
    const { data, errors } = await routes([wrong, ...offers.slice(0, 1).map(reference)], '(first: 1)', 'id')
    expect(data._entities[0].routes).toBeNull()
    expect(data._entities[1].routes.nodes).toHaveLength(1)
    expect(errors?.map(error => error.extensions)).toEqual([
      { code: 'SOURCE_BAD_RESPONSE', source: 'vacancies', retryable: false },
    ])
  })

  it.each(['(first: 51)', '(after: "x")', '(where: { maxGap: 51 })', '(where: { regions: ["groningn"] })'])(
    'refuse %s',
    async args => {
      const { errors } = await routes(offers.slice(0, 1).map(reference), args, 'id')
      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
    },
  )
})
