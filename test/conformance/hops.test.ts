// Every subgraph answers the gateway and nobody else, the one without our kit too. Each attack begins with a hop that is good,
// and changes one thing.

import { type KeyObject, randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { hopSigner } from '../../gateway/src/policy/sign-hop.ts'
import { OWNERS } from '../../mesh/src/settings.ts'
import { ATTACKS, COACH, type HopRequest, QUESTIONS, withToken } from './hop-attacks.ts'
import { openOwners, openServicePoints } from './open-owners.ts'
import { openPlain } from './open-plain.ts'

const [owners, servicePoints] = await Promise.all([openOwners(), openServicePoints()])
const ours = [...owners, ...servicePoints].map(({ app, config: { name }, gatewayKey }) => ({
  name,
  gatewayKey,
  send: async (request: HopRequest) => {
    const response = await app.inject(request)
    return { status: response.statusCode, body: response.json() }
  },
}))
const subgraphs: Subgraph[] = [...ours, await openPlain()]

interface Subgraph {
  name: string
  gatewayKey: KeyObject
  send(request: HopRequest): Promise<{ status: number; body: unknown }>
}

it('is asked of every owner', () => {
  expect(owners.map(({ config }) => config.name).sort()).toEqual(OWNERS.map(({ name }) => name).sort())
})

describe.each(subgraphs.map(subgraph => [subgraph.name, subgraph] as const))('%s', (name, subgraph) => {
  const sign = hopSigner(subgraph.gatewayKey)(COACH, randomUUID())
  const hopOf = async (query: string): Promise<HopRequest> => {
    const payload = JSON.stringify({ query })
    const token = await sign({ partner: name, path: '/graphql', body: payload })
    const headers = { 'content-type': 'application/json', 'overstap-viewer': token }
    return { method: 'POST', url: '/graphql', headers, payload }
  }
  const refused = async (request: HopRequest) => {
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
    for (const query of Object.values(QUESTIONS)) await refused(await attack(await hopOf(query), subgraph.gatewayKey))
  })

  it('refuses a hop that was sent to another owner', async () => {
    const other = OWNERS.find(owner => owner.name !== name)?.name ?? ''
    const good = await hopOf(QUESTIONS.typename)
    const token = await sign({ partner: other, path: '/graphql', body: good.payload })
    await refused(withToken(good, token))
  })

  it('says to everybody how it is', async () => {
    for (const url of ['/health/live', '/health/ready']) {
      const request: HopRequest = { method: 'GET', url, headers: {}, payload: '' }
      expect((await subgraph.send(request)).status).toBe(200)
    }
  })
})
