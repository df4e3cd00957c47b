// A fund may correct its schemes in the database; what it breaks there is refused by name and takes nothing else along.
import { describe, expect, test } from 'vitest'
import { schemes } from '../db/schemes/index.ts'
import { readScheme } from '../src/read-scheme.ts'
import type { Scheme } from '../src/rules/scheme.ts'
import { openFunding } from './scene.ts'

const { ask, route, sql } = await openFunding()
const broken = 'oom-zij-instroom-2026'
await sql`update schemes set scheme = jsonb_set(scheme, '{award}', '{"form": "GIFT"}') where id = ${broken}`

test('a page shows the other schemes, and what the operator must know stays in the log', async () => {
  const { data, errors } = await ask(
    '{ fundingSchemes(first: 100, where: { funds: ["register:oom"] }) { nodes { id } } }',
  )
  const { nodes } = data.fundingSchemes
  expect(nodes.filter((node: object | null) => node === null)).toHaveLength(1)
  expect(nodes.length).toBeGreaterThan(4)
  expect(errors).toMatchObject([{ extensions: { code: 'SOURCE_UNAVAILABLE', source: 'funding' } }])
  expect(JSON.stringify(errors)).not.toMatch(/GIFT|award|form/)
})

test('a page that does not ask for its schemes is answered', async () => {
  const { errors } = await ask('{ fundingSchemes(first: 100) { pageInfo { hasNextPage } } }')
  expect(errors).toBeUndefined()
})

test('a funding plan goes on without it and says that its answer is unknown', async () => {
  const { data, errors } = await ask(
    'query ($of: [_Any!]!) { _entities(representations: $of) { ... on MobilityRoute { fundingPlan { coveredCents lines { scheme { id } } decisions { outcome because { condition } } } } } }',
    { of: [route(1)] },
    { role: 'coach' },
  )
  expect(errors).toBeUndefined()
  const plan = data._entities[0].fundingPlan
  expect(plan.coveredCents).toBeGreaterThan(0)
  expect(JSON.stringify(plan.lines)).not.toContain(broken)
  expect(plan.decisions).toContainEqual({ outcome: 'UNKNOWN', because: [{ condition: 'SCHEME_UNREADABLE' }] })
})

describe('reading a scheme', () => {
  const [scheme] = schemes
  if (!scheme) throw new Error('There must be a scheme.')

  test('gives back what was written', () => {
    for (const each of schemes) expect(readScheme(each.id, JSON.parse(JSON.stringify(each)))).toEqual(each)
  })

  test.each<[keyof Scheme | 'extra', unknown, string]>([
    ['id', '', 'Scheme x.id must be a text.'],
    ['validFrom', '2026-02-30', 'Scheme x.validFrom must be a day such as 2026-11-21.'],
    ['ceilingCents', 2 ** 31, 'Scheme x.ceilingCents must be a whole number from 0 to 2147483647.'],
    ['ceilingCents', 1.5, 'Scheme x.ceilingCents must be a whole number from 0 to 2147483647.'],
    ['ownContributionPercent', 101, 'Scheme x.ownContributionPercent must be a whole number from 0 to 100.'],
    ['costItems', 'TUITION', 'Scheme x.costItems must be a list.'],
    ['name', { nl: 'naam' }, 'Scheme x.name.en must be a text.'],
    ['window', null, 'Scheme x.window must be an object.'],
    ['conditions', [{ kind: 'AGREEMENT', employer: 'OLD', in: [] }], 'Scheme x.conditions[0].employer must be one of'],
    ['conditions', [{ kind: 'PLAN', in: ['A'] }], 'Scheme x.conditions[0].in must be left out.'],
    ['conditions', [{ kind: 'LUCK' }], 'Scheme x.conditions[0].kind must be one of'],
    ['extra', 1, 'Scheme x.extra must be left out.'],
  ])('refuses %s: %j', (name, value, sentence) => {
    expect(() => readScheme('x', { ...scheme, [name]: value })).toThrow(sentence)
  })

  test('refuses a field that is missing', () => {
    const { exclusions: _, ...rest } = scheme
    expect(() => readScheme('x', rest)).toThrow('Scheme x.exclusions must be a list.')
  })
})
