import { generateKeyPairSync } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { decodeJwt } from 'jose'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openGateway } from '../src/gateway.ts'
import { hopSigner } from '../src/policy/sign-hop.ts'
import { openRelay } from '../src/relay/relay.ts'
import { gatewayConfig } from './config.ts'
import { json, openPartner, type Partner } from './partner.ts'

const supergraph = readFileSync(join(import.meta.dirname, 'shop.graphql'), 'utf8')
  .replace('{\n  query: Query\n}', '{\n  query: Query\n  mutation: Mutation\n}')
  .concat('type Mutation @join__type(graph: SHOP) { close: String @join__field(graph: SHOP) }')

/** The shop tells, and the stock reads: how many there are, and how far it got. */
const world = { told: 0, read: 0 }
const shop = await openPartner(json({}))
const stock = await openPartner(json({}))
/** As many as are carried at once. */
const MOST = 2

type Answers = Record<string, (asked: Record<string, unknown>) => unknown>
const answering =
  (partner: Partner, answers: Answers): Partner['answer'] =>
  (response, request) => {
    const answer = answers[request.url ?? '']
    const asked = JSON.parse(partner.asked.findLast(each => each.url === request.url)?.body ?? '{}')
    json(answer?.(asked) ?? {}, answer ? 200 : 404)(response, request)
  }
const telling: Answers = {
  '/graphql': () => ({ data: { close: 'closed' } }),
  '/events/position': () => ({ published: world.told, read: {} }),
  '/events/read': ({ after }) => ({
    events: Array.from(
      { length: Math.min(MOST, world.told - Number(after)) },
      (_, index) => `${Number(after) + index + 1}`,
    ),
  }),
}
const reading: Answers = {
  '/events/position?tenant=a': () => ({ published: 0, read: { shop: world.read } }),
  '/events/handle?tenant=a': ({ events }) => {
    world.read = Math.max(world.read, ...Array.from(events as string[], Number))
    return { position: world.read }
  },
}

const opened: FastifyInstance[] = []
async function gateway(relayIntervalMs: number) {
  const app = await openGateway(
    gatewayConfig({
      supergraph,
      partnerUrls: new Map([
        ['shop', shop.url],
        ['stock', `${stock.url}?tenant=a`],
      ]),
      relayIntervalMs,
    }),
  )
  opened.push(app)
  return app
}
const paths = (partner: Partner) => partner.asked.map(({ url }) => url)
const NEVER = 3_600_000

beforeEach(() => {
  Object.assign(world, { told: 0, read: 0 })
  for (const each of [shop, stock]) each.asked.length = 0
  shop.answer = answering(shop, telling)
  stock.answer = answering(stock, reading)
})
afterEach(async () => {
  await Promise.all(opened.splice(0).map(app => app.close()))
})

