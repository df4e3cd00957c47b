// A gateway over three partners that know people, each of whom a test may let answer as it likes.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeEach } from 'vitest'
import { openGateway } from '../src/gateway.ts'
import { gatewayConfig } from './config.ts'
import { json, openPartner, type Partner } from './partner.ts'

export const supergraph = readFileSync(join(import.meta.dirname, 'people.graphql'), 'utf8')
export const register = await openPartner(json({ data: {} }))
export const post = await openPartner(json({ data: {} }))
export const labels = await openPartner(json({ data: {} }))
export const elsewhere = await openPartner(json({ data: { people: [] } }))
const app = await openGateway(
  gatewayConfig({
    supergraph,
    partnerUrls: new Map([
      ['register', register.url],
      ['post', post.url],
      ['labels', labels.url],
    ]),
  }),
)
const address = await app.listen({ host: '127.0.0.1', port: 0 })
afterAll(() => app.close())

/** Its answer, whatever it is. */
export async function ask(query: string, signal?: AbortSignal) {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
    ...(signal ? { signal } : {}),
  })
  return JSON.parse(await response.text())
}

export const ANN = { __typename: 'Person', id: '1', tag: 'a', name: 'Ann' }
export const BOB = { __typename: 'Person', id: '2', tag: 'b', name: 'Bob' }
/** The variables of each question that it got. */
export const told = (partner: Partner) => partner.asked.map(each => JSON.parse(each.body).variables)

beforeEach(() => {
  for (const partner of [register, post, labels, elsewhere]) partner.asked.length = 0
  register.answer = json({ data: { people: [ANN, BOB] } })
  post.answer = json({ data: { _entities: [{ city: 'Assen' }, { city: 'Emmen' }] } })
  labels.answer = json({ data: { _entities: [{ label: 'A' }, { label: 'B' }] } })
})
