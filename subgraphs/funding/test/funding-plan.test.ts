// The funding plans of routes, as a router asks for them: references with the other owners' cases in, plans out.
import { describe, expect, test } from 'vitest'
import type { Asker } from '../../../test/scene.ts'
import { firm, openFunding, TODAY } from './scene.ts'

const { ask, route } = await openFunding()
const coach: Asker = { role: 'coach', regions: ['groningen'] }

const WHOLE = `asOf coveredCents uncoveredCents
  lines { scheme { id name committedCents window { state } } fund { id } costItem amountCents decidedBy { id } }
  decisions { scheme { id name } outcome because { condition outcome text } }`

function plans(
  routes: object[],
  { plan = `fundingPlan { ${WHOLE} }`, by = coach, variables = {}, declared = '' } = {},
) {
  const query = `query ($of: [_Any!]!${declared}) { _entities(representations: $of) { ... on MobilityRoute { ${plan} } } }`
  return ask(query, { of: routes, ...variables }, by)
}

async function planOf(one: object, by: Asker = coach) {
  const { data, errors } = await plans([one], { by })
  expect(errors).toBeUndefined()
  return data._entities[0].fundingPlan
}

interface Because {
  condition: string
  text: string
}
interface Decided {
  scheme: { id: string }
  outcome: string
  because: Because[]
}

const decisionOf = (plan: { decisions: Decided[] }, scheme: string) =>
  plan.decisions.find(decided => decided.scheme.id === scheme)

describe('the funding plan of a route', () => {
  test('lists who pays what today, every line decided by its own fund, and every cent accounted for', async () => {
    const plan = await planOf(route(1))
    expect(plan).toMatchObject({ asOf: TODAY })
    expect(plan.coveredCents + plan.uncoveredCents).toBe(700_000)
    expect(plan.lines).toContainEqual({
      scheme: {
        id: 'oom-zij-instroom-2026',
        name: 'OOM zij-instroom 2026',
        // Nothing is released here.
        committedCents: null,
        window: { state: 'OPEN' },
      },
      fund: { id: 'register:oom' },
      costItem: 'TUITION',
      amountCents: 200_000,
      decidedBy: { id: 'register:oom' },
    })
    for (const line of plan.lines) expect(line.decidedBy).toEqual(line.fund)
    for (const { outcome, because } of plan.decisions) {
      if (outcome === 'ELIGIBLE' || outcome === 'INELIGIBLE') expect(because).not.toEqual([])
    }
  })

  test('gives somebody in Assen the money of the province of Drenthe, in the region of Groningen (R14)', async () => {
    const plan = await planOf(route(1))
    expect(decisionOf(plan, 'provincie-drenthe-opslag-2026')?.outcome).toBe('ELIGIBLE')
  })

  test('speaks the language of the caller and calls other schemes by their names', async () => {
    const jobAtEzkFirm = route(1, {
      trainingCase: {
        weeks: 30,
        costCents: 900_000,
        steps: [{ training: 'opleiders:1', kind: 'CREBO', costItems: [{ kind: 'TUITION', amountCents: 900_000 }] }],
      },
    })
    const texts = async (language: string) => {
      const plan = await planOf(jobAtEzkFirm, { ...coach, language })
      return decisionOf(plan, 'ezk-omscholing-2026')?.because.map(({ text }) => text) ?? []
    }
    expect(await texts('nl')).toContain('De werkgever gebruikt «SLIM voor kleine bedrijven 2026» niet (R16).')
    expect(await texts('en')).toContain('The employer does not use «SLIM for small firms 2026» (R16).')
  })

  test('is empty for a training plan that needs nothing', async () => {
    const plan = await planOf(route(1, { trainingCase: { weeks: 0, costCents: 0, steps: [] } }))
    expect(plan).toMatchObject({ coveredCents: 0, uncoveredCents: 0, lines: [] })
  })

  test('is worked out by the schemes and awards of the day that is asked for', async () => {
    const { data } = await plans([route(1)], {
      plan: `now: fundingPlan { ${WHOLE} } then: fundingPlan(asOf: "2024-10-01") { ${WHOLE} }`,
    })
    const { now, then } = data._entities[0]
    const ids = (plan: { decisions: Decided[] }) => plan.decisions.map(({ scheme }) => scheme.id)
    expect(then.asOf).toBe('2024-10-01')
    expect(ids(then)).toEqual(['wij-techniek-osr-2024'])
    expect(ids(now)).not.toContain('wij-techniek-osr-2024')
  })

  test.each(['2026-02-30', '21-11-2026', 'today', 7, { year: 2026 }])('refuses %j as a day', async asOf => {
    const { data, errors } = await plans([route(1)], {
      plan: 'facts fundingPlan(asOf: $asOf) { asOf }',
      declared: ', $asOf: Date',
      variables: { asOf },
    })
    expect(data._entities).toEqual([{ facts: expect.any(String), fundingPlan: null }])
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
  })

  test('leaves a special category to its owner and names no group (R12)', async () => {
    const inHaarlem = { code: 'GM0392', placeCase: { province: 'noord-holland', region: 'zuid-kennemerland' } }
    const plan = await planOf(route(1, { candidateCase: { ...route(1).candidateCase, municipality: inHaarlem } }))
    const decision = decisionOf(plan, 'noord-holland-persoonlijke-voucher-2026')
    expect(decision?.outcome).toBe('OWNER_DECIDES')
    expect(decision?.because[0]?.condition).toBe('R12_OWNER_DECIDES')
  })
})

