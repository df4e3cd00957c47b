// Requests that are made to be misread: by a page of another site, in a batch, with a method, a body or a token that is
// not what it seems. Each is refused in words that help an honest caller and nobody else.

import { generateKeyPairSync } from 'node:crypto'
import { stories } from '@overstap/schema/region'
import { SignJWT, UnsecuredJWT } from 'jose'
import { describe, expect, inject, it } from 'vitest'
import { ask } from '../scenarios/ask.ts'

const { gatewayUrl, tokens } = inject('mesh')
const [header = '', payload = '', signature = ''] = tokens.coach.split('.')
const BRANCHES = '{ branches { code } }'
const PERSON = `{ candidate(id: "${stories.electrician}") { id } }`

async function send(init: RequestInit & { search?: Record<string, string> }) {
  const { search, ...rest } = init
  const response = await fetch(`${gatewayUrl}/graphql${search ? `?${new URLSearchParams(search)}` : ''}`, rest)
  const text = await response.text()
  return { status: response.status, text, body: text === '' ? undefined : JSON.parse(text) }
}
const post = (body: string, headers: Record<string, string> = {}) =>
  send({ method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } })

/** Says nothing of how it is made, and answers nothing. */
function expectRefusal({ text, body }: Awaited<ReturnType<typeof send>>, code: string): void {
  expect(body.data ?? null).toBeNull()
  expect(body.errors[0].extensions.code).toBe(code)
  expect(text).not.toMatch(/node_modules|\/src\/|\.ts\b|ECONN|jose|JWS|"stacktrace"|fastify/i)
}

describe('a page of another site', () => {
  const question = JSON.stringify({ query: BRANCHES })

  it.each<[string, RequestInit & { search?: Record<string, string> }]>([
    ['an address in a picture', { search: { query: BRANCHES } }],
    [
      'an address with a type that a form has',
      { search: { query: BRANCHES }, headers: { 'content-type': 'text/plain' } },
    ],
    ['a form', { method: 'POST', body: new URLSearchParams({ query: BRANCHES }) }],
    ['a form as text', { method: 'POST', body: question, headers: { 'content-type': 'text/plain' } }],
    [
      'a form with parts',
      {
        method: 'POST',
        body: (() => {
          const form = new FormData()
          form.set('query', BRANCHES)
          return form
        })(),
      },
    ],
    [
      'text that says it is JSON, too',
      { method: 'POST', body: question, headers: { 'content-type': 'text/plain; application/json' } },
    ],
    ['a beacon without a type', { method: 'POST', body: new Blob([question]) }],
  ])('cannot ask with %s', async (_, init) => {
    const refused = await send({ ...init, headers: { origin: 'https://evil.example', ...init.headers } })
    expect(refused.status).toBeGreaterThanOrEqual(400)
    expectRefusal(refused, 'QUERY_REJECTED')
  })

  it('is not let in when its browser asks first', async () => {
    const headers = { origin: 'https://evil.example', 'access-control-request-method': 'POST' }
    const response = await fetch(`${gatewayUrl}/graphql`, { method: 'OPTIONS', headers })
    expect(response.headers.get('access-control-allow-origin')).toBeNull()
  })
})

describe('several questions at once', () => {
  it.each([
    ['in a list', JSON.stringify([{ query: BRANCHES }, { query: BRANCHES }])],
    ['in a list of one', JSON.stringify([{ query: BRANCHES }])],
    ['in a list of a thousand', JSON.stringify(Array(1_000).fill({ query: BRANCHES }))],
    ['in an empty list', '[]'],
    ['in an object that looks like a list', JSON.stringify({ 0: { query: BRANCHES }, length: 1 })],
  ])('are refused %s', async (_, body) => {
    const refused = await post(body)
    expect(refused.status).toBe(400)
    expectRefusal(refused, 'QUERY_REJECTED')
  })
})

describe('a change by an address', () => {
  it.each([
    'mutation { __typename }',
    'mutation A { a: __typename }',
    'query A { __typename } mutation B { __typename }',
  ])('is refused: %s', async query => {
    const operationName = query.includes('B') ? 'B' : query.includes('A') ? 'A' : ''
    const headers = { 'apollo-require-preflight': '1', authorization: `Bearer ${tokens.coach}` }
    const refused = await send({ search: { query, ...(operationName ? { operationName } : {}) }, headers })
    expect([400, 405]).toContain(refused.status)
    expectRefusal(refused, 'QUERY_REJECTED')
  })
})

describe('a body', () => {
  it.each<[string, string, number]>([
    ['of a megabyte', JSON.stringify({ query: `${BRANCHES} #${'x'.repeat(1_000_000)}` }), 413],
    ['of a megabyte of variables', JSON.stringify({ query: BRANCHES, variables: { a: 'x'.repeat(1_000_000) } }), 413],
    [
      'that is nested 100,000 deep',
      `{"query":"${BRANCHES.replaceAll('"', '')}","variables":{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`,
      400,
    ],
    ['with a query that is an object', JSON.stringify({ query: { kind: 'Document', definitions: [] } }), 400],
    ['with variables that are a text', JSON.stringify({ query: BRANCHES, variables: '{}' }), 400],
    ['with a name that is a list', JSON.stringify({ query: BRANCHES, operationName: ['A'] }), 400],
    ['with a prototype', '{"__proto__":{"query":"{ __typename }"}}', 400],
    ['with a constructor', '{"constructor":{"prototype":{"query":"{ __typename }"}}}', 400],
    ['of null', 'null', 400],
    ['of a number', '1e999', 400],
    ['in another encoding', Buffer.from('{"query":"{}"}', 'utf16le').toString('latin1'), 400],
  ])('%s is refused', async (_, body, status) => {
    const refused = await post(body)
    expect(refused.status).toBe(status)
    expectRefusal(refused, 'QUERY_REJECTED')
  })
})

