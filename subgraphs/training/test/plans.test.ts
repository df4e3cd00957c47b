// The training plans of routes, as a router asks for them: references with facts in, plans out.
import { encodeFacts, factsOf, match, type RouteFacts } from '@overstap/schema/matching'
import { region } from '@overstap/schema/region'
import { describe, expect, test } from 'vitest'
import type { Asker } from '../../../test/scene.ts'
import { saidIn } from '../../../test/signed-texts.ts'
import { openScene, SIZE, TODAY } from './scene.ts'

const { ask, signAs, sql } = await openScene()
const plan = region({ ...SIZE, seed: 1, today: TODAY })

const PLAN =
  'weeks costCents exact closes { code } remaining { code } steps { training { id } startsOn costItems { kind amountCents } }'
const CASE = 'trainingCase { weeks costCents steps { training kind startsOn costItems { kind amountCents } } }'

/** The route of a candidate to a vacancy of the region, where there is one. */
function route(candidate: number, vacancy: number): RouteFacts | undefined {
  const person = { ...plan.candidate(candidate), id: `uwv-noord:${candidate}` }
  const work = { ...plan.vacancy(vacancy), id: `techniek-noord:${vacancy}` }
  const found = match(person, work)
  return found ? factsOf(person, work, found) : undefined
}

function known(found: RouteFacts | undefined): RouteFacts {
  if (!found) throw new Error('The region has changed: there is no such route any more.')
  return found
}

/** The story of the electrician who becomes a CNC machinist. */
const electrician: RouteFacts = { ...known(route(1, 1)), availableFrom: null }

const references = (routes: RouteFacts[]) =>
  routes.map(facts => ({ __typename: 'MobilityRoute', facts: signAs('vacancies', encodeFacts(facts)) }))

