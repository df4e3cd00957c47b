// The subgraph without our kit keeps the rest of the contract as well: what it may answer whom, and what it makes of nonsense.

import { randomUUID } from 'node:crypto'
import { type Purpose, type Role, rightsOf } from '@overstap/schema/rights'
import { describe, expect, it } from 'vitest'
import { hopSigner } from '../../gateway/src/policy/sign-hop.ts'
import { openPlain } from './open-plain.ts'

const { name, gatewayKey, send } = await openPlain()

/** Whatever was asked for; each test says what it expects. */
// biome-ignore lint/suspicious/noExplicitAny: the shape depends on the query
type Body = any

async function ask(query: string, variables: object, role: Role = 'none', purpose: Purpose | null = null) {
  return post(JSON.stringify({ query, variables }), role, purpose)
}
async function post(payload: string, role: Role = 'none', purpose: Purpose | null = null) {
  const viewer = { role, sub: null, org: null, regions: [], purpose, rights: rightsOf(role, purpose) }
  const token = hopSigner(gatewayKey)(viewer, randomUUID())({ partner: name, path: '/graphql', body: payload })
  const headers = { 'content-type': 'application/json', 'overstap-viewer': token }
  const { status, body } = await send({ method: 'POST', url: '/graphql', headers, payload })
  return { status, body: body as Body }
}
const entities = (typename: string, fields: string, ids: string[]) =>
  [
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${typename} { ${fields} } } }`,
    { of: ids.map(id => ({ __typename: typename, id })) },
  ] as const

describe('an entity', () => {
  it('is found by its key, in the order asked, and null where there is none', async () => {
    const { body } = await ask(
      ...entities('TemplatePlainWorkshop', 'id title', ['template-plain:2', 'template-plain:99', 'other:1']),
    )
    expect(body).toEqual({
      data: { _entities: [{ id: 'template-plain:2', title: 'Schakelkast bedraden' }, null, null] },
    })
  })
})

describe('a candidate', () => {
  const people = entities('Candidate', 'id templatePlainWorkshops', ['uwv-noord:1', 'uwv-noord:2'])

  it('has its field for a coach', async () => {
    const { body } = await ask(...people, 'coach', 'MEDIATION')
    const templatePlainWorkshops = expect.any(Number)
    expect(body.data._entities).toEqual([
      { id: 'uwv-noord:1', templatePlainWorkshops },
      { id: 'uwv-noord:2', templatePlainWorkshops },
    ])
  })

  it.each<[Role, Purpose | null, string]>([
    ['none', null, 'UNAUTHENTICATED'],
    ['partner', 'MEDIATION', 'FORBIDDEN'],
    ['coach', 'STATISTICS', 'FORBIDDEN'],
    ['operator', 'SUPPORT', 'FORBIDDEN'],
  ])('has none for %s with purpose %s', async (role, purpose, code) => {
    const { body } = await ask(...people, role, purpose)
    for (const each of body.data._entities) expect(each?.templatePlainWorkshops ?? null).toBeNull()
    expect(body.errors).toHaveLength(2)
    for (const { extensions } of body.errors) expect(extensions.code).toBe(code)
  })
})

it.each(['{', '{ nothing }', 'query ($a: Int!) { __typename }'])(
  'a document that cannot be asked is HTTP 400: %s',
  async query => {
    const { status, body } = await ask(query, {})
    expect([status, body.data]).toEqual([400, undefined])
    expect(body.errors.length).toBeGreaterThan(0)
  },
)

it('a body that is larger than it reads is HTTP 413', async () => {
  expect((await post('x'.repeat(5_000_000))).status).toBe(413)
  expect((await ask('{ templatePlainWorkshops { id } }', { more: 'x'.repeat(4_000_000) })).status).toBe(200)
})

describe('a body that is none', () => {
  it.each(['{', '[]', '"text"', 'null', '{"query": 5}'])('is refused, and the next one answered: %s', async payload => {
    const { status, body } = await post(payload)
    expect(status).toBe(400)
    expect(body.errors[0].message).toContain('A body is JSON such as')
    expect(
      (await ask('{ templatePlainWorkshops { id } }', {})).body.data.templatePlainWorkshops.length,
    ).toBeGreaterThan(0)
  })
})
