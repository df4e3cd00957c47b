// Registered operations as callers meet them: named by hash, asked as text, and what is refused to whom.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashOfText, sha256 } from '@overstap/schema/document-hash'
import { decodeJwt } from 'jose'
import { describe, expect, it } from 'vitest'
import { readLimits } from '../src/limits/limits.ts'
import { ANSWERED, BRANCHES, bearer, get, openWith, partner, post, temporaryFolder } from './operations-scene.ts'

const REGISTER = readFileSync(join(import.meta.dirname, '../../schema/operations/register.graphql'), 'utf8')
const VARIABLES = { region: 'drenthe', asOf: '2026-11-21', employer: 'register:oom' }
const UNKNOWN = '0'.repeat(64)
const OTHER = 'query Other { branches { code name __typename } }'

/** Written by hand, so that its text and its one form differ. */
const WRITTEN = `# The branches
query   Branches{branches{code,name}}`

const folder = await temporaryFolder()
const app = await openWith({ folder })
const [operator, dashboard] = await Promise.all([bearer('operator'), bearer('dashboard')])
await post(app, '/operations', { operations: [{ name: 'branches.graphql', text: WRITTEN }] }, operator)
const hash = hashOfText(WRITTEN)

const apollo = (sha256Hash: unknown, version: unknown = 1) => ({ persistedQuery: { version, sha256Hash } })

describe('a registered operation', () => {
  it('has one hash, however it is written', () => {
    expect(hashOfText(BRANCHES)).toBe(hash)
    expect(hash).toBe(sha256('query Branches {\n  branches {\n    code\n    name\n  }\n}'))
    expect(sha256(WRITTEN)).not.toBe(hash)
  })

  it.each([
    ['documentId', { documentId: `sha256:${hash}` }],
    ['documentId, of its text to the letter', { documentId: `sha256:${sha256(WRITTEN)}` }],
    ['what Apollo’s clients send', { extensions: apollo(hash) }],
    ['what Apollo’s clients send, of its text to the letter', { extensions: apollo(sha256(WRITTEN)) }],
    ['its text', { query: BRANCHES }],
    ['its text beside a hash that nobody knows', { query: BRANCHES, extensions: apollo(UNKNOWN) }],
  ])('is answered by %s, in a body and in an address', async (_, question) => {
    expect(await post(app, '/graphql', question, dashboard)).toEqual({ status: 200, body: ANSWERED })
    const search = new URLSearchParams(
      Object.fromEntries(
        Object.entries(question).map(([name, value]) => [
          name,
          typeof value === 'string' ? value : JSON.stringify(value),
        ]),
      ),
    )
    expect(await get(app, `/graphql?${search}`, dashboard)).toEqual({ status: 200, body: ANSWERED })
  })

  it('can be named by a caller without a token, too', async () => {
    expect((await post(app, '/graphql', { documentId: `sha256:${hash}` })).body).toEqual(ANSWERED)
  })

  it('is judged as if it had been written: its variables by their limits', async () => {
    const question = {
      documentId: `sha256:${hashOfText(REGISTER)}`,
      variables: { ...VARIABLES, more: Array(3_000).fill(1) },
    }
    const { body } = await post(app, '/graphql', question, dashboard)
    expect(body.errors[0].message).toContain('2000 members')
  })

  it('of the contract is there from the start', async () => {
    const { status, body } = await post(app, '/graphql', { query: REGISTER, variables: VARIABLES }, dashboard)
    expect([status, JSON.stringify(body)]).toEqual([200, expect.not.stringContaining('QUERY_REJECTED')])
  })
})

describe('a name that names nothing', () => {
  it('makes a client of Apollo, urql or Relay send the document, when that can help', async () => {
    const { status, body } = await post(app, '/graphql', { extensions: apollo(UNKNOWN) })
    expect([status, body]).toEqual([
      200,
      { errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'QUERY_REJECTED' } }] },
    ])
    const next = await post(app, '/graphql', { query: OTHER, extensions: apollo(UNKNOWN) })
    expect([next.status, next.body.errors]).toEqual([200, undefined])
    // Nothing was registered by that.
    expect((await post(app, '/graphql', { extensions: apollo(hashOfText(OTHER)) })).body.errors).toHaveLength(1)
  })

  it.each<[string, object, string | undefined, RegExp]>([
    [
      'an unknown documentId',
      { documentId: `sha256:${UNKNOWN}` },
      undefined,
      /No registered operation.*operations register/,
    ],
    [
      'an unknown hash of a dashboard',
      { extensions: apollo(UNKNOWN) },
      dashboard,
      /No registered operation.*operations register/,
    ],
    ['a documentId of another kind', { documentId: hash }, dashboard, /must be «sha256:»/],
    ['a documentId that is a list', { documentId: [`sha256:${hash}`] }, dashboard, /must be «sha256:»/],
    ['a name of a prototype', { documentId: '__proto__' }, dashboard, /must be «sha256:»/],
    ['a hash of another version', { extensions: apollo(hash, 2) }, dashboard, /version 1/],
    ['a hash that is none', { extensions: apollo('constructor') }, dashboard, /64 hex digits/],
    ['a persisted query that is a text', { extensions: { persistedQuery: hash } }, dashboard, /version 1/],
  ])('is refused with what to do: %s', async (_, question, token, message) => {
    const { status, body } = await post(app, '/graphql', question, token)
    expect([status, body]).toEqual([
      400,
      { errors: [{ message: expect.stringMatching(message), extensions: { code: 'QUERY_REJECTED' } }] },
    ])
  })
})

