// The keys of an issuer that may be slow, gone, wrong or new: what happens to the callers meanwhile. The clock is turned
// by hand; the issuer is a real server.

import { generateKeyPairSync } from 'node:crypto'
import { SignJWT } from 'jose'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readConfig, type TokenIssuer } from '../src/config.ts'
import { authenticator } from '../src/policy/authenticate.ts'
import { json, openPartner, type Partner } from './partner.ts'

const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const UNAVAILABLE = { code: 'SOURCE_UNAVAILABLE', source: 'issuer', retryable: true, http: { status: 503 } }
const UNAUTHENTICATED = { code: 'UNAUTHENTICATED', http: { status: 401 } }

const keyOf = (kid: string) => ({ kid, ...generateKeyPairSync('ed25519') })
const [first, second, stranger] = [keyOf('first'), keyOf('second'), keyOf('stranger')]
const jwks = (...keys: ReturnType<typeof keyOf>[]) => ({
  keys: keys.map(({ kid, publicKey }) => ({ ...publicKey.export({ format: 'jwk' }), kid, alg: 'EdDSA' })),
})

const server = await openPartner(json({}))
const name = new URL(server.url).origin
const keysUrl = new URL('/keys', name)
/** Paths that the issuer was asked for. */
const asked: string[] = []
let faults: unknown[] = []

const answers = (documents: Record<string, unknown>): Partner['answer'] => {
  return (response, request) => {
    asked.push(request.url ?? '')
    const document = documents[request.url ?? '']
    json(document ?? {}, document ? 200 : 404)(response, request)
  }
}
const DISCOVERY = '/.well-known/openid-configuration'
const publishes = (keys: unknown, change: object = {}) =>
  answers({ [DISCOVERY]: { issuer: name, jwks_uri: keysUrl.href, ...change }, '/keys': keys })
const isDown: Partner['answer'] = (response, request) => {
  asked.push(request.url ?? '')
  response.destroy()
}
const hangs: Partner['answer'] = (_, request) => void asked.push(request.url ?? '')

function open(change: Partial<TokenIssuer> = {}) {
  const authenticate = authenticator({ name, audience: 'overstap', ...change }, fault => faults.push(fault.cause))
  return async (key: typeof first): Promise<unknown> => {
    const token = await new SignJWT({ role: 'coach' })
      .setProtectedHeader({ alg: 'EdDSA', kid: key.kid })
      .setSubject('somebody')
      .setIssuer(change.name ?? name)
      .setAudience('overstap')
      .setExpirationTime('5 minutes')
      .sign(key.privateKey)
    return authenticate(`Bearer ${token}`).then(
      viewer => viewer.role,
      fault => fault.extensions,
    )
  }
}

function after(time: number): void {
  vi.setSystemTime(Date.now() + time)
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] })
  asked.length = 0
  faults = []
  server.answer = publishes(jwks(first))
})
afterEach(() => void vi.useRealTimers())

