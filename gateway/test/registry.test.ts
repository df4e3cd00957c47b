// Subgraphs come and go while the gateways answer.

import { beforeAll, describe, expect, it } from 'vitest'
import { ask, foundedRegistry, MORE, openFollower, openPlug, operator, registry, visits } from './registry-scene.ts'

const { url: databaseUrl, sql } = await foundedRegistry()
const { url } = await openFollower(databaseUrl)
const { url: other } = await openFollower(databaseUrl)
const plug = await openPlug('spt', visits())
const VISIT = '{ visit(id: "spt:1") { question } }'
const WITH_DAY = '{ visit(id: "spt:1") { day } }'
const invitation = { name: 'spt', organisation: 'register:spt', contact: 'spt@example.org', url: plug.url }
let token = ''

const publish = (sdl: string, replaces: number, more: object = {}) =>
  registry(url, '/publish', { name: 'spt', url: plug.url, sdl, replaces, ...more }, token)

beforeAll(async () => {
  token = (await registry(url, '/invite', invitation, operator)).body.token
})

describe('a subgraph', () => {
  it('is published to gateways that run, and answers there', async () => {
    expect((await ask(url, VISIT)).errors[0].extensions.code).toBe('QUERY_REJECTED')
    expect(await publish(visits(), 0)).toEqual({ status: 200, body: { ok: true, graph: 2, version: 1, problems: [] } })
    expect(await ask(url, VISIT)).toEqual({ data: { visit: { question: 'Welding?' } } })
    await expect.poll(() => ask(other, VISIT)).toEqual({ data: { visit: { question: 'Welding?' } } })
  })

  it('that is published once more changes nothing', async () => {
    expect((await publish(visits(), 1)).body).toMatchObject({ ok: true, graph: null, version: 1 })
    expect(await sql`select max(number) as newest from graphs`).toMatchObject([{ newest: 2 }])
  })
})
