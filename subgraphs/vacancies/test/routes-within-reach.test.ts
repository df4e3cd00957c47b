// The statement against the rule: what the database finds is what matching everybody with everything finds.
import { connect } from '@overstap/kit'
import { type CandidateProfile, type RouteWish, topRoutes } from '@overstap/schema/matching'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { anyCandidate } from '../../../schema/test/profiles.ts'
import { openScene } from '../../../test/scene.ts'
import { routeQuestion } from '../src/route-question.ts'
import { routesWithinReach, type VacancyWithinReach } from '../src/routes-within-reach.ts'
import { demo, open, people } from './demo.ts'

const { config } = await openScene(demo)
const database = connect({
  url: config.databaseUrl,
  poolSize: 1,
  statementTimeoutMs: 10_000,
  applicationName: 'test',
})
afterAll(() => database.close())
const newSession = () => database.session(new AbortController().signal)

/** As the rule reads it, and as a client writes it. */
type Wish = RouteWish & { first: number; regions: string[] | null }

const anyWish: fc.Arbitrary<Wish> = fc.record({
  branches: fc.constantFrom('ANY', 'OTHER', 'SAME'),
  withinDistance: fc.boolean(),
  maxGap: fc.option(fc.integer({ min: 0, max: 12 })),
  regions: fc.option(fc.subarray(['groningen', 'friesland', 'zwolle', 'midden-utrecht']), { freq: 2 }),
  first: fc.integer({ min: 1, max: 50 }),
})

/** Each candidate with a wish of its own, as one batch. */
const questions = (candidates: readonly CandidateProfile[], seed: number) =>
  fc.sample(anyWish, { numRuns: candidates.length, seed }).map((wish, index) => {
    const candidate = candidates[index]
    if (!candidate) throw new Error('There is a wish for every candidate.')
    return { candidate, wish }
  })

function expected(candidate: CandidateProfile, wish: RouteWish) {
  return topRoutes(candidate, open, wish).map(({ vacancy, match }) => [
    vacancy.id,
    match.rank,
    Math.round(match.fit * 10_000),
  ])
}

const found = ({ number, rank, points }: VacancyWithinReach) => [`techniek-noord:${number}`, rank, points]

describe('the statement for routes', () => {
  it.each([
    ['the people of a region', people.slice(0, 150)],
    ['people of every kind', fc.sample(anyCandidate, { numRuns: 150, seed: 11 })],
  ])('finds what the rule finds, rank and fit to the last digit, for %s', async (_, candidates) => {
    const asked = questions(candidates, 5)
    const session = newSession()
    const rows = await routesWithinReach(
      session,
      asked.map(({ candidate, wish }) => {
        const { first, ...where } = wish
        return { ...routeQuestion(candidate, { first, where }), limit: first }
      }),
    )
    expect(session.statements).toBe(1)
    const answers = Map.groupBy(rows, row => row.question)
    let routes = 0
    for (const [index, { candidate, wish }] of asked.entries()) {
      const answer = (answers.get(index) ?? []).map(found)
      expect(answer, JSON.stringify({ candidate, wish })).toEqual(expected(candidate, wish))
      routes += answer.length
    }
    expect(routes).toBeGreaterThan(500)
  })

  it('finds a vacancy that asks nothing only through a curated transition', async () => {
    const electrician = { ...people[0], occupation: 'OC-I01', searchRegions: [] } as CandidateProfile
    const rows = (person: CandidateProfile) =>
      routesWithinReach(newSession(), [{ ...routeQuestion(person, {}), limit: 3000 }])
    const odd = (all: VacancyWithinReach[]) => all.filter(row => row.number > 3000).map(found)
    expect(odd(await rows(electrician))).toEqual([
      ['techniek-noord:3001', 4000, 0],
      ['techniek-noord:3002', 4000, 0],
    ])
    expect(odd(await rows({ ...electrician, occupation: null }))).toEqual([])
  })

  it('goes on behind any route without a gap or an overlap', async () => {
    for (const candidate of people.slice(0, 10)) {
      const all = expected(candidate, { first: 10_000 })
      const pages: ReturnType<typeof found>[] = []
      for (let after: { rank: number; points: number; vacancy: number } | undefined; ; ) {
        const page = await routesWithinReach(newSession(), [{ ...routeQuestion(candidate, {}), limit: 37, after }])
        pages.push(...page.map(found))
        const last = page.at(-1)
        if (!last) break
        after = { rank: last.rank, points: last.points, vacancy: last.number }
      }
      expect(pages).toEqual(all)
    }
  })
})
