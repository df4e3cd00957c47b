import { getIntrospectionQuery } from 'graphql'
import { describe, expect, it } from 'vitest'
import { readConfig } from '../src/config.ts'
import { bearer, openWith, post } from './operations-scene.ts'

const WAYS: [what: string, query: string][] = [
  ['as tools do', getIntrospectionQuery()],
  ['one type', '{ __type(name: "Candidate") { fields { name } } }'],
  ['under an alias', '{ a: __schema { types { name } } }'],
  ['in an inline fragment', 'query A { branches { code } ... { ... on Query { __schema { types { name } } } } }'],
  ['in a fragment', 'query A { ...F } fragment F on Query { __type(name: "Query") { name } }'],
  ['in another operation', 'query A { branches { code } } query B { __schema { types { name } } }'],
]
const STANDARD = { query: getIntrospectionQuery() }

describe('the schema', () => {
  it('is told to everybody where introspection is open, and else to those who write questions', async () => {
    const token = async (role: string) => (role === 'none' ? undefined : await bearer(role))
    const [open, known] = [await openWith({}), await openWith({}, { introspection: 'known' })]
    const roles = ['none', 'partner', 'coach', 'operator']
    for (const role of roles) expect((await post(open, '/graphql', STANDARD, await token(role))).status).toBe(200)
    for (const role of roles.slice(1)) {
      expect((await post(known, '/graphql', STANDARD, await token(role))).body.data.__schema).toBeDefined()
    }
  })

  it.each(WAYS)('is told to nobody else, whatever the way: %s', async (_, query) => {
    const known = await openWith({}, { introspection: 'known' })
    const { status, body } = await post(known, '/graphql', {
      query,
      operationName: query.includes('query A') ? 'A' : undefined,
    })
    expect([status, body]).toEqual([
      401,
      {
        errors: [
          {
            message: expect.stringMatching(/^Only the roles partner, coach, operator .*Send a token/),
            extensions: { code: 'UNAUTHENTICATED' },
          },
        ],
      },
    ])
  })

  it('is not told to a dashboard', async () => {
    const known = await openWith({}, { introspection: 'known' })
    const { status, body } = await post(known, '/graphql', STANDARD, await bearer('dashboard'))
    expect([status, body.errors[0].extensions]).toEqual([403, { code: 'FORBIDDEN' }])
  })

  it('does not keep anybody from asking which type an object is of', async () => {
    const known = await openWith({}, { introspection: 'known' })
    expect((await post(known, '/graphql', { query: '{ __typename branches { __typename } }' })).status).toBe(200)
  })

  it('is open in development, and in production only when that is asked for', () => {
    const production = { NODE_ENV: 'production', OIDC_ISSUER: 'https://issuer.example', GATEWAY_SIGNING_KEY: KEY }
    expect(readConfig({}, {}).introspection).toBe('open')
    expect(readConfig({}, production).introspection).toBe('known')
    expect(readConfig({}, { ...production, INTROSPECTION: 'open' }).introspection).toBe('open')
    expect(() => readConfig({}, { INTROSPECTION: 'yes' })).toThrow('INTROSPECTION must be one of open, known')
  })
})

const KEY =
  '{"crv":"Ed25519","kty":"OKP","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo","d":"nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A"}'
