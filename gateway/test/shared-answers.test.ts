// Those who ask the same with the same rights at the same moment get one answer, and nobody gets another's.

import { generateKeyPairSync } from 'node:crypto'
import { exportJWK, SignJWT } from 'jose'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { openGateway } from '../src/gateway.ts'
import { gatewayConfig } from './config.ts'
import { json, openPartner, type Partner } from './partner.ts'

const { privateKey, publicKey } = generateKeyPairSync('ed25519')
const BRANCHES = { branches: [{ code: 'METAAL' }] }
const CANDIDATE = { candidate: { __typename: 'Candidate', id: 'uwv-noord:1', level: 2 } }
const register = await openPartner(json({ data: BRANCHES }))
const candidates = await openPartner(json({ data: CANDIDATE }))
const app = await openGateway(
  gatewayConfig({
    partnerUrls: new Map([
      ['organisations', register.url],
      ['candidates', candidates.url],
    ]),
    issuer: { name: 'https://issuer.example', audience: 'overstap', keys: { keys: [await exportJWK(publicKey)] } },
  }),
)
const address = await app.listen({ host: '127.0.0.1', port: 0 })
afterAll(() => app.close())

const tokenOf = (sub: string) =>
  new SignJWT({ role: 'coach', purpose: 'MEDIATION', regions: ['drenthe'] })
    .setProtectedHeader({ alg: 'EdDSA' })
    .setIssuer('https://issuer.example')
    .setAudience('overstap')
    .setSubject(sub)
    .setExpirationTime('5m')
    .sign(privateKey)

interface By {
  token?: string
  language?: string
  variables?: object
  signal?: AbortSignal
}

async function ask(query: string, { token, language = 'nl', variables, signal }: By = {}) {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'accept-language': language,
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    body: JSON.stringify({ query, variables }),
    ...(signal ? { signal } : {}),
  })
  return response.json()
}

/** Answers only when told to, so that all who ask meanwhile ask at the same moment. */
function holdBack(partner: Partner, body: unknown) {
  const go = Promise.withResolvers<void>()
  partner.answer = async (response, request) => {
    await go.promise
    json(body)(response, request)
  }
  return go.resolve
}

/** That all of them have got as far as they get before an answer. */
const underWay = async (count: number) => {
  const metrics = async () => (await fetch(`${address}/metrics`)).text()
  await expect.poll(async () => (await metrics()).includes(`overstap_requests_under_way ${count}\n`)).toBe(true)
}

beforeEach(() => {
  register.asked.length = 0
  candidates.asked.length = 0
})

const OPEN = '{ branches { code } }'
const REGION = 'query($code: ID!) { region(code: $code, asOf: "2026-11-21") { code } }'
const COACH = await tokenOf('coach-1')

describe('what is open', () => {
  it('is worked out once for all who ask it at the same moment, and again for the next', async () => {
    const go = holdBack(register, { data: BRANCHES })
    const asked = [1, 2, 3].map(() => ask(OPEN))
    await underWay(3)
    go()
    expect(await Promise.all(asked)).toEqual([1, 2, 3].map(() => ({ data: BRANCHES })))
    expect(register.asked).toHaveLength(1)
    await ask(OPEN)
    expect(register.asked).toHaveLength(2)
  })

  it.each<[string, string, By, By]>([
    ['in another language', OPEN, {}, { language: 'en' }],
    ['with other variables', REGION, { variables: { code: 'drenthe' } }, { variables: { code: 'groningen' } }],
    ['by another caller', OPEN, {}, { token: COACH }],
  ])('is worked out by itself for who asks it %s', async (_, query, one, other) => {
    const go = holdBack(register, { data: query === OPEN ? BRANCHES : { region: { code: 'drenthe' } } })
    const asked = [ask(query, one), ask(query, other)]
    await underWay(2)
    go()
    for (const answer of await Promise.all(asked)) expect(answer).toEqual({ data: expect.any(Object) })
    expect(register.asked).toHaveLength(2)
  })

  it('is answered to those who stay when the first who asked it leaves, and not asked on when nobody stays', async () => {
    const go = holdBack(register, { data: BRANCHES })
    const [first, second] = [new AbortController(), new AbortController()]
    const left = ask(OPEN, { signal: first.signal })
    await underWay(1)
    const stayed = ask(OPEN)
    await underWay(2)
    first.abort()
    await expect(left).rejects.toThrow(/abort/i)
    await underWay(1)
    go()
    expect(await stayed).toEqual({ data: BRANCHES })

    const ended = new Promise<void>(resolve => {
      register.answer = response => void response.once('close', resolve)
    })
    const alone = ask(OPEN, { signal: second.signal })
    await underWay(1)
    second.abort()
    await expect(alone).rejects.toThrow(/abort/i)
    await ended
  })

  it('fails alike for all of them, each with the places of its own answer', async () => {
    const go = Promise.withResolvers<void>()
    register.answer = async response => {
      await go.promise
      response.destroy()
    }
    const asked = [1, 2].map(() => ask(OPEN))
    await underWay(2)
    go.resolve()
    for (const answer of await Promise.all(asked))
      expect(answer).toMatchObject({ data: { branches: null }, errors: [{ path: ['branches'] }] })
  })
})

it('what is about a person is worked out for each who asks, so that each reading is noted down', async () => {
  const go = holdBack(candidates, { data: CANDIDATE })
  const query = '{ candidate(id: "uwv-noord:1") { id level } }'
  const asked = [1, 2].map(() => ask(query, { token: COACH }))
  await underWay(2)
  go()
  for (const answer of await Promise.all(asked)) expect(answer).toMatchObject({ data: { candidate: { level: 2 } } })
  expect(candidates.asked).toHaveLength(2)
})