describe('the relay', () => {
  it('brings a reader up to date, as many at once as the owner gives', async () => {
    world.told = 5
    await gateway(10)
    await expect.poll(() => world.read).toBe(5)
    const handed = stock.asked.filter(({ url }) => url?.startsWith('/events/handle'))
    expect(handed.map(({ body }) => JSON.parse(body))).toEqual([
      { owner: 'shop', events: ['1', '2'] },
      { owner: 'shop', events: ['3', '4'] },
      { owner: 'shop', events: ['5'] },
    ])
    expect(JSON.parse(shop.asked.find(({ url }) => url === '/events/read')?.body ?? '')).toEqual({
      after: 0,
      reader: 'stock',
    })
  })

  it('asks on behalf of nobody, beside the address of GraphQL, each time signed for that address and those words', async () => {
    world.told = 1
    await gateway(10)
    await expect.poll(() => world.read).toBe(1)
    for (const { url, headers } of [...shop.asked, ...stock.asked]) {
      const claims = decodeJwt(String(headers['overstap-viewer']))
      expect(claims).toMatchObject({ htp: url, role: 'none', org: null, regions: [], purpose: null, rights: [] })
      expect(claims.sub).toBeUndefined()
    }
  })

  it('looks at once after a mutation, and not after a query', async () => {
    const app = await gateway(NEVER)
    world.told = 1
    const ask = (query: string) =>
      app.inject({
        method: 'POST',
        url: '/graphql',
        payload: { query },
        headers: { 'content-type': 'application/json' },
      })
    await ask('{ __typename }')
    expect(shop.asked).toEqual([])
    expect((await ask('mutation { close }')).json()).toEqual({ data: { close: 'closed' } })
    await expect.poll(() => world.read).toBe(1)
  })

  it('may be done by several gateways at once', async () => {
    world.told = 9
    await Promise.all([gateway(10), gateway(10), gateway(10)])
    await expect.poll(() => world.read).toBe(9)
  })

  it('brings a reader that was down up to date when it is back', async () => {
    world.told = 3
    stock.answer = response => response.destroy()
    await gateway(10)
    await expect.poll(() => stock.asked.length).toBeGreaterThan(3)
    expect(world.read).toBe(0)
    stock.answer = answering(stock, reading)
    await expect.poll(() => world.read).toBe(3)
  })

  it('hands others theirs while one tells itself without end', async () => {
    let reached = 0
    shop.answer = answering(shop, {
      ...telling,
      '/events/position': () => ({ published: world.told || Number.MAX_SAFE_INTEGER, read: { shop: reached } }),
      '/events/read': ({ reader }) => ({ events: reader === 'shop' || world.told > 0 ? ['1'] : [] }),
      '/events/handle': () => {
        reached += 1
        return { position: reached }
      },
    })
    await gateway(10)
    await expect.poll(() => reached).toBeGreaterThan(50)
    world.told = 1
    await expect.poll(() => world.read).toBe(1)
  })

  it('goes into the own network for nobody who was published there', async () => {
    const warned = Promise.withResolvers<unknown>()
    const log = { warn: (about: unknown) => warned.resolve(about), info: () => {} }
    const relay = openRelay({
      partners: () => [{ name: 'shop', url: new URL(shop.url), isOutside: true }],
      signFor: hopSigner(generateKeyPairSync('ed25519').privateKey),
      ...{ intervalMs: 5, budgetMs: 1_000, log: log as never },
    })
    expect(await warned.promise).toMatchObject({ err: { message: 'the address is in the own network' } })
    await relay.stop()
    expect(shop.asked).toEqual([])
  })

  it('leaves a partner that knows nothing of events alone', async () => {
    world.told = 1
    stock.answer = answering(stock, {})
    await gateway(10)
    await expect.poll(() => shop.asked.length).toBeGreaterThan(5)
    expect(paths(stock)).toEqual(['/events/position?tenant=a'])
  })

  const strange: [string, Answers, Answers][] = [
    ['a standing that is none', telling, { ...reading, '/events/position?tenant=a': () => ({ read: { shop: 'x' } }) }],
    [
      'a reader of somebody who does not exist',
      telling,
      { ...reading, '/events/position?tenant=a': () => ({ published: 0, read: { nobody: 0, toString: 0 } }) },
    ],
    [
      'a reader that has read more than was told',
      telling,
      { ...reading, '/events/position?tenant=a': () => ({ published: 0, read: { shop: 99 } }) },
    ],
    ['no events where there are some', { ...telling, '/events/read': () => ({ events: [] }) }, reading],
    ['events that are none', { ...telling, '/events/read': () => ({ events: [{}] }) }, reading],
    ['a reader that stays where it is', telling, { ...reading, '/events/handle?tenant=a': () => ({ position: 0 }) }],
  ]
  it.each(strange)('does not spin, and goes on, with %s', async (_, tells, reads) => {
    world.told = 2
    shop.answer = answering(shop, tells)
    stock.answer = answering(stock, reads)
    await gateway(10)
    const looks = () => paths(shop).filter(url => url === '/events/position').length
    await expect.poll(looks).toBeGreaterThan(4)
    const others = [...paths(shop), ...paths(stock)].filter(url => !url?.startsWith('/events/position'))
    expect(others.length).toBeLessThanOrEqual(2 * looks())
    expect(world.read).toBe(0)
    shop.answer = answering(shop, telling)
    stock.answer = answering(stock, reading)
    await expect.poll(() => world.read).toBe(2)
  })

  it('is off where no key of the gateway is known', async () => {
    const app = await gateway(0)
    await app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query: 'mutation { close }' },
      headers: { 'content-type': 'application/json' },
    })
    expect(paths(shop)).toEqual(['/graphql'])
  })
})
