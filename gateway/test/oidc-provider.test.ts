// Tokens of a real OpenID provider (oidc-provider, certified), asked for and used as a partner's program does: by client
// credentials, for the mesh as a resource of its own (RFC 8707), over HTTP on loopback.

import { generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { rightsOf } from '@overstap/schema/rights'
import { decodeProtectedHeader } from 'jose'
import { Provider } from 'oidc-provider'
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readConfig } from '../src/config.ts'
import { openGateway } from '../src/gateway.ts'
import { authenticator } from '../src/policy/authenticate.ts'
import { json, openPartner } from './partner.ts'

const RESOURCE = 'https://overstap.example/graphql'
const CLAIMS = { role: 'coach', org: 'register:uwv', regions: ['drenthe', 'friesland'], purpose: 'MEDIATION' }
const SECRET = 'a-secret-of-this-test-only'

type Key = { kid: string; alg: string }
const rsa = (kid: string): Key => ({
  ...generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' }),
  kid,
  alg: 'RS256',
})
const ec = (kid: string): Key => ({
  ...generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' }),
  kid,
  alg: 'ES256',
})
const [old, young, curved] = [rsa('old'), rsa('young'), ec('curved')]

/** Neither a JWT nor a client of the configuration has to be found again. */
const KEEPS_NOTHING = { upsert: async () => {}, find: async () => undefined }

let server: Server | undefined
let port = 0
let audience = 'overstap'
const issuer = () => `http://127.0.0.1:${port}`

/** A provider that signs access tokens with the first key; on the same port as before. */
async function start(...keys: [Key, ...Key[]]): Promise<void> {
  server = createServer()
  server.maxRequestsPerSocket = 1 // a stopped server leaves no connection to a client who would use it again
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('A server on a port has a port.')
  port = address.port
  const provider = new Provider(issuer(), {
    jwks: { keys },
    adapter: () => KEEPS_NOTHING,
    ttl: { ClientCredentials: 3_600 },
    clients: [
      {
        client_id: 'coach-desk',
        client_secret: SECRET,
        grant_types: ['client_credentials'],
        redirect_uris: [],
        response_types: [],
        id_token_signed_response_alg: keys[0].alg,
      },
    ],
    features: {
      clientCredentials: { enabled: true },
      devInteractions: { enabled: false },
      resourceIndicators: {
        enabled: true,
        getResourceServerInfo: () => ({
          audience,
          scope: '',
          accessTokenFormat: 'jwt',
          accessTokenTTL: 3_600,
          jwt: { sign: { alg: keys[0].alg } },
        }),
      },
    },
    extraTokenClaims: () => CLAIMS,
  })
  server.on('request', provider.callback())
}

async function stop(): Promise<void> {
  if (!server?.listening) return
  const closed = once(server.close(), 'close')
  server.closeAllConnections()
  await closed
}

async function token(resource: string | undefined = RESOURCE): Promise<string> {
  const response = await fetch(`${issuer()}/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`coach-desk:${SECRET}`)}` },
    body: new URLSearchParams({ grant_type: 'client_credentials', ...(resource ? { resource } : {}) }),
  })
  const answer: unknown = await response.json()
  if (typeof answer !== 'object' || answer === null || !('access_token' in answer))
    throw new Error(JSON.stringify(answer))
  return String(answer.access_token)
}

const open = () => authenticator({ name: issuer(), audience: 'overstap' })
const UNAUTHENTICATED = { extensions: { code: 'UNAUTHENTICATED' } }
const UNAVAILABLE = { extensions: { code: 'SOURCE_UNAVAILABLE', source: 'issuer' } }

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  audience = 'overstap'
  await start(old)
})
afterEach(async () => {
  vi.useRealTimers()
  await stop()
})