describe('a dashboard', () => {
  it('asks nothing that is not registered', async () => {
    partner.asked.length = 0
    for (const query of [
      OTHER,
      '{ branches { code name } }',
      '{ __typename }',
      `${BRANCHES} query More { __typename }`,
    ]) {
      const { status, body } = await post(app, '/graphql', { query, operationName: 'Branches' }, dashboard)
      expect([status, body.errors]).toEqual([
        400,
        [
          {
            message: expect.stringMatching(/only operations that are registered.*operations register/),
            extensions: { code: 'QUERY_REJECTED' },
          },
        ],
      ])
    }
    expect(partner.asked).toEqual([])
  })

  it('is told of a slip in its document before anything else', async () => {
    const { body } = await post(app, '/graphql', { query: 'query {' }, dashboard)
    expect(body.errors[0].message).toContain('Syntax Error')
  })

  it('may ask for more than others', async () => {
    const tight = await openWith({ folder }, { limits: readLimits({ LIMIT_COST: '5', LIMIT_COST_FACTOR: '10' }) })
    const codeFor = async (token: string | undefined) =>
      (await post(tight, '/graphql', { documentId: `sha256:${hash}` }, token)).body.errors?.[0].extensions.code
    expect(await codeFor(await bearer('partner'))).toBe('QUERY_TOO_EXPENSIVE')
    expect(await codeFor(undefined)).toBe('QUERY_TOO_EXPENSIVE')
    expect(await codeFor(dashboard)).toBeUndefined()
  })
})

describe('a token that is bound to operations', () => {
  const bound = (role: string, operations: unknown) => bearer(role, { operations })
  const ask = async (query: string, token: string) => post(app, '/graphql', { query }, token)

  it.each(['dashboard', 'partner', 'coach', 'operator'])('of a %s is good for those and no other', async role => {
    const token = await bound(role, [hash])
    expect((await ask(BRANCHES, token)).body).toEqual(ANSWERED)
    expect((await post(app, '/graphql', { extensions: apollo(hash) }, token)).body).toEqual(ANSWERED)
    for (const query of [REGISTER, OTHER]) {
      const { status, body } = await ask(query, token)
      expect([status, body.errors[0].extensions.code]).toEqual([400, 'QUERY_REJECTED'])
    }
    expect((await ask(REGISTER, token)).body.errors[0].message).toContain('bound to other operations')
  })

  it('is no use for one that nobody has registered, nor with an empty list', async () => {
    expect((await ask(OTHER, await bound('coach', [hashOfText(OTHER)]))).status).toBe(400)
    expect((await ask(BRANCHES, await bound('coach', []))).status).toBe(400)
  })

  it.each([
    ['a text', hash],
    ['null', null],
    ['an object', { 0: hash }],
    ['a list of others', [1]],
    ['no hash', ['*']],
  ])('is not believed when its list is %s', async (_, claim) => {
    const { status, body } = await ask(BRANCHES, await bound('coach', claim))
    expect([status, body.errors[0].extensions.code]).toEqual([401, 'UNAUTHENTICATED'])
  })

  it('does not tell a partner what it is bound to', async () => {
    partner.asked.length = 0
    await ask(BRANCHES, await bound('coach', [hash]))
    const [hop] = partner.asked
    expect(decodeJwt(String(hop?.headers['overstap-viewer']))).not.toHaveProperty('operations')
  })
})

const token = await bearer('partner', { org: 'register:metaal' })

describe('a partner', () => {
  it.each([
    ['off', 0],
    ['log', 1],
  ] as const)('may ask what is not registered where that is %s', async (forPartners, noted) => {
    const gateway = await openWith({ folder, forPartners })
    for (const query of [BRANCHES, OTHER, OTHER]) {
      expect((await post(gateway, '/graphql', { query }, token)).status).toBe(200)
    }
    const { unregistered } = (await get(gateway, '/operations', operator)).body
    expect(unregistered).toEqual(
      Array(noted).fill({
        hash: hashOfText(OTHER),
        name: 'Other',
        org: 'register:metaal',
        count: 2,
        lastSeen: expect.stringMatching(/^\d{4}-.*Z$/),
      }),
    )
  })

  it('may not where that is enforced', async () => {
    const gateway = await openWith({ folder, forPartners: 'enforce' })
    expect((await post(gateway, '/graphql', { query: BRANCHES }, token)).body).toEqual(ANSWERED)
    expect((await post(gateway, '/graphql', { query: OTHER }, token)).body.errors[0].extensions.code).toBe(
      'QUERY_REJECTED',
    )
    for (const role of ['coach', 'operator']) {
      expect((await post(gateway, '/graphql', { query: OTHER }, await bearer(role))).status).toBe(200)
    }
    expect((await post(gateway, '/graphql', { query: OTHER })).status).toBe(200)
  })
})
