// Every subgraph answers the gateway and nobody else, the one without our kit too. Each attack begins with a hop that is good,
// and changes one thing.

import { generateKeyPairSync, type KeyObject, randomUUID } from 'node:crypto'
import { rightsOf } from '@overstap/schema/rights'
import { decodeJwt, decodeProtectedHeader, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose'
import { describe, expect, it } from 'vitest'
import { hopSigner } from '../../gateway/src/policy/sign-hop.ts'
import { OWNERS } from '../../mesh/src/settings.ts'
import { openOwners, openServicePoints } from './open-owners.ts'
import { openPlain } from './open-plain.ts'

const [owners, servicePoints] = await Promise.all([openOwners(), openServicePoints()])
const ours = [...owners, ...servicePoints].map(({ app, config: { name }, gatewayKey }) => ({
  name,
  gatewayKey,
  send: async (request: Request) => {
    const response = await app.inject(request)
    return { status: response.statusCode, body: response.json() }
  },
}))
const subgraphs: Subgraph[] = [...ours, await openPlain()]

const QUESTIONS = {
  typename: '{ __typename }',
  service: '{ _service { sdl } }',
  entities: '{ _entities(representations: []) { __typename } }',
}
const COACH = {
  role: 'coach',
  sub: 'coach-1',
  org: null,
  regions: ['drenthe'],
  purpose: 'MEDIATION',
  rights: rightsOf('coach', 'MEDIATION'),
} as const
const stranger = generateKeyPairSync('ed25519').privateKey

type Request = { method: 'POST' | 'GET' | 'PUT'; url: string; headers: Record<string, string>; payload: string }
type Attack = (good: Request, subgraph: Subgraph) => Request | Promise<Request>
interface Subgraph {
  name: string
  gatewayKey: KeyObject
  send(request: Request): Promise<{ status: number; body: unknown }>
}

const withToken = (good: Request, token: string) => ({
  ...good,
  headers: { ...good.headers, 'overstap-viewer': token },
})
const tokenOf = (good: Request) => good.headers['overstap-viewer'] ?? ''

/** The same token with other claims, signed anew. */
const saying =
  (change: JWTPayload, signedBy?: KeyObject): Attack =>
  async (good, { gatewayKey }) => {
    const { kid } = decodeProtectedHeader(tokenOf(good))
    const token = new SignJWT({ ...decodeJwt(tokenOf(good)), ...change })
    return withToken(
      good,
      await token.setProtectedHeader({ alg: 'EdDSA', ...(kid && { kid }) }).sign(signedBy ?? gatewayKey),
    )
  }

const now = Math.floor(Date.now() / 1000)
const ATTACKS: Record<string, Attack> = {
  'no header': ({ headers: { 'overstap-viewer': _, ...headers }, ...good }) => ({ ...good, headers }),
  'an empty header': good => withToken(good, ''),
  'two headers in one': good => withToken(good, `${tokenOf(good)}, ${tokenOf(good)}`),
  'an unsigned token': good => withToken(good, new UnsecuredJWT(decodeJwt(tokenOf(good))).encode()),
  'a token with its signature cut off': good => withToken(good, tokenOf(good).replace(/[^.]*$/, '')),
  'a signature of a stranger': saying({}, stranger),
  'a role that was raised afterwards': good => {
    const [header, , signature] = tokenOf(good).split('.')
    const claims = Buffer.from(JSON.stringify({ ...decodeJwt(tokenOf(good)), role: 'operator' })).toString('base64url')
    return withToken(good, [header, claims, signature].join('.'))
  },
  'a hop to another subgraph': saying({ aud: 'somebody-else' }),
  'a hop of another issuer': saying({ iss: 'http://127.0.0.1:4010' }),
  'a hop of yesterday': saying({ iat: now - 86_400, exp: now - 86_370 }),
  'a hop that is good for ever': saying({ iat: now - 3_600, exp: now + 86_400 }),
  'a hop without a number': saying({ jti: '' }),
  'a hop to another path': saying({ htp: '/admin' }),
  'a hop that is sent on with a query': good => ({ ...good, url: '/graphql?query=%7B__typename%7D' }),
  'a question that is sent on to where events are read': good => ({ ...good, url: '/events/read' }),
  'a question that is sent on to where events are taken': good => ({ ...good, url: '/events/handle' }),
  'a hop to a path that does not exist': good => ({ ...good, url: '/elsewhere' }),
  'another body': good => ({ ...good, payload: JSON.stringify({ query: '{ a: __typename }' }) }),
  'the same body with one blank more': good => ({ ...good, payload: `${good.payload} ` }),
  'the body in another type': good => ({
    ...good,
    payload: `query=${encodeURIComponent(good.payload)}`,
    headers: { ...good.headers, 'content-type': 'application/x-www-form-urlencoded' },
  }),
  'a question by GET': good => ({ ...good, method: 'GET', url: '/graphql?query=%7B__typename%7D', payload: '' }),
  'another method': good => ({ ...good, method: 'PUT' }),
}

it('is asked of every owner', () => {
  expect(owners.map(({ config }) => config.name).sort()).toEqual(OWNERS.map(({ name }) => name).sort())
})

describe.each(subgraphs.map(subgraph => [subgraph.name, subgraph] as const))('%s', (name, subgraph) => {
  const sign = hopSigner(subgraph.gatewayKey)(COACH, randomUUID())
  const hopOf = async (query: string): Promise<Request> => {
    const payload = JSON.stringify({ query })
    const token = await sign({ partner: name, path: '/graphql', body: payload })
    const headers = { 'content-type': 'application/json', 'overstap-viewer': token }
    return { method: 'POST', url: '/graphql', headers, payload }
  }
  const refused = async (request: Request) => {
    const { status, body } = await subgraph.send(request)
    expect(status).toBe(401)
    const message = 'This is not a hop that the gateway signed for this subgraph. Ask through the gateway.'
    expect(body).toEqual({ errors: [{ message, extensions: { code: 'UNAUTHENTICATED' } }] })
  }

  it.each(Object.entries(QUESTIONS))('answers a good hop, once: %s', async (_, query) => {
    const good = await hopOf(query)
    const { status, body } = await subgraph.send(good)
    expect(status).toBe(200)
    expect(body).toEqual({ data: expect.any(Object) })
    await refused(good)
  })

  it.each(Object.entries(ATTACKS))('refuses %s, whatever is asked', async (_, attack) => {
    for (const query of Object.values(QUESTIONS)) await refused(await attack(await hopOf(query), subgraph))
  })

  it('refuses a hop that was sent to another owner', async () => {
    const other = OWNERS.find(owner => owner.name !== name)?.name ?? ''
    const good = await hopOf(QUESTIONS.typename)
    const token = await sign({ partner: other, path: '/graphql', body: good.payload })
    await refused(withToken(good, token))
  })

  it('says to everybody how it is', async () => {
    for (const url of ['/health/live', '/health/ready']) {
      const request: Request = { method: 'GET', url, headers: {}, payload: '' }
      expect((await subgraph.send(request)).status).toBe(200)
    }
  })
})
