// Plans are kept for those who ask the same again, and never take more memory than there is for them.

import { afterAll, expect, it } from 'vitest'
import { openGateway } from '../src/gateway.ts'
import { gatewayConfig } from './config.ts'
import { json, openPartner } from './partner.ts'

const partner = await openPartner(json({ data: { organisation: { name: 'Ann & Co' } } }))
const app = await openGateway(gatewayConfig({ partnerUrls: new Map([['organisations', partner.url]]) }))
afterAll(() => app.close())

async function ask(id: string): Promise<void> {
  const payload = { query: `{ organisation(id: "${id}") { name } }` }
  const { body } = await app.inject({ method: 'POST', url: '/graphql', payload })
  expect(JSON.parse(body)).toEqual({ data: { organisation: { name: 'Ann & Co' } } })
}

async function planned(): Promise<number> {
  const { body } = await app.inject({ url: '/metrics' })
  return Number(/plans_total\{planner="fast"\} (\d+)/.exec(body)?.[1])
}

it('a question that is asked again is planned once, until strangers have asked too much that is longer', async () => {
  await ask('kvk-1')
  await ask('kvk-1')
  expect(await planned()).toBe(1)
  for (let index = 0; index < 20; index++) await ask(`${index}${'x'.repeat(240_000)}`)
  await ask('kvk-1')
  expect(await planned()).toBe(21)
  for (let index = 20; index < 110; index++) await ask(`${index}${'x'.repeat(240_000)}`)
  await ask('kvk-1')
  expect(await planned()).toBe(112)
})
