// What is tried on the guard of every subgraph, in whatever it is written. Each attack begins with a hop that is good, and
// changes one thing.

import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { rightsOf } from '@overstap/schema/rights'
import { decodeJwt, decodeProtectedHeader, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose'

export interface HopRequest {
  method: 'POST' | 'GET' | 'PUT'
  url: string
  headers: Record<string, string>
  payload: string
}
/** @param gatewayKey the private half of the only key that the subgraph believes. */
export type Attack = (good: HopRequest, gatewayKey: KeyObject) => HopRequest | Promise<HopRequest>

export const QUESTIONS = {
  typename: '{ __typename }',
  service: '{ _service { sdl } }',
  entities: '{ _entities(representations: []) { __typename } }',
}
export const COACH = {
  role: 'coach',
  sub: 'coach-1',
  org: null,
  regions: ['drenthe'],
  purpose: 'MEDIATION',
  rights: rightsOf('coach', 'MEDIATION'),
} as const
const stranger = generateKeyPairSync('ed25519').privateKey

export const withToken = (good: HopRequest, token: string) => ({
  ...good,
  headers: { ...good.headers, 'overstap-viewer': token },
})
const tokenOf = (good: HopRequest) => good.headers['overstap-viewer'] ?? ''

/** The same token with other claims, signed anew. */
const saying =
  (change: JWTPayload, signedBy?: KeyObject): Attack =>
  async (good, gatewayKey) => {
    const { kid } = decodeProtectedHeader(tokenOf(good))
    const token = new SignJWT({ ...decodeJwt(tokenOf(good)), ...change })
    return withToken(
      good,
      await token.setProtectedHeader({ alg: 'EdDSA', ...(kid && { kid }) }).sign(signedBy ?? gatewayKey),
    )
  }

const now = Math.floor(Date.now() / 1000)
export const ATTACKS: Record<string, Attack> = {
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