describe('a token of a real OpenID provider', () => {
  it.each([old, curved])('is believed, and says who is asking: signed with $alg', async key => {
    await stop()
    await start(key)
    const given = await token()
    expect(decodeProtectedHeader(given)).toMatchObject({ alg: key.alg, kid: key.kid, typ: 'at+jwt' })
    expect(await open()(`Bearer ${given}`)).toEqual({
      sub: 'coach-desk',
      ...CLAIMS,
      rights: rightsOf('coach', 'MEDIATION'),
    })
  })

  it('is refused when it is meant for another resource', async () => {
    audience = 'https://elsewhere.example'
    await expect(open()(`Bearer ${await token()}`)).rejects.toMatchObject(UNAUTHENTICATED)
  })

  it('is refused when it is not a JWT, because no resource was named', async () => {
    await expect(open()(`Bearer ${await token('')}`)).rejects.toMatchObject(UNAUTHENTICATED)
  })

  it('is refused once it has expired', async () => {
    const [authenticate, given] = [open(), await token()]
    await authenticate(`Bearer ${given}`)
    vi.setSystemTime(Date.now() + 3_660_000)
    await expect(authenticate(`Bearer ${given}`)).rejects.toMatchObject(UNAUTHENTICATED)
  })

  it('stays good while keys rotate: old and new side by side, then the new one alone', async () => {
    const authenticate = open()
    const before = await token()
    await authenticate(`Bearer ${before}`)
    await stop()
    await start(young, old)
    const after = await token()
    expect(decodeProtectedHeader(after).kid).toBe('young')
    vi.setSystemTime(Date.now() + 31_000)
    expect(await authenticate(`Bearer ${after}`)).toMatchObject({ role: 'coach' })
    expect(await authenticate(`Bearer ${before}`)).toMatchObject({ role: 'coach' })
    await stop()
    await start(young)
    vi.setSystemTime(Date.now() + 600_000)
    expect(await authenticate(`Bearer ${await token()}`)).toMatchObject({ role: 'coach' })
    await expect(authenticate(`Bearer ${before}`)).rejects.toMatchObject(UNAUTHENTICATED)
  })

  it('stays good while its provider is stopped, when its keys were known', async () => {
    const [known, unknown, given] = [open(), open(), await token()]
    await known(`Bearer ${given}`)
    await stop()
    expect(await known(`Bearer ${given}`)).toMatchObject({ role: 'coach' })
    await expect(unknown(`Bearer ${given}`)).rejects.toMatchObject(UNAVAILABLE)
    await start(old)
    vi.setSystemTime(Date.now() + 10_000)
    expect(await unknown(`Bearer ${given}`)).toMatchObject({ role: 'coach' })
  })
})

describe('a gateway with a real OpenID provider', () => {
  const partner = openPartner(json({ data: { branches: [{ code: 'METAAL' }] } }))

  async function ask(authorization?: string) {
    const env = { OIDC_ISSUER: issuer(), ORGANISATIONS_URL: (await partner).url, LOG_LEVEL: 'silent' }
    const app = await openGateway(readConfig({}, env))
    closing.push(() => app.close())
    const headers = authorization ? { authorization } : {}
    const answer = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers,
      payload: { query: '{branches{code}}' },
    })
    return { status: answer.statusCode, ...answer.json() }
  }
  const closing: (() => Promise<void>)[] = []
  afterAll(() => Promise.all(closing.map(close => close())))

  it('answers its callers', async () => {
    expect(await ask(`Bearer ${await token()}`)).toEqual({ status: 200, data: { branches: [{ code: 'METAAL' }] } })
  })

  it('answers 503 and names the issuer while it is stopped and was never asked; who has no token is answered', async () => {
    const given = await token()
    await stop()
    expect(await ask(`Bearer ${given}`)).toEqual({
      status: 503,
      errors: [
        {
          message: 'Whose token this is cannot be verified now: its issuer does not answer. Try again later.',
          extensions: {
            code: 'SOURCE_UNAVAILABLE',
            source: 'issuer',
            retryable: true,
            path: [],
            incidentId: expect.any(String),
          },
        },
      ],
    })
    expect(await ask()).toMatchObject({ status: 200 })
  })
})