const stranger = generateKeyPairSync('ed25519')
const claims = JSON.parse(Buffer.from(payload, 'base64url').toString())
const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
const bytes = Buffer.from(signature, 'base64url')
const flipped = Buffer.from(bytes.map((byte, index) => (index === 0 ? byte ^ 1 : byte))).toString('base64url')

describe('a token', () => {
  it.each<[string, () => string | Promise<string>]>([
    ['without a signature', () => `${header}.${payload}.`],
    ['with a signature of one bit less', () => `${header}.${payload}.${flipped}`],
    ['that says it needs none', () => new UnsecuredJWT(claims).encode()],
    ['that says it needs none, with a signature', () => `${encode({ alg: 'none' })}.${payload}.${signature}`],
    [
      'with more rights than were signed',
      () => `${header}.${encode({ ...claims, regions: ['utrecht'] })}.${signature}`,
    ],
    ['of a stranger', () => new SignJWT(claims).setProtectedHeader({ alg: 'EdDSA' }).sign(stranger.privateKey)],
    [
      'of a stranger under the name of the issuer’s key',
      () =>
        new SignJWT(claims)
          .setProtectedHeader(JSON.parse(Buffer.from(header, 'base64url').toString()))
          .sign(stranger.privateKey),
    ],
    [
      'signed with the public key as a secret',
      () =>
        new SignJWT(claims)
          .setProtectedHeader({ alg: 'HS256' })
          .sign(new TextEncoder().encode(inject('mesh').gatewayEnv.DEVELOPMENT_ISSUER_KEYS)),
    ],
    [
      'with a critical member',
      () =>
        new SignJWT(claims).setProtectedHeader({ alg: 'EdDSA', crit: ['b64'], b64: true }).sign(stranger.privateKey),
    ],
    ['with four parts', () => `${tokens.coach}.${signature}`],
    ['encrypted, it says', () => `${encode({ alg: 'dir', enc: 'A256GCM' })}..${payload}.${signature}.${signature}`],
    ['twice', () => `${tokens.coach}, Bearer ${tokens.coach}`],
    ['of a thousand dots', () => '.'.repeat(1_000)],
    ['of ten thousand characters', () => 'a'.repeat(10_000)],
  ])('%s is not believed', async (_, make) => {
    const refused = await post(JSON.stringify({ query: PERSON }), { authorization: `Bearer ${await make()}` })
    expect(refused.status).toBe(401)
    expectRefusal(refused, 'UNAUTHENTICATED')
  })

  it.each(['Basic Y29hY2g6', 'Bearer', 'bearer', `Token ${tokens.coach}`, tokens.coach])(
    'cannot be handed over as %s',
    async authorization => {
      const refused = await post(JSON.stringify({ query: PERSON }), { authorization })
      expect(refused.status).toBe(401)
      expectRefusal(refused, 'UNAUTHENTICATED')
    },
  )

  it.each(['cookie', 'x-forwarded-user', 'overstap-viewer', 'x-authorization', 'proxy-authorization'])(
    'in the header %s is nobody’s',
    async name => {
      const { body } = await post(JSON.stringify({ query: PERSON }), { [name]: `Bearer ${tokens.coach}` })
      expect(body.data?.candidate ?? null).toBeNull()
      expect(body.errors[0].extensions.code).toBe('UNAUTHENTICATED')
    },
  )

  it('in the address is nobody’s', async () => {
    const headers = { 'apollo-require-preflight': '1' }
    const { body } = await send({
      search: { query: PERSON, access_token: tokens.coach, authorization: `Bearer ${tokens.coach}` },
      headers,
    })
    expect(body.errors[0].extensions.code).toBe('UNAUTHENTICATED')
  })
})

describe('an ordinary page', () => {
  /** Ten levels, ten aliases, the same fragments over and over. */
  const page = `
    query Page { ${Array.from({ length: 10 }, (_, i) => `p${i}: candidate(id: "uwv-noord:${i + 1}") { ...Person }`).join(' ')} }
    fragment Person on Candidate { id level branch { ...Named } routes(first: 2) { nodes { ...Route } } }
    fragment Route on MobilityRoute { fit vacancy { ...Work } fundingPlan { lines { fund { ...Seat } scheme { fund { ...Seat } } } } }
    fragment Work on Vacancy { title branch { ...Named } employer { ...Seat } }
    fragment Seat on Organisation { id name municipality { region { municipalities { code name } } } branch { ...Named } }
    fragment Named on Branch { code name fund { name } }`

  it('ten levels deep, with fragments that are used many times, is answered whole', async () => {
    const { data, errors } = await ask(page)
    expect(errors).toBeUndefined()
    expect(Object.keys(data)).toHaveLength(10)
    const [route] = data.p0.routes.nodes
    expect(route.fundingPlan.lines).toEqual(expect.any(Array))
    expect(route.vacancy.employer.municipality.region.municipalities.length).toBeGreaterThan(0)
  })
})
