// Every owner answers the gateway and nobody else.

import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { hopSigner } from '../../gateway/src/policy/sign-hop.ts'
import { OWNERS } from '../../mesh/src/settings.ts'
import { ATTACKS, COACH, type HopRequest, QUESTIONS, withToken } from './hop-attacks.ts'
import { openOwners } from './open-owners.ts'

const scenes = await openOwners()

it('is asked of every owner', () => {
  expect(scenes.map(({ config }) => config.name).sort()).toEqual(OWNERS.map(({ name }) => name).sort())
})

describe.each(scenes.map(scene => [scene.config.name, scene] as const))('%s', (name, scene) => {
  const sign = hopSigner(scene.gatewayKey)(COACH, randomUUID())
  const hopOf = async (query: string): Promise<HopRequest> => {
    const payload = JSON.stringify({ query })
    const token = await sign({ partner: name, path: '/graphql', body: payload })
    const headers = { 'content-type': 'application/json', 'overstap-viewer': token }
    return { method: 'POST', url: '/graphql', headers, payload }
  }
  const refused = async (request: HopRequest) => {
    const response = await scene.app.inject(request)
    expect(response.statusCode).toBe(401)
    const message = 'This is not a hop that the gateway signed for this subgraph. Ask through the gateway.'
    expect(response.json()).toEqual({ errors: [{ message, extensions: { code: 'UNAUTHENTICATED' } }] })
  }

  it.each(Object.entries(QUESTIONS))('answers a good hop, once: %s', async (_, query) => {
    const good = await hopOf(query)
    const response = await scene.app.inject(good)
    expect(response.statusCode).toBe(200)
    expect(response.json()).toEqual({ data: expect.any(Object) })
    await refused(good)
  })

  it.each(Object.entries(ATTACKS))('refuses %s, whatever is asked', async (_, attack) => {
    for (const query of Object.values(QUESTIONS)) await refused(await attack(await hopOf(query), scene.gatewayKey))
  })

  it('refuses a hop that was sent to another owner', async () => {
    const other = OWNERS.find(owner => owner.name !== name)?.name ?? ''
    const good = await hopOf(QUESTIONS.typename)
    const token = await sign({ partner: other, path: '/graphql', body: good.payload })
    await refused(withToken(good, token))
  })

  it('says to everybody how it is', async () => {
    for (const url of ['/health/live', '/health/ready']) expect((await scene.app.inject({ url })).statusCode).toBe(200)
  })
})
