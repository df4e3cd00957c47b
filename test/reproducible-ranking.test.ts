// A page of routes can be put together again by whoever has its receipts and nothing else, and each fit by whoever has the
// two profiles and the release of the reference data: nobody has to believe an order that they cannot check.

import { join } from 'node:path'
import {
  type CandidateProfile,
  compareReceipts,
  factsInReceipt,
  match,
  type VacancyProfile,
} from '@overstap/schema/matching'
import { reference } from '@overstap/schema/reference'
import { region } from '@overstap/schema/region'
import { decodeJwt } from 'jose'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../mesh/src/settings.ts'
import { seed as seedCandidates } from '../subgraphs/candidates/db/seed.ts'
import { candidatesSubgraph } from '../subgraphs/candidates/src/subgraph.ts'
import { seed as seedVacancies } from '../subgraphs/vacancies/db/seed.ts'
import { vacanciesSubgraph } from '../subgraphs/vacancies/src/subgraph.ts'
import { type Asker, openScene, type Scene, TODAY } from './scene.ts'

const plan = region({ candidates: 300, vacancies: 120, seed: 3, today: TODAY })
const folder = (name: string) => join(ROOT, 'subgraphs', name, 'db/migrations')
const candidates = await openScene({
  name: 'candidates',
  migrations: folder('candidates'),
  seed: `300x120x3@${TODAY}`,
  fill: ({ sql }) => seedCandidates(sql, plan, () => {}, TODAY),
  subgraph: config => candidatesSubgraph(config, () => TODAY),
})
const vacancies = await openScene({
  name: 'vacancies',
  migrations: folder('vacancies'),
  seed: `300x120x3@${TODAY}`,
  fill: ({ sql }) => seedVacancies(sql, plan, () => {}),
  subgraph: config => vacanciesSubgraph(config, TODAY),
})

/** The profiles as the databases hold them, not as they were generated. */
const people = new Map<string, CandidateProfile>(
  (
    await candidates.sql`
      select 'uwv-noord:' || number as id, level, branch, occupation, search_regions as "searchRegions", municipality,
        maximum_distance_km as "maximumDistanceKm", available_from::text as "availableFrom",
        coalesce((select jsonb_agg(jsonb_build_object('skill', skill, 'level', level)) from candidate_skills
          where candidate = number), '[]') as skills
      from candidates`
  ).map(row => [row.id, row as unknown as CandidateProfile]),
)
const offers = new Map<string, VacancyProfile>(
  (
    await vacancies.sql`
      select 'techniek-noord:' || number as id, level, branch, occupation, region, municipality, starts_on::text as "startsOn",
        coalesce((select jsonb_agg(jsonb_build_object('skill', skill, 'level', level, 'weight', weight, 'essential', essential))
          from vacancy_requirements where vacancy = number), '[]') as requirements
      from vacancies where status = 'OPEN'`
  ).map(row => [row.id, row as unknown as VacancyProfile]),
)

const coach: Asker = {
  role: 'coach',
  regions: [...new Set([...Array(300).keys()].map(n => plan.candidate(n + 1).region))],
}
const pagesOf = async (scene: Scene, type: 'Candidate' | 'Vacancy', ends: Iterable<{ id: string }>) => {
  const { data, errors } = await scene.ask(
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { routes(first: 50) { nodes { id receipt } } } } }`,
    { of: [...ends].map(({ id, ...matchCase }) => ({ __typename: type, id, matchCase })) },
    coach,
  )
  expect(errors).toBeUndefined()
  const pages: { id: string; receipt: string }[][] = data._entities.map(
    (each: { routes: { nodes: { id: string; receipt: string }[] } }) => each.routes.nodes,
  )
  return pages.filter(page => page.length > 1)
}
const factsOf = (receipt: string) => factsInReceipt(decodeJwt(receipt).said)

describe.each([
  ['the routes of vacancies', await pagesOf(candidates, 'Vacancy', [...offers.values()].slice(0, 60))],
  ['the routes of candidates', await pagesOf(vacancies, 'Candidate', [...people.values()].slice(0, 60))],
])('%s', (_, pages) => {
  it('can be put in their order again from their receipts', () => {
    expect(pages.length).toBeGreaterThan(20)
    for (const page of pages) {
      const shuffled = page.map(({ receipt }) => factsOf(receipt)).sort((a, b) => (hash(a) < hash(b) ? -1 : 1))
      const inOrder = shuffled.sort(compareReceipts).map(facts => `${facts.candidate}~${facts.vacancy}`)
      expect(inOrder).toEqual(page.map(({ id }) => id))
    }
  })

  it('give the same again when the rule is asked about the same two under the same release', () => {
    for (const { receipt } of pages.flat()) {
      const { release, candidate, vacancy, fit, basis, transition, crossBranch, reasons, gap } = factsOf(receipt)
      const [person, offer] = [people.get(candidate), offers.get(vacancy)]
      if (!person || !offer) throw new Error(`${candidate} and ${vacancy} must be in the databases.`)
      expect(release).toBe(reference.release)
      expect(match(person, offer)).toMatchObject({ fit, basis, transition, crossBranch, reasons, gap })
    }
  })
})

/** An order that has nothing to do with the ranking. */
function hash({ candidate, vacancy }: { candidate: string; vacancy: string }): string {
  return Buffer.from([...`${candidate}${vacancy}`].reverse().join('')).toString('base64')
}
