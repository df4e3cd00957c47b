// What this subgraph answers, over GraphQL and PostgreSQL, asked as the gateway would.
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Asker, openScene, TODAY } from '../../../test/scene.ts'
import { seeding } from '../db/seed.ts'
import { templateSubgraph } from '../src/subgraph.ts'

const DEMO = `2000x600x1@${TODAY}`
const { ask, app } = await openScene({
  name: 'template',
  migrations: join(import.meta.dirname, '../db/migrations'),
  seed: DEMO,
  fill: ({ sql }) => seeding.fill(sql, DEMO, () => {}),
  subgraph: config => templateSubgraph(config, () => TODAY),
})

const LIST = `query ($first: Int, $after: String) { templateWorkshops(first: $first, after: $after) {
  nodes { id title heldOn places municipality { code } } pageInfo { hasNextPage endCursor } } }`
const references = (typename: string, fields: string, ids: string[]) =>
  [
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${typename} { ${fields} } } }`,
    { of: ids.map(id => ({ __typename: typename, id })) },
  ] as const

describe('workshops', () => {
  it('are those to come, soonest first, page by page', async () => {
    const first = (await ask(LIST, { first: 2 })).data.templateWorkshops
    expect(first.nodes[0]).toEqual({
      id: 'template:2',
      title: 'Schakelkast bedraden',
      heldOn: '2026-11-30',
      places: 12,
      municipality: { code: 'GM0014' },
    })
    const rest = (await ask(LIST, { first: 2, after: first.pageInfo.endCursor })).data.templateWorkshops
    expect(rest.nodes.map(({ id }: { id: string }) => id)).toEqual(['template:4'])
    expect(rest.pageInfo.hasNextPage).toBe(false)
  })

  it.each([{ first: 0 }, { first: 101 }, { after: 'template:1' }])('refuse %j', async variables => {
    const { errors } = await ask(LIST, variables)
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT'])
  })

  it('are found by their id, and null where there is none', async () => {
    const ids = ['template:1', 'template:99', 'other:1', "'; --"]
    const { data } = await ask(...references('TemplateWorkshop', 'id', ids))
    expect(data._entities).toEqual([{ id: 'template:1' }, null, null, null])
    expect((await ask('{ templateWorkshop(id: "template:1") { heldOn } }')).data.templateWorkshop).not.toBeNull()
  })
})

describe('a candidate', () => {
  const people = references('Candidate', 'id templateWorkshops', ['uwv-noord:1', 'uwv-noord:2'])

  it('has a number of workshops to come, for a coach, in one statement for all', async () => {
    const { data, errors, statements } = await ask(...people, { role: 'coach' })
    expect(errors).toBeUndefined()
    expect(data._entities).toEqual([
      { id: 'uwv-noord:1', templateWorkshops: 3 },
      { id: 'uwv-noord:2', templateWorkshops: 3 },
    ])
    expect(statements).toBe(1)
  })

  it.each<[string, Asker, string]>([
    ['nobody', {}, 'UNAUTHENTICATED'],
    ['an employer', { role: 'partner' }, 'FORBIDDEN'],
    ['an operator', { role: 'operator', purpose: 'SUPPORT' }, 'FORBIDDEN'],
  ])('has none for %s', async (_, by, code) => {
    const { data, errors } = await ask(...people, by)
    for (const each of data._entities) expect(each?.templateWorkshops ?? null).toBeNull()
    expect(errors?.[0]?.extensions.code).toBe(code)
  })
})

describe('whoever is not the gateway', () => {
  it('is refused', async () => {
    const response = await app.inject({ method: 'POST', url: '/graphql', payload: { query: '{ __typename }' } })
    expect(response.statusCode).toBe(401)
  })
})