describe('the keys of an issuer', () => {
  it('are found by its discovery document when somebody first needs them, and once for all who ask together', async () => {
    const roleOf = open()
    expect(asked).toEqual([])
    expect(await Promise.all([1, 2, 3].map(() => roleOf(first)))).toEqual(['coach', 'coach', 'coach'])
    expect(await roleOf(first)).toBe('coach')
    expect(asked).toEqual([DISCOVERY, '/keys'])
  })

  it('are found below an issuer with a path, also when its name ends with a slash', async () => {
    const issuer = `${name}/realms/region/`
    server.answer = answers({
      [`/realms/region${DISCOVERY}`]: { issuer, jwks_uri: keysUrl.href },
      '/keys': jwks(first),
    })
    expect(await open({ name: issuer })(first)).toBe('coach')
  })

  it('are fetched without discovery from where the operator says', async () => {
    expect(await open({ keys: keysUrl })(first)).toBe('coach')
    expect(asked).toEqual(['/keys'])
  })

  it('are asked for once when a token has an unknown key, and again only after half a minute', async () => {
    const roleOf = open({ keys: keysUrl })
    await roleOf(first)
    after(MINUTE)
    expect(await Promise.all([1, 2, 3].map(() => roleOf(stranger)))).toEqual([1, 2, 3].map(() => UNAUTHENTICATED))
    after(29 * SECOND)
    expect(await roleOf(stranger)).toEqual(UNAUTHENTICATED)
    expect(asked).toHaveLength(2)
    after(2 * SECOND)
    expect(await roleOf(stranger)).toEqual(UNAUTHENTICATED)
    expect(asked).toHaveLength(3)
  })

  it('are not asked for by a token with an algorithm that is not believed', async () => {
    const token = await new SignJWT({}).setProtectedHeader({ alg: 'HS256' }).sign(new Uint8Array(32))
    const authenticate = authenticator({ name, audience: 'overstap' })
    await expect(authenticate(`Bearer ${token}`)).rejects.toMatchObject({ extensions: UNAUTHENTICATED })
    expect(asked).toEqual([])
  })

  it('may be new: a token with the new key is believed at once, and one with a withdrawn key no more', async () => {
    const roleOf = open({ keys: keysUrl })
    await roleOf(first)
    after(MINUTE)
    server.answer = publishes(jwks(first, second))
    expect(await roleOf(second)).toBe('coach')
    expect(await roleOf(first)).toBe('coach')
    server.answer = publishes(jwks(second))
    after(10 * MINUTE)
    expect(await roleOf(first)).toEqual(UNAUTHENTICATED)
  })

  it('may move: the discovery document is read again with them', async () => {
    const roleOf = open()
    await roleOf(first)
    const moved = { issuer: name, jwks_uri: new URL('/moved', name).href }
    server.answer = answers({ [DISCOVERY]: moved, '/moved': jwks(second) })
    after(MINUTE)
    expect(await roleOf(second)).toBe('coach')
  })
})

describe('an issuer that does not answer', () => {
  it.each([
    ['a day', {}, 24 * HOUR],
    ['as long as the operator says', { keysMaxAgeMs: HOUR }, HOUR],
  ])('is believed by its last keys for %s, then callers learn that it is not their fault', async (_, change, time) => {
    const roleOf = open(change)
    await roleOf(first)
    server.answer = isDown
    after(time - MINUTE)
    expect(await roleOf(first)).toBe('coach')
    expect(await roleOf(stranger)).toEqual(UNAVAILABLE)
    after(MINUTE)
    expect(await roleOf(first)).toEqual(UNAVAILABLE)
    server.answer = publishes(jwks(first))
    after(10 * SECOND)
    expect(await roleOf(first)).toBe('coach')
  })

  it('is asked once in ten seconds, however many callers come, and each attempt is reported', async () => {
    server.answer = isDown
    const roleOf = open()
    expect(await Promise.all([1, 2, 3].map(() => roleOf(first)))).toEqual([1, 2, 3].map(() => UNAVAILABLE))
    after(9 * SECOND)
    expect(await roleOf(first)).toEqual(UNAVAILABLE)
    expect(asked).toHaveLength(1)
    expect(faults).toHaveLength(1)
    after(SECOND)
    server.answer = publishes(jwks(first))
    expect(await roleOf(first)).toBe('coach')
  })

  it.each<[string, Partner['answer']]>([
    ['says nothing', hangs],
    [
      'gives its discovery document and no keys',
      (response, request) => {
        if (request.url === DISCOVERY) publishes({})(response, request)
        else hangs(response, request)
      },
    ],
    ['stops in the middle of a document', response => void response.writeHead(200).write('{"iss')],
  ])('and %s holds nobody up for longer than two seconds', async (_, answer) => {
    server.answer = answer
    const roleOf = open()
    const since = performance.now()
    expect(await roleOf(first)).toEqual(UNAVAILABLE)
    expect(performance.now() - since).toBeLessThan(2 * SECOND)
    const again = performance.now()
    expect(await roleOf(first)).toEqual(UNAVAILABLE)
    expect(performance.now() - again).toBeLessThan(SECOND)
  })

  it('holds up no caller with a known key for longer than two seconds either', async () => {
    const roleOf = open()
    await roleOf(first)
    server.answer = hangs
    after(10 * MINUTE)
    const since = performance.now()
    expect(await roleOf(first)).toBe('coach')
    expect(await roleOf(first)).toBe('coach')
    expect(performance.now() - since).toBeLessThan(2 * SECOND)
  })
})

