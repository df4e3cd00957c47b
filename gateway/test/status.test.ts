// How the partners are doing, for people and for Prometheus.

import { hash } from 'node:crypto'
import { readSupergraph } from '@overstap/schema/contracts'
import { parse } from 'graphql'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { openGateway } from '../src/gateway.ts'
import { joinsOf } from '../src/pages/status/joins.ts'
import type { Status } from '../src/pages/status/status.ts'
import { gatewayConfig } from './config.ts'
import { json } from './partner.ts'
import { labels, post, register, supergraph } from './people.ts'

const app = await openGateway(
  gatewayConfig({
    supergraph,
    partnerUrls: new Map([
      ['register', register.url],
      ['post', post.url],
      ['labels', labels.url],
    ]),
    breaker: { failures: 2, restMs: 60_000 },
  }),
)
const address = await app.listen({ host: '127.0.0.1', port: 0 })
afterAll(() => app.close())

const ask = async (query: string) =>
  (
    await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
  ).json()

// Checked by whoever reads it.
const status = async () => (await (await fetch(`${address}/status`)).json()) as Status
const page = async (language: string) => {
  const headers = { accept: 'text/html,*/*', 'accept-language': language }
  const response = await fetch(`${address}/status`, { headers })
  return { text: await response.text(), headers: response.headers }
}
const metric = async (name: string) => {
  const text = await (await fetch(`${address}/metrics`)).text()
  return Number(
    text
      .split('\n')
      .find(line => line.startsWith(`${name} `))
      ?.split(' ')[1],
  )
}
const partner = async (name: string) => (await status()).partners.find(each => each.name === name)

beforeEach(() => {
  register.answer = json({ data: { people: [{ __typename: 'Person', id: '1', tag: 'a', name: 'Ann' }] } })
  post.answer = json({ data: { _entities: [{ city: 'Assen' }] } })
})

describe('a partner', () => {
  it('that nobody has asked is told as such, and one that answers with when it did', async () => {
    await ask('{ people { name } }')
    expect(await partner('post')).toMatchObject({ state: 'NOT_ASKED', answeredAt: null, answered: 0, violations: 0 })
    expect(await partner('register')).toMatchObject({ state: 'ANSWERS', answeredAt: expect.any(String) })
    expect(await metric('overstap_hops_total{source="register",outcome="answered"}')).toBe(1)
  })

  it('that tells what nobody asked for is shown with its violation, and counted', async () => {
    post.answer = json({ data: { _entities: [{ city: 'Assen', name: 'Mallory' }] } })
    await ask('{ people { name city } }')
    const at = expect.stringMatching(/^\d{4}-/)
    expect(await partner('post')).toMatchObject({
      violations: 1,
      lastViolation: { what: 'fields that nobody asked for', at },
    })
    expect(await metric('overstap_violations_total{source="post"}')).toBe(1)
    expect((await page('en')).text).toContain('fields that nobody asked for')
    expect((await page('nl')).text).toContain('velden waar niemand om vroeg')
  })

  it('that fails is told as such, with what went wrong, and left alone after a while', async () => {
    labels.answer = json('no answer')
    await ask('{ people { label } }')
    expect(await partner('labels')).toMatchObject({ state: 'FAILS', failed: { SOURCE_BAD_RESPONSE: 1 } })
    labels.answer = response => response.destroy()
    await ask('{ people { label } }')
    await ask('{ people { label } }')
    expect(await partner('labels')).toMatchObject({ state: 'RESTING', failed: { SOURCE_UNAVAILABLE: 2 } })
    expect(await metric('overstap_partner_resting{source="labels"}')).toBe(1)
    expect(await metric('overstap_hops_total{source="labels",outcome="unavailable"}')).toBe(2)
    expect(await metric('overstap_hop_retries_total{source="labels"}')).toBe(2)
  })
})

describe('the graph', () => {
  it('from a file is told without a registry', async () => {
    const { graph, partners } = await status()
    expect(graph).toEqual({ digest: hash('sha256', supergraph), answersSince: expect.any(String), registry: null })
    expect(partners.map(({ published }) => published)).toEqual([null, null, null, null])
    const { text } = await page('en')
    expect(text).toContain(graph.digest)
    expect(text).not.toMatch(/registry|Published/)
  })

  it('says who adds which fields to whose types, and who only refers to them', async () => {
    expect((await status()).joins).toEqual([
      { partner: 'inbox', owner: 'post', adds: [], refersTo: ['Person'] },
      { partner: 'labels', owner: 'post', adds: [{ type: 'Person', fields: ['friends', 'label'] }], refersTo: [] },
      { partner: 'register', owner: 'post', adds: [{ type: 'Person', fields: ['kind', 'name'] }], refersTo: [] },
    ])
    const { text } = await page('en')
    expect(text).toContain('Person.<wbr>label')
    expect(text).toContain('whoever answers most')
  })

  it('counts a type as that of whom it is recorded', () => {
    const types = readSupergraph(parse(supergraph))
    const owners = new Map([['Person', 'register']])
    expect(joinsOf({ types, roots: new Set(['Query']), owners })).toEqual([
      { partner: 'inbox', owner: 'register', adds: [], refersTo: ['Person'] },
      { partner: 'labels', owner: 'register', adds: [{ type: 'Person', fields: ['friends', 'label'] }], refersTo: [] },
      {
        partner: 'post',
        owner: 'register',
        adds: [{ type: 'Person', fields: ['city', 'must', 'street'] }],
        refersTo: [],
      },
    ])
  })

  it('keeps its names to itself where the schema is only for those who are known', async () => {
    const closed = await openGateway(gatewayConfig({ supergraph, introspection: 'known' }))
    const asked = async (accept: string) => (await closed.inject({ url: '/status', headers: { accept } })).body
    expect(JSON.parse(await asked('application/json')).joins).toBeNull()
    expect(await asked('text/html')).toContain('alleen te zien voor wie bekend is')
    expect(await asked('text/html')).not.toContain('Person')
    await closed.close()
  })
})

describe('the page', () => {
  it('is in the language that is preferred, and Dutch for others', async () => {
    for (const [preferred, language] of [
      ['en-GB,nl;q=0.5', 'en'],
      ['nl', 'nl'],
      ['fr', 'nl'],
    ] as const) {
      expect((await page(preferred)).text).toContain(`<html lang="${language}">`)
    }
  })

  it('runs no script, loads nothing, and says nothing of where partners are', async () => {
    const { text, headers } = await page('en')
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*style-src 'sha256-/)
    expect(text).not.toMatch(/<script|<link|src=|127\.0\.0\.1|http/)
    expect(JSON.stringify(await status())).not.toMatch(/127\.0\.0\.1|http/)
  })
})

it('the time of each answer is measured, by its status', async () => {
  await fetch(`${address}/graphql`, { method: 'PUT' })
  expect(await metric('overstap_request_seconds_count{status="200"}')).toBeGreaterThan(4)
  expect(await metric('overstap_plans_total{planner="fast"}')).toBeGreaterThan(1)
})
