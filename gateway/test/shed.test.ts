// When there is more to do than can be done, whoever can best wait is sent away first.

import { generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { exportJWK, SignJWT } from 'jose'
import { afterAll, describe, expect, it } from 'vitest'
import { openGateway } from '../src/gateway.ts'
import { gatewayConfig } from './config.ts'
import { json, openPartner, type Partner } from './partner.ts'

const { privateKey, publicKey } = generateKeyPairSync('ed25519')
const partner = await openPartner(json({ data: { branches: [] } }))
const gateway = async (shed: { underWay: number; loopDelayMs: number; memory: number }) => {
  const app = await openGateway(
    gatewayConfig({
      partnerUrls: new Map([['organisations', partner.url]]),
      issuer: { name: 'https://issuer.example', audience: 'overstap', keys: { keys: [await exportJWK(publicKey)] } },
      shed,
    }),
  )
  afterAll(() => app.close())
  return app.listen({ host: '127.0.0.1', port: 0 })
}

const tokenOf = (role: string) =>
  new SignJWT({ role, purpose: 'MEDIATION', regions: ['drenthe'] })
    .setProtectedHeader({ alg: 'EdDSA' })
    .setIssuer('https://issuer.example')
    .setAudience('overstap')
    .setSubject('somebody')
    .setExpirationTime('5m')
    .sign(privateKey)
const tokens = new Map(await Promise.all(['coach', 'partner'].map(async role => [role, await tokenOf(role)] as const)))

async function ask(address: string, role: string, number = 0) {
  const token = tokens.get(role)
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    // Each its own question, so that none is answered with another's hop.
    body: JSON.stringify({ query: `{ n${number}: branches { code } }` }),
  })
  const { data, errors } = JSON.parse(await response.text())
  return { status: response.status, retryAfter: response.headers.get('retry-after'), data, errors }
}

const NO_ROOM = { code: 'SOURCE_UNAVAILABLE', source: 'gateway', retryable: true }

/** Holds all answers back until they are let go. */
function holdBack() {
  const go = Promise.withResolvers<void>()
  const reached = Array.from({ length: 10 }, () => Promise.withResolvers<void>())
  let asked = 0
  const answer: Partner['answer'] = async response => {
    const name = /n\d+/.exec(partner.asked.at(-1)?.body ?? '')?.[0] ?? ''
    reached[asked++]?.resolve()
    await go.promise
    json({ data: { [name]: [] } })(response, response.req)
  }
  partner.answer = answer
  return { go: () => go.resolve(), reached: (count: number) => reached[count - 1]?.promise }
}

it('those who can wait are sent away before those who cannot, with a time after which to ask again', async () => {
  const address = await gateway({ underWay: 4, loopDelayMs: 60_000, memory: 1 })
  const held = holdBack()
  const taken = [ask(address, 'coach', 1), ask(address, 'coach', 2)]
  await held.reached(2)
  const refused = { status: 503, data: undefined }
  expect(await ask(address, 'none', 3)).toEqual({
    ...{ ...refused, retryAfter: '2' },
    errors: [{ message: 'There is more to do than can be done now. Ask again in 2 s.', extensions: NO_ROOM }],
  })
  taken.push(ask(address, 'partner', 4))
  await held.reached(3)
  expect(await ask(address, 'partner', 5)).toMatchObject({ ...refused, retryAfter: '1' })
  taken.push(ask(address, 'coach', 6))
  await held.reached(4)
  const { errors, ...last } = await ask(address, 'coach', 7)
  expect(last).toEqual({ ...refused, retryAfter: '1' })
  expect(errors).toEqual([
    {
      message: 'There is more to do than can be done now. Ask again in 1 s.',
      extensions: NO_ROOM,
    },
  ])
  held.go()
  for (const { status, errors: none } of await Promise.all(taken)) expect([status, none]).toEqual([200, undefined])
  expect((await ask(address, 'none', 8)).status).toBe(200)
  const metrics = await (await fetch(`${address}/metrics`)).text()
  for (const role of ['none', 'partner', 'unknown'])
    expect(metrics).toContain(`overstap_requests_shed_total{role="${role}"} 1`)
})

describe('nobody is kept out', () => {
  const connections: Socket[] = []
  afterAll(() => {
    for (const each of connections) each.destroy()
  })
  const say = async (address: string, ...words: string[]) => {
    const socket = connect(Number(new URL(address).port), '127.0.0.1')
    connections.push(socket)
    await once(socket, 'connect')
    socket.pause()
    for (const each of words) socket.write(each)
  }
  const head = (length: number) =>
    `POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n\r\n`

  it('by those who take long to say what they ask', async () => {
    const address = await gateway({ underWay: 4, loopDelayMs: 60_000, memory: 1 })
    partner.answer = json({ data: { n1: [] } })
    for (let count = 0; count < 20; count++) await say(address, head(100), '{')
    // What they have said is read by now.
    expect((await ask(address, 'none', 1)).status).toBe(200)
    expect((await ask(address, 'none', 1)).status).toBe(200)
  })

  it('by those who do not read what they are answered', async () => {
    const address = await gateway({ underWay: 4, loopDelayMs: 60_000, memory: 1 })
    partner.answer = json({ data: { n1: [] } })
    const body = JSON.stringify({ query: '{ __schema { types { description fields { description } } } }' })
    const question = head(body.length) + body
    for (let count = 0; count < 8; count++) await say(address, ...Array<string>(60).fill(question))
    const metric = async () => /under_way (\d+)/.exec(await (await fetch(`${address}/metrics`)).text())?.[1]
    await expect.poll(metric, { timeout: 20_000 }).toBe('0')
    expect((await ask(address, 'none', 1)).status).toBe(200)
  })
})

it('everybody is sent away where memory is short, and how the gateway is can still be asked', async () => {
  const address = await gateway({ underWay: 100, loopDelayMs: 60_000, memory: 0.000_001 })
  await expect.poll(() => ask(address, 'coach').then(each => each.status)).toBe(503)
  expect((await fetch(`${address}/health/live`)).status).toBe(200)
  expect((await fetch(`${address}/status`)).status).toBe(200)
})

it('those who can wait are sent away where the event loop is late', async () => {
  const address = await gateway({ underWay: 100, loopDelayMs: 1, memory: 1 })
  const late = setInterval(() => {
    const until = performance.now() + 40
    while (performance.now() < until);
  }, 45)
  await expect.poll(() => ask(address, 'none').then(each => each.status), { timeout: 5_000 }).toBe(503)
  clearInterval(late)
  partner.answer = json({ data: { n0: [] } })
  await expect.poll(() => ask(address, 'none').then(each => each.status), { timeout: 5_000 }).toBe(200)
})
