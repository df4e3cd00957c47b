// Status, age and whatever else says to which group somebody belongs change no route: neither whether there is one, nor
// its fit, its place, its reasons or its gap. Asked of both owners in whose database the rule runs as a statement.

import { join } from 'node:path'
import { region } from '@overstap/schema/region'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ROOT } from '../mesh/src/settings.ts'
import { seed as seedCandidates } from '../subgraphs/candidates/db/seed.ts'
import { candidatesSubgraph } from '../subgraphs/candidates/src/subgraph.ts'
import { seed as seedVacancies } from '../subgraphs/vacancies/db/seed.ts'
import { vacanciesSubgraph } from '../subgraphs/vacancies/src/subgraph.ts'
import { type Asker, openScene, TODAY } from './scene.ts'

const plan = region({ candidates: 150, vacancies: 60, seed: 11, today: TODAY })
const folder = (name: string) => join(ROOT, 'subgraphs', name, 'db/migrations')
const candidates = await openScene({
  name: 'candidates',
  migrations: folder('candidates'),
  seed: `150x60x11@${TODAY}`,
  fill: ({ sql }) => seedCandidates(sql, plan, () => {}, TODAY),
  subgraph: config => candidatesSubgraph(config, () => TODAY),
})
const vacancies = await openScene({
  name: 'vacancies',
  migrations: folder('vacancies'),
  seed: `150x60x11@${TODAY}`,
  fill: ({ sql }) => seedVacancies(sql, plan, () => {}),
  subgraph: config => vacanciesSubgraph(config, TODAY),
})

const people = Array.from({ length: plan.candidates }, (_, index) => plan.candidate(index + 1))
const offers = Array.from({ length: plan.vacancies }, (_, index) => plan.vacancy(index + 1))
const coach: Asker = { role: 'coach', regions: [...new Set(people.map(person => person.region))] }
const ROUTE =
  'id crossBranch fit basis transition { id } reasons { aspect outcome code because } gap { skill { code } has needs }'
const MATCH_CASE = `level branch occupation searchRegions municipality maximumDistanceKm availableFrom
  skills { skill level }`

/** All routes of all vacancies, as the owner of the people finds them. */
async function peopleOfVacancies(): Promise<string> {
  const of = offers.map(({ number, ...matchCase }) => ({
    __typename: 'Vacancy',
    id: `techniek-noord:${number}`,
    matchCase,
  }))
  const { data, errors } = await candidates.ask(
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Vacancy { routes(first: 50) {
      nodes { ${ROUTE} } pageInfo { hasNextPage } } } } }`,
    { of },
    coach,
  )
  expect(errors).toBeUndefined()
  return JSON.stringify(data)
}

/** All routes of all people: the owner of the people gives what it gives to match, and the owner of the vacancies finds. */
async function vacanciesOfPeople(): Promise<string> {
  const of = people.map(({ number }) => ({ __typename: 'Candidate', id: `uwv-noord:${number}` }))
  const given = await candidates.ask(
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Candidate { __typename id matchCase { ${MATCH_CASE} } } } }`,
    { of },
    { ...coach, for: { 'Candidate.matchCase': ['vacancies'] } },
  )
  expect(given.errors).toBeUndefined()
  const { data, errors } = await vacancies.ask(
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Candidate { routes(first: 10) {
      nodes { ${ROUTE} } pageInfo { hasNextPage } } } } }`,
    { of: given.data._entities },
    coach,
  )
  expect(errors).toBeUndefined()
  return JSON.stringify(data)
}

const before = { people: await peopleOfVacancies(), vacancies: await vacanciesOfPeople() }

it('has enough routes to tell', () => {
  for (const text of Object.values(before)) expect(text.match(/"fit":/g)?.length).toBeGreaterThan(200)
})

const anybody = fc.record({
  status: fc.constantFrom('UNEMPLOYED', 'AT_RISK', 'EMPLOYED', 'SIDE_ENTRANT', 'NO_BENEFIT', 'RETURNER'),
  birth: fc.option(fc.integer({ min: 1940, max: 2010 }).map(year => `${year}-06-15`)),
  given: fc.constantFrom('Zarvarik', 'Quomilune', 'Vixquonor', 'Pluzipix'),
  employer: fc.option(fc.constantFrom('register:oom', 'register:metaalbewerking-emmen')),
})
const everybody = fc.array(anybody, { minLength: people.length, maxLength: people.length })

it('status, age, name, employer and history change no route of anybody, from neither side', async () => {
  await fc.assert(
    fc.asyncProperty(everybody, async changed => {
      const columns = (['status', 'birth', 'given', 'employer'] as const).map(name => changed.map(each => each[name]))
      const numbers = people.map(({ number }) => number)
      const [status = [], birth = [], given = [], employer = []] = columns
      await candidates.sql`
        with changed as (select * from unnest(${numbers}::int[], ${status}::text[], ${birth}::date[], ${given}::text[], ${employer}::text[])
            as changed (number, status, birth, given, employer)),
          contact as (update contacts set birth_date = birth, given_name = given from changed where candidate = number)
        update candidates set status = changed.status, current_employer = employer from changed
        where candidates.number = changed.number`
      await candidates.sql`delete from consent_events where candidate % 2 = ${Number(status[0] === 'EMPLOYED')}`
      expect(await peopleOfVacancies()).toBe(before.people)
      expect(await vacanciesOfPeople()).toBe(before.vacancies)
    }),
    { numRuns: 8 },
  )
})

it('what does count, does', async () => {
  await candidates.sql`update candidate_skills set level = 5 - level where candidate <= 75`
  expect(await peopleOfVacancies()).not.toBe(before.people)
  expect(await vacanciesOfPeople()).not.toBe(before.vacancies)
})
