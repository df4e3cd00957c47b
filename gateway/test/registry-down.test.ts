// The registry's database is not there: at the start, or while the gateway runs.

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { letThrough, serverInFront } from '../../subgraphs/kit/test/server-in-front.ts'
import {
  ask,
  foundedRegistry,
  openFollower,
  openPlug,
  operator,
  registry,
  temporaryFolder,
  visits,
} from './registry-scene.ts'

const { url: databaseUrl, sql } = await foundedRegistry()
const plug = await openPlug('spt', visits())
const folder = temporaryFolder()
const VISIT = '{ sptVisit(id: "spt:1") { question } }'
const VISITED = { data: { sptVisit: { question: 'Welding?' } } }
const invitation = { name: 'spt', organisation: 'register:spt', contact: 'spt@example.org', url: plug.url }

describe('a gateway whose registry is down', () => {
  it('goes on with the graph that it has, says 503 to who publishes, and follows again when the registry is back', async () => {
    const front = await serverInFront(databaseUrl, letThrough)
    const { url } = await openFollower(front.url, { folder })
    const { token } = (await registry(url, '/invite', invitation, operator)).body
    const publication = { name: 'spt', url: plug.url, sdl: visits(), replaces: 0 }
    expect((await registry(url, '/publish', publication, token)).status).toBe(200)
    await front.close()
    const { status, body } = await registry(url, '/publish', { ...publication, replaces: 1 }, token)
    expect([status, body.errors[0].extensions]).toEqual([
      503,
      { code: 'SOURCE_UNAVAILABLE', source: 'registry', retryable: true },
    ])
    expect(await ask(url, VISIT)).toEqual(VISITED)
    const beside = await openFollower(databaseUrl)
    expect((await registry(beside.url, '/remove', { name: 'spt' }, operator)).status).toBe(200)
    const back = await serverInFront(databaseUrl, letThrough, front.port)
    await expect.poll(async () => (await ask(url, VISIT)).errors, { timeout: 15_000 }).toBeDefined()
    expect((await registry(url, '/publish', publication, token)).status).toBe(200)
    await back.close()
  })

  it('starts with the last graph that answered', async () => {
    const { url } = await openFollower('postgres://nobody:nothing@127.0.0.1:1/nothing', { folder })
    expect(await ask(url, VISIT)).toEqual(VISITED)
    expect((await registry(url, '')).status).toBe(503)
  })

  it.each<[string, (text: string) => string]>([
    ['is not whole', text => text.slice(0, -100)],
    ['is not what was kept', text => text.replace('A visit to a firm.', 'A word of somebody else.')],
    ['is nothing', () => ''],
  ])('starts with the graph that it brings where what is there %s', async (_, damage) => {
    const file = join(folder, 'last-good.graphql')
    const kept = readFileSync(file, 'utf8')
    writeFileSync(file, damage(kept))
    expect(readFileSync(file, 'utf8')).not.toBe(kept)
    const { url } = await openFollower('postgres://nobody:nothing@127.0.0.1:1/nothing', { folder })
    writeFileSync(file, kept)
    expect((await ask(url, VISIT)).errors[0].extensions.code).toBe('QUERY_REJECTED')
    expect(await ask(url, '{ __typename }')).toEqual({ data: { __typename: 'Query' } })
  })

  it('answers from a graph that there is no room to keep, says so, and keeps it when there is', async () => {
    const full = temporaryFolder()
    const file = join(full, 'last-good.graphql')
    mkdirSync(join(file, 'in-the-way'), { recursive: true })
    const { url } = await openFollower(databaseUrl, { folder: full })
    expect(await ask(url, VISIT)).toEqual(VISITED)
    const status = JSON.parse(await (await fetch(`${url}/status`)).text())
    const { number, newest } = status.graph.registry
    expect(number).toBe(newest)
    expect(readdirSync(full)).toEqual(['last-good.graphql'])
    rmSync(file, { recursive: true })
    await expect.poll(() => existsSync(file), { timeout: 10_000 }).toBe(true)
    expect(readFileSync(file, 'utf8')).toMatch(new RegExp(`^# Graph ${number} of the registry`))
  })

  it('starts soon also where the database lets nobody in and says nothing', async () => {
    const silent = await serverInFront(databaseUrl, () => {})
    const started = performance.now()
    const { url } = await openFollower(silent.url)
    expect(performance.now() - started).toBeLessThan(8_000)
    expect(await ask(url, '{ __typename }')).toEqual({ data: { __typename: 'Query' } })
    await silent.close()
  })
})

it('a graph that cannot answer changes nothing, and the next one that can answers', async () => {
  const { url } = await openFollower(databaseUrl)
  expect(await ask(url, VISIT)).toEqual(VISITED)
  const [newest] = await sql`select * from graphs order by number desc limit 1`
  const number = newest?.number
  await sql`insert into graphs ${sql({ ...newest, number: number + 1, supergraph: 'type Query { a: Int }' })}`
  await sql`select pg_notify('overstap_graphs', '')`
  expect(await ask(url, VISIT)).toEqual(VISITED)
  const without = (await sql`select supergraph from graphs where number = 1`)[0]?.supergraph
  await sql`insert into graphs ${sql({ ...newest, number: number + 2, supergraph: without })}`
  await sql`select pg_notify('overstap_graphs', '')`
  await expect.poll(async () => (await ask(url, VISIT)).errors, { timeout: 10_000 }).toBeDefined()
})
