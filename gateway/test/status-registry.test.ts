// The status of a gateway that follows a registry: which graph answers and why, and what is published of each partner.

import { describe, expect, it } from 'vitest'
import { letThrough, serverInFront } from '../../subgraphs/kit/test/server-in-front.ts'
import type { Status } from '../src/pages/status/status.ts'
import {
  foundedRegistry,
  MORE,
  openFollower,
  openPlug,
  operator,
  registry,
  temporaryFolder,
  visits,
} from './registry-scene.ts'

const { url: databaseUrl, sql } = await foundedRegistry()
const front = await serverInFront(databaseUrl, letThrough)
const folder = temporaryFolder()
const { url } = await openFollower(front.url, { folder })
const plug = await openPlug('spt', visits())
const invitation = { name: 'spt', organisation: 'register:spt', contact: 'spt@example.org', url: plug.url }
const { token } = (await registry(url, '/invite', invitation, operator)).body
const at = expect.stringMatching(/^\d{4}-\d\d-\d\dT/)

// Checked by whoever reads it.
const status = async (of = url) => (await (await fetch(`${of}/status`)).json()) as Status
const page = async (language: string) =>
  (await fetch(`${url}/status`, { headers: { accept: 'text/html', 'accept-language': language } })).text()
const spt = async () => (await status()).partners.find(({ name }) => name === 'spt')
const publish = async (sdl: string, replaces: number, open = false) => {
  plug.run(sdl)
  return registry(url, '/publish', { name: 'spt', url: plug.url, sdl, replaces, open }, token)
}

describe('the status of a gateway with a registry', () => {
  it('says how the graph that answers came to be, and of each partner what is published', async () => {
    const { graph, partners } = await status()
    const made = { because: expect.stringMatching(/^found candidates /), by: 'operator', at }
    expect(graph).toEqual({
      digest: expect.stringMatching(/^[\da-f]{64}$/),
      answersSince: at,
      registry: { isReachable: true, number: 1, newest: 1, made },
    })
    const published = { organisation: 'register:funding', version: 1, at }
    expect(partners.find(({ name }) => name === 'funding')).toMatchObject({ state: 'NOT_ASKED', published })
    expect(partners).toHaveLength(5)
  })

  it('says who adds what to whose types, as the registry records whose they are, and nothing that clients cannot see', async () => {
    const { joins } = await status()
    expect(joins?.filter(({ owner }) => owner === 'candidates')).toEqual([
      {
        partner: 'funding',
        owner: 'candidates',
        adds: [{ type: 'MobilityRoute', fields: ['fundingPlan'] }],
        refersTo: [],
      },
      {
        partner: 'training',
        owner: 'candidates',
        adds: [{ type: 'MobilityRoute', fields: ['trainingPlan', 'shortestTrainingPlan'] }],
        refersTo: [],
      },
      {
        partner: 'vacancies',
        owner: 'candidates',
        adds: [{ type: 'Candidate', fields: ['routes'] }],
        refersTo: ['MobilityRoute'],
      },
    ])
    expect(await page('en')).not.toContain('whoever answers most')
  })

  it('follows who joins, changes, leaves and goes back', async () => {
    expect((await publish(visits(), 0)).body).toMatchObject({ ok: true, graph: 2 })
    expect((await status()).graph.registry).toMatchObject({
      number: 2,
      made: { because: 'publish spt 1', by: 'owner of spt' },
    })
    expect(await spt()).toMatchObject({ published: { organisation: 'register:spt', version: 1, at } })
    expect(await page('en')).toContain('version 1 of spt was published')
    expect(await page('nl')).toContain('de eigenaar van spt')

    expect((await publish(visits(MORE), 1)).body).toMatchObject({ ok: true, graph: 3 })
    expect(await spt()).toMatchObject({ published: { version: 2 } })

    // What is composed stays the same to the letter.
    const { digest } = (await status()).graph
    expect((await publish(visits(MORE), 2, true)).body).toMatchObject({ ok: true, graph: 4 })
    expect((await status()).graph).toMatchObject({
      digest,
      registry: { number: 4, made: { because: 'publish spt 3' } },
    })

    await registry(url, '/rollback', { to: 2 }, operator)
    expect((await status()).graph.registry).toMatchObject({
      number: 5,
      made: { because: 'rollback to 2', by: 'operator' },
    })
    expect(await spt()).toMatchObject({ published: { version: 1 } })
    expect(await page('nl')).toContain('terug naar graaf 2')

    await registry(url, '/remove', { name: 'spt' }, operator)
    expect((await status()).graph.registry).toMatchObject({ number: 6, made: { because: 'remove spt' } })
    expect(await spt()).toBeUndefined()
  })

  it('tells nobody where partners are, who they can be reached through, or who an operator is', async () => {
    const text = JSON.stringify(await status()) + (await page('en'))
    expect(text).not.toMatch(/127\.0\.0\.1|http|@example|operator \w|overstap_publish/)
  })

  it('says so where the newest graph cannot answer here', async () => {
    await sql`insert into graphs (number, supergraph, api, owners, because, made_by)
      values (99, 'type Query', '', '{}', 'publish spt 4', 'test')`
    const registry = async () => (await status()).graph.registry
    await expect.poll(registry, { timeout: 10_000 }).toMatchObject({ number: 6, newest: 99 })
    expect(await page('en')).toContain('The newest in the registry is 99')
  })

  it('shows what is known while the registry is down, also after a start', async () => {
    await front.close()
    const known = { isReachable: false, number: 6, newest: null, made: null }
    await expect.poll(async () => (await status()).graph.registry, { timeout: 10_000 }).toEqual(known)
    expect(await page('en')).toContain('The registry does not answer now')
    const again = await openFollower('postgres://nobody:nothing@127.0.0.1:1/nothing', { folder })
    expect((await status(again.url)).graph.registry).toEqual(known)
  })
})
