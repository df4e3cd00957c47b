// A partner that says far more than anybody can use: its own part is lost, and nobody waits for it.

import { afterAll, describe, expect, it } from 'vitest'
import { openGateway } from '../src/gateway.ts'
import { gatewayConfig } from './config.ts'
import { json, openPartner, type Partner } from './partner.ts'
import { ask, post, register, supergraph } from './people.ts'

const many = (count: number, text: string) => Array(count).fill(text).join()
const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)
const written =
  (body: string): Partner['answer'] =>
  response => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(body)
  }
const PEOPLE = '{ people { id name city } }'

describe('a partner is not heard that tells', () => {
  it.each<[string, string]>([
    ['of thousands of places that are wrong', `{"data":{"people":[${many(100_000, '{}')}]}}`],
    ['of millions of objects', `{"data":{"people":[${many(600_000, '{}')}]}}`],
    ['thousands of errors', `{"data":{"people":[]},"errors":[${many(6_000, '{"message":""}')}]}`],
    [
      'thousands of errors in its own words',
      `{"data":{"people":[]},"errors":[${many(6_000, '{"message":"","extensions":{"code":"FORBIDDEN"}}')}]}`,
    ],
    [
      'of wrong places and of errors, each to be held against the other',
      `{"data":{"people":[${many(50_000, '{}')}]},"errors":[${many(50_000, '{"message":"","path":["people",0,"name"]}')}]}`,
    ],
  ])('%s', async (_, body) => {
    register.answer = written(body)
    const { data, errors } = await ask(PEOPLE)
    expect(data).toEqual({ people: null })
    expect(errors).toHaveLength(1)
    expect(errors[0]).toMatchObject({
      path: ['people'],
      extensions: { code: 'SOURCE_BAD_RESPONSE', source: 'register' },
    })
  })
})

it('values that are none of their type are told as far as anybody reads', async () => {
  const people = Array.from({ length: 3_000 }, (_, index) => ({ id: String(index), tag: 'a', kind: 'NOBODY' }))
  register.answer = json({ data: { people } })
  const { data, errors } = await ask('{ people { id kind } }')
  expect(data.people[2_999]).toEqual({ id: '2999', kind: null })
  expect(errors).toHaveLength(1_001)
  expect(errors.at(-1).message).toMatch(/^There are 2000 more places/)
})

describe('an entity that is in the answer many times', () => {
  const others = (count: number) =>
    written(`{"data":{"people":[${many(count, '{"__typename":"Person","id":"1","tag":"a","name":"Ann"}')}]}}`)

  it('cannot make it longer than anybody can read', async () => {
    register.answer = others(2_000)
    post.answer = json({ data: { _entities: [{ city: 'x'.repeat(100_000) }] } })
    const { data, errors } = await ask(PEOPLE)
    expect(data.people[1_999]).toEqual({ id: '1', name: 'Ann', city: null })
    expect(errors).toHaveLength(1)
    expect(errors[0].extensions).toMatchObject({ code: 'SOURCE_BAD_RESPONSE', source: 'post' })
  })
})

describe('what a partner says in its own words', () => {
  const said = async (error: object) => {
    register.answer = json({ data: { people: null }, errors: [error] })
    return (await ask('{ people { id } }')).errors[0]
  }

  it('is short', async () => {
    const { message } = await said({ message: 'x'.repeat(1_000_000), extensions: { code: 'NOT_FOUND' } })
    expect(message).toHaveLength(1_001)
  })

  it('is of each thing what it is called', async () => {
    const secret = { secret: 'hunter2' }
    const extensions = { code: 'BAD_USER_INPUT', source: 'no name', path: [secret], incidentId: secret, retryable: 1 }
    expect(await said({ message: 'm', extensions: { ...extensions, nearest: [secret] } })).toEqual({
      message: 'm',
      extensions: { code: 'BAD_USER_INPUT' },
    })
    const told = {
      code: 'BAD_USER_INPUT',
      source: 'register',
      incidentId: 'a-1',
      retryable: true,
      nearest: ['23', '24'],
    }
    expect(await said({ message: 'm', extensions: told })).toEqual({ message: 'm', extensions: told })
  })

  it('is at a place, and no way without an end', async () => {
    const path = ['people', ...Array(100_000).fill(0), 'id']
    expect(await said({ message: 'm', path, extensions: { code: 'FORBIDDEN' } })).toEqual({
      message: 'm',
      extensions: { code: 'FORBIDDEN' },
    })
  })
})

describe('a value of a scalar that is nested without an end', async () => {
  const partner = await openPartner(json({}))
  const ofAnything = supergraph
    .replace('  name: String ', '  name: Anything ')
    .concat('\nscalar Anything @join__type(graph: REGISTER)')
  const partnerUrls = new Map([['register', partner.url]])
  const app = await openGateway(gatewayConfig({ supergraph: ofAnything, partnerUrls }))
  afterAll(() => app.close())

  it('is none, and what is beside it stands', async () => {
    partner.answer = written(`{"data":{"people":[{"id":"1","name":${nested(20_000)}},{"id":"2","name":[{"a":[]}]}]}}`)
    const { body, statusCode } = await app.inject({
      ...{ method: 'POST', url: '/graphql', payload: { query: '{ people { id name } }' } },
    })
    expect(statusCode).toBe(200)
    expect(JSON.parse(body)).toMatchObject({
      data: {
        people: [
          { id: '1', name: null },
          { id: '2', name: [{ a: [] }] },
        ],
      },
      errors: [{ path: ['people', 0, 'name'], extensions: { code: 'SOURCE_BAD_RESPONSE', source: 'register' } }],
    })
  })
})
