// The guard in a gateway that runs, between real requests and real partners: who is asked what, and what comes of it.

import { generateKeyPairSync } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SignJWT } from 'jose'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { openGateway } from '../src/gateway.ts'
import { gatewayConfig } from './config.ts'
import { json, openPartner, type Partner } from './partner.ts'

const issuer = generateKeyPairSync('ed25519')
const config = gatewayConfig({
  supergraph: readFileSync(join(import.meta.dirname, 'guarded.graphql'), 'utf8'),
  issuer: {
    name: 'https://id.test',
    audience: 'overstap',
    keys: { keys: [issuer.publicKey.export({ format: 'jwk' })] },
  },
  requestBudgetMs: 5_000,
  hopBudgetMs: 4_000,
})
const houses = await openPartner(json({ data: {} }))
const people = await openPartner(json({ data: {} }))
const app = await openGateway({
  ...config,
  partnerUrls: new Map([
    ['houses', houses.url],
    ['people', people.url],
  ]),
})
const address = await app.listen({ host: '127.0.0.1', port: 0 })
afterAll(() => app.close())
beforeEach(() => {
  houses.asked.length = 0
  people.asked.length = 0
})

const tokenOf = (role: string, purpose: string) =>
  new SignJWT({ role, purpose })
    .setProtectedHeader({ alg: 'EdDSA' })
    .setIssuer('https://id.test')
    .setAudience('overstap')
    .setSubject(`${role}-1`)
    .setExpirationTime('1h')
    .sign(issuer.privateKey)
const coach = await tokenOf('coach', 'MEDIATION')
const judge = await tokenOf('coach', 'FUNDING_ASSESSMENT')

async function ask(query: string, token?: string, variables = {}) {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ query, variables }),
  })
  const text = await response.text()
  expect(text).not.toContain('guardedType')
  return { status: response.status, ...JSON.parse(text) }
}

/** What a partner was asked, without the dress. */
const asked = (partner: Partner) =>
  partner.asked.map(({ body }) => String(JSON.parse(body).query).replaceAll(/\s+/g, ' ').trim())

const refused = (code: string, right: string, ...path: (string | number)[]) => ({
  message: expect.stringContaining(`This needs the right «${right}»`),
  path,
  extensions: { code },
})

const HUT = { __typename: 'House', id: 'h1', name: 'Hut', guardedType: 'House' }

describe('a gateway over a graph with policy', () => {
  it('asks no partner where nothing is left to ask', async () => {
    expect(await ask('{ person { name } }')).toEqual({
      status: 200,
      data: { person: null },
      errors: [refused('UNAUTHENTICATED', 'candidate:profile', 'person')],
    })
    expect([...houses.asked, ...people.asked]).toEqual([])
  })

  it('asks each caller’s own part of the same document, whoever asked before', async () => {
    const document = '{ house { name owner { name phone { number } } } }'
    houses.answer = (response, request) => {
      const entities = { _entities: [{ name: 'Bob', key_id: 'p1' }] }
      json({ data: asked(houses).at(-1)?.includes('_entities') ? entities : { house: HUT } })(response, request)
    }
    people.answer = json({
      data: {
        _entities: [{ key_id: HUT.id, owner: { __typename: 'Person', id: 'p1', phone: { number: '112' } } }],
      },
    })
    for (let round = 0; round < 2; round++) {
      expect(await ask(document, coach)).toEqual({
        status: 200,
        data: { house: { name: 'Hut', owner: { name: 'Bob', phone: { number: '112' } } } },
      })
      expect(asked(people).at(-1)).toContain('phone')
      expect(await ask(document, judge)).toEqual({
        status: 200,
        data: { house: { name: 'Hut', owner: { name: 'Bob', phone: null } } },
        errors: [refused('FORBIDDEN', 'candidate:contact', 'house', 'owner', 'phone')],
      })
      expect(asked(people).at(-1)).not.toContain('phone')
      people.asked.length = 0
      expect(await ask(document)).toEqual({
        status: 200,
        data: { house: { name: 'Hut', owner: null } },
        errors: [refused('UNAUTHENTICATED', 'candidate:profile', 'house', 'owner')],
      })
      expect(people.asked).toEqual([])
    }
  })

  it('sees by its type what an object turned out to be', async () => {
    houses.answer = json({
      data: { entries: [HUT, { __typename: 'Person', guardedType: 'Person', id: 'p1', name: 'Bob' }, null] },
    })
    expect(await ask('{ entries { ... on House { name } ... on Person { name } } }')).toEqual({
      status: 200,
      data: { entries: [{ name: 'Hut' }, null, null] },
      errors: [refused('UNAUTHENTICATED', 'candidate:profile', 'entries', 1)],
    })
    expect(asked(houses).join()).not.toMatch(/on Person/)
  })

  it('says nothing of refusals below what a partner did not give', async () => {
    houses.answer = json({}, 503)
    const { data, errors } = await ask('{ house { name owner { name } } person { name } }')
    expect(data).toEqual({ house: null, person: null })
    expect(errors).toEqual([
      expect.objectContaining({ path: ['house'], extensions: expect.objectContaining({ code: 'SOURCE_UNAVAILABLE' }) }),
      refused('UNAUTHENTICATED', 'candidate:profile', 'person'),
    ])
  })

  it('decides by the variables of each request what counts', async () => {
    houses.answer = json({ data: { house: HUT } })
    const document = 'query ($all: Boolean!) { house { name alarm { code @include(if: $all) } } }'
    houses.answer = json({ data: { house: { ...HUT, alarm: {} } } })
    expect(await ask(document, judge, { all: false })).toEqual({
      status: 200,
      data: { house: { name: 'Hut', alarm: {} } },
    })
    expect(await ask(document, judge, { all: true })).toEqual({
      status: 200,
      data: { house: null },
      errors: [refused('FORBIDDEN', 'candidate:write', 'house')],
    })
    expect(await ask(document, judge, { all: false })).toEqual({
      status: 200,
      data: { house: { name: 'Hut', alarm: {} } },
    })
  })

  it('shows everybody the whole schema', async () => {
    const { data, errors } = await ask('{ __type(name: "Person") { fields { name } } }')
    expect(errors).toBeUndefined()
    expect(data.__type.fields.map((each: { name: string }) => each.name)).toContain('phone')
  })

  it('lets no client reach what only partners are asked', async () => {
    for (const query of ['{ _entities(representations: []) { __typename } }', '{ _service { sdl } }']) {
      expect(await ask(query, coach)).toMatchObject({
        status: 400,
        errors: [{ extensions: { code: 'QUERY_REJECTED' } }],
      })
    }
    expect([...houses.asked, ...people.asked]).toEqual([])
  })

  it('does not start on policy that it cannot read', async () => {
    const newer = config.supergraph.replace('requiresScopes/v0.1', 'requiresScopes/v9.1')
    const other = config.supergraph.replace('specs.apollo.dev/policy/v0.1', 'acme.test/secrets/v1.0')
    const start = (supergraph: string) => openGateway({ ...config, supergraph, partnerUrls: new Map() })
    await expect(start(newer)).rejects.toThrow(/by https:\/\/specs.apollo.dev\/requiresScopes\/v9.1, which/)
    await expect(start(other)).rejects.toThrow(/by https:\/\/acme.test\/secrets\/v1.0, which/)
  })
})