describe('what another owner must give', () => {
  test.each([
    ['training', { trainingCase: null }],
    ['candidates', { candidateCase: undefined }],
    ['vacancies', { vacancyCase: null }],
    ['organisations', { vacancyCase: { employer: { id: 'register:new-1', organisationCase: null } } }],
  ])('is named when %s did not, and the other routes have their plans', async (source, changes) => {
    const { data, errors } = await plans([route(1, changes), route(2)], { plan: 'fundingPlan { asOf }' })
    expect(data._entities).toEqual([{ fundingPlan: null }, { fundingPlan: { asOf: TODAY } }])
    expect(errors).toMatchObject([
      { path: ['_entities', 0, 'fundingPlan'], extensions: { code: 'SOURCE_UNAVAILABLE', source } },
    ])
  })

  test('may leave a fact out, which is then unknown and never eligible', async () => {
    const employer = firm('register:new-1', [])
    const plan = await planOf(route(1, { vacancyCase: { branch: 'METAAL', employer } }))
    expect(decisionOf(plan, 'oom-zij-instroom-2026')).toMatchObject({
      outcome: 'UNKNOWN',
      because: [{ condition: 'R2_AGREEMENT', outcome: 'UNKNOWN' }, {}, {}, {}, {}, {}],
    })
  })
})

describe('who may ask for plans', () => {
  test.each([
    [{}, 'UNAUTHENTICATED'],
    [{ role: 'none' }, 'UNAUTHENTICATED'],
    [{ role: 'dashboard' }, 'FORBIDDEN'],
    [{ role: 'operator' }, 'FORBIDDEN'],
    [{ role: 'partner', purpose: 'STATISTICS' }, 'FORBIDDEN'],
    [{ role: 'coach', purpose: 'SUPPORT' }, 'FORBIDDEN'],
  ] as [Asker, string][])('%j is refused with %s, for the route alone', async (by, code) => {
    const { data, errors } = await ask(
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on MobilityRoute { fundingPlan { asOf } } ... on FundingScheme { id } } }',
      { of: [route(1), { __typename: 'FundingScheme', id: 'oom-evc-2026' }] },
      by,
    )
    expect(data._entities).toEqual([null, { id: 'oom-evc-2026' }])
    expect(errors).toMatchObject([{ path: ['_entities', 0], extensions: { code } }])
  })

  test('a partner reads who would pay, and not what each fund found out about the person', async () => {
    const plan = 'fundingPlan { coveredCents lines { amountCents } decisions { outcome } }'
    const { data, errors } = await plans([route(1)], { plan, by: { role: 'partner' } })
    const { fundingPlan } = data._entities[0]
    expect(fundingPlan).toMatchObject({ coveredCents: expect.any(Number), decisions: null })
    expect(fundingPlan.lines).not.toEqual([])
    expect(errors).toMatchObject([
      { path: ['_entities', 0, 'fundingPlan', 'decisions'], extensions: { code: 'FORBIDDEN' } },
    ])
  })
})

test('twenty routes take as many statements as one', async () => {
  const twenty = Array.from({ length: 20 }, (_, index) => route(index + 1))
  const [one, all] = [await plans(twenty.slice(0, 1)), await plans(twenty)]
  expect(all.errors).toBeUndefined()
  expect([one.statements, all.statements]).toEqual([5, 5])
})