describe('an issuer that answers wrongly', () => {
  const keys = jwks(first)
  it.each<[string, Partner['answer'], RegExp]>([
    [
      'a discovery document of somebody else',
      publishes(keys, { issuer: 'https://other.example' }),
      /must be of the issuer/,
    ],
    ['a discovery document of nobody', publishes(keys, { issuer: undefined }), /must be of the issuer/],
    ['no place of its keys', publishes(keys, { jwks_uri: undefined }), /must name its keys/],
    ['keys that come over plain http', publishes(keys, { jwks_uri: 'http://keys.example/' }), /must name its keys/],
    ['keys in a file', publishes(keys, { jwks_uri: 'file:///etc/passwd' }), /must name its keys/],
    ['a discovery document that is a word', answers({ [DISCOVERY]: 'keys' }), /must hold an object/],
    ['nothing', answers({}), /answered 404/],
    ['what is no key set', publishes({ keys: 'first' }), /malformed/i],
    ['what is not JSON', response => response.end('<html>'), /JSON/],
    ['a redirection', response => response.writeHead(302, { location: keysUrl.href }).end(), /answered 302/],
  ])('with %s is not available, and the operator learns why', async (_, answer, why) => {
    server.answer = answer
    expect(await open()(first)).toEqual(UNAVAILABLE)
    expect(faults).toEqual([expect.objectContaining({ message: expect.stringMatching(why) })])
  })

  it('keeps its last good keys', async () => {
    const roleOf = open()
    await roleOf(first)
    server.answer = publishes({ keys: 'none' })
    after(10 * MINUTE)
    expect(await roleOf(first)).toBe('coach')
    expect(faults).toHaveLength(1)
  })
})

describe('the configuration of an issuer', () => {
  const GATEWAY_SIGNING_KEY = JSON.stringify(generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' }))
  const production = { NODE_ENV: 'production', GATEWAY_SIGNING_KEY }

  it('is its name; where its keys are, and how long they last, may be added', () => {
    const env = { ...production, OIDC_ISSUER: 'https://id.example' }
    expect(readConfig({}, env).issuer).toEqual({ name: 'https://id.example', audience: 'overstap' })
    const more = { OIDC_AUDIENCE: 'mesh', OIDC_JWKS_URL: 'https://id.example/keys', OIDC_KEYS_MAX_AGE: '3600' }
    expect(readConfig({}, { ...env, ...more }).issuer).toEqual({
      name: 'https://id.example',
      audience: 'mesh',
      keys: new URL('https://id.example/keys'),
      keysMaxAgeMs: HOUR,
    })
  })

  it.each(['http://127.0.0.1:4010', 'http://localhost:4010', 'http://[::1]:4010'])(
    'may be %s in development, and not in production',
    OIDC_ISSUER => {
      expect(readConfig({}, { OIDC_ISSUER }).issuer?.name).toBe(OIDC_ISSUER)
      expect(() => readConfig({}, { ...production, OIDC_ISSUER })).toThrow(
        `OIDC_ISSUER must be an address with https, but it is «${OIDC_ISSUER}».`,
      )
    },
  )

  it.each(['http://id.example', 'http://127.0.0.1.example', 'file:///keys', 'id.example'])('may never be %s', place => {
    expect(() => readConfig({}, { OIDC_ISSUER: place })).toThrow(`OIDC_ISSUER must be an address with https`)
    const env = { OIDC_ISSUER: 'https://id.example', OIDC_JWKS_URL: place }
    expect(() => readConfig({}, env)).toThrow(`OIDC_JWKS_URL must be an address with https`)
  })

  it('takes no age that is not a number of seconds', () => {
    const env = { OIDC_ISSUER: 'https://id.example', OIDC_KEYS_MAX_AGE: '24h' }
    expect(() => readConfig({}, env)).toThrow('OIDC_KEYS_MAX_AGE must be a whole number, but it is «24h».')
  })
})