function plans(fields: string, of: object[], by: Asker = { role: 'coach' }) {
  return ask(
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on MobilityRoute { ${fields} } ... on Training { id } } }`,
    { of },
    { for: { 'MobilityRoute.trainingCase': ['funding'] }, ...by },
  )
}

async function planOf(facts: RouteFacts) {
  const { data, errors } = await plans(
    `trainingPlan { ${PLAN} } shortestTrainingPlan { ${PLAN} } ${CASE}`,
    references([facts]),
  )
  expect(errors).toBeUndefined()
  return data._entities[0]
}

const codes = (list: { code: string }[]) => list.map(({ code }) => code)

describe('the training plan of a route', () => {
  test.each([
    [{ role: 'none' }, 'UNAUTHENTICATED'],
    [{ role: 'dashboard' }, 'FORBIDDEN'],
    [{ role: 'operator' }, 'FORBIDDEN'],
    [{ role: 'partner', purpose: 'STATISTICS' }, 'FORBIDDEN'],
    [{ role: 'coach', purpose: 'SUPPORT' }, 'FORBIDDEN'],
  ] as [Asker, string][])('is refused to %j, and nothing else that was asked is', async (by, code) => {
    const of = [...references([electrician]), { __typename: 'Training', id: 'opleiders:1' }]
    const { data, errors } = await plans(`trainingPlan { weeks } ${CASE}`, of, by)
    expect(data._entities).toEqual([null, { id: 'opleiders:1' }])
    expect(errors?.map(error => error.extensions.code)).toEqual([code])
  })

  test('closes the gap of the electrician who becomes a CNC machinist, at a price or in a hurry', async () => {
    const { trainingPlan, shortestTrainingPlan } = await planOf(electrician)
    const gap = electrician.gap.map(({ skill }) => skill).sort()
    for (const one of [trainingPlan, shortestTrainingPlan]) {
      expect([...codes(one.closes), ...codes(one.remaining)].sort()).toEqual(gap)
      expect(one).toMatchObject({ exact: true, remaining: [] })
      const starts = one.steps.map((step: { startsOn: string }) => step.startsOn)
      expect(starts).toEqual(starts.toSorted())
      expect(starts[0] >= TODAY).toBe(true)
    }
    expect(trainingPlan.costCents).toBeLessThanOrEqual(shortestTrainingPlan.costCents)
    expect(shortestTrainingPlan.weeks).toBeLessThanOrEqual(trainingPlan.weeks)
  })

  test('tells a fund the same as it tells the coach', async () => {
    const { trainingPlan, trainingCase } = await planOf(electrician)
    expect(trainingCase).toMatchObject({ weeks: trainingPlan.weeks, costCents: trainingPlan.costCents })
    expect(trainingCase.steps).toEqual(
      trainingPlan.steps.map(({ training, startsOn, costItems }: Record<string, { id: string }>) => ({
        training: training?.id,
        kind: 'SHORT',
        startsOn,
        costItems,
      })),
    )
  })

  test('starts when the person comes free, and today when that day has passed', async () => {
    const starts = async (availableFrom: string | null) =>
      (await planOf({ ...electrician, availableFrom })).trainingPlan.steps.map(
        (step: { startsOn: string }) => step.startsOn,
      )
    const later = await starts('2027-05-01')
    expect(later.every((day: string) => day >= '2027-05-01')).toBe(true)
    expect(await starts('2020-01-01')).toEqual(await starts(null))
    expect(await starts(null)).not.toEqual(later)
  })

  test('passes over a run that fills up', async () => {
    const [step] = (await planOf(electrician)).trainingPlan.steps
    const number = Number(step.training.id.split(':')[1])
    await sql`insert into enrolments (candidate, training, run, started_on, outcome)
      select 'elders:' || number, training, starts_on, starts_on, 'RUNNING'
      from runs, generate_series(1, places) as number where training = ${number} and starts_on = ${step.startsOn}`
    const { steps } = (await planOf(electrician)).trainingPlan
    expect(steps).not.toContainEqual(step)
    await sql`delete from enrolments where candidate like 'elders:%'`
    expect((await planOf(electrician)).trainingPlan.steps).toContainEqual(step)
  })

  test('names what nobody teaches', async () => {
    const gap = [{ skill: 'SK-E13', has: 0, needs: 2 }]
    expect((await planOf({ ...electrician, gap })).trainingPlan).toMatchObject({
      steps: [],
      remaining: [{ code: 'SK-E13' }],
    })
  })

  test('names the training that comes closest, for what nobody teaches to the level needed', async () => {
    const gap = [{ skill: 'SK-B03', has: 0, needs: 4 }]
    const asked = references([{ ...electrician, gap }])
    const query =
      'trainingPlan { steps { training { id } } comesClosest { skill { code } level startsOn training { teaches { skill { code } level } } } }'
    const { trainingPlan } = (await plans(query, asked)).data._entities[0]
    expect(trainingPlan.steps).toEqual([])
    expect(trainingPlan.comesClosest).toMatchObject([{ skill: { code: 'SK-B03' }, level: 3 }])
    const [{ training }] = trainingPlan.comesClosest
    expect(training.teaches).toContainEqual({ skill: { code: 'SK-B03' }, level: 3 })
  })

  test('is empty for an empty gap, and asks the database nothing', async () => {
    const { data, statements } = await plans(`trainingPlan { ${PLAN} }`, references([{ ...electrician, gap: [] }]))
    const empty = { weeks: 0, costCents: 0, exact: true, closes: [], remaining: [], steps: [] }
    expect(data._entities).toEqual([{ trainingPlan: empty }])
    expect(statements).toBe(0)
  })

  test.each([1, 20, 100])('takes three statements for %d routes with all that a plan holds', async count => {
    const routes = Array.from({ length: 2000 }, (_, at) => route(1 + (at % 200), 1 + Math.floor(at / 200)))
      .filter(each => each !== undefined)
      .slice(0, count)
    const fields = `facts trainingPlan { ${PLAN} } shortestTrainingPlan { ${PLAN} } ${CASE}`
    const { data, statements } = await plans(fields, references(routes))
    const facts = data._entities.map((entity: { facts: string }) => saidIn(entity.facts))
    expect(facts).toEqual(routes.map(encodeFacts))
    expect(data._entities.filter((one: { trainingPlan: unknown }) => one.trainingPlan === null)).toEqual([])
    expect(data._entities).toHaveLength(count)
    expect(statements).toBe(3)
  })

  test.each([{ v: 2 }, { v: 1, gap: '; drop table runs' }])(
    'is not made of facts that are none, and does not repeat them: %j',
    async said => {
      const { data, errors } = await plans('trainingPlan { weeks }', [
        { __typename: 'MobilityRoute', facts: signAs('candidates', said) },
        ...references([{ ...electrician, gap: [] }]),
      ])
      expect(data._entities).toEqual([null, { trainingPlan: { weeks: 0 } }])
      expect(errors).toMatchObject([{ extensions: { code: 'SOURCE_BAD_RESPONSE', source: 'candidates' } }])
      expect(JSON.stringify(errors)).not.toContain('drop table')
    },
  )
})
