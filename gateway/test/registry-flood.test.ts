// A partner who publishes and checks without end: it is told to wait, at whichever gateway, and what it leaves is bounded.

import { beforeAll, describe, expect, it } from 'vitest'
import { KEPT_GRAPHS } from '../src/registry/forget.ts'
import { countingChecks, readHowOften } from '../src/registry/how-often.ts'
import { openStore } from '../src/registry/store.ts'
import { addGraph, addVersion } from '../src/registry/write.ts'
import { ask, foundedRegistry, MORE, openFollower, openPlug, operator, registry, visits } from './registry-scene.ts'

const { url: databaseUrl, sql } = await foundedRegistry()
const howOften = { checksPerMinute: 6, changesPerHour: 2 }
const { url } = await openFollower(databaseUrl, { howOften })
const { url: other } = await openFollower(databaseUrl, { howOften })
const plug = await openPlug('spt', visits())
const VISIT = '{ sptVisit(id: "spt:1") { question } }'
let token = ''

const publish = (sdl: string, replaces: number, at = url, by = token) => {
  plug.run(sdl)
  return registry(at, '/publish', { name: 'spt', url: plug.url, sdl, replaces }, by)
}
const newest = async () => (await sql`select max(number) as number from graphs`)[0]?.number

beforeAll(async () => {
  const invitation = { name: 'spt', organisation: 'register:spt', contact: 'spt@example.org', url: plug.url }
  token = (await registry(url, '/invite', invitation, operator)).body.token
})

describe('a partner', () => {
  it('that goes back and forth between two versions is told to wait, at another gateway too, and others are not', {
    timeout: 120_000,
  }, async () => {
    expect((await publish(visits(), 0)).body).toMatchObject({ ok: true, graph: 2 })
    expect((await publish(visits(MORE), 1)).body).toMatchObject({ ok: true, graph: 3 })
    for (const at of [url, other]) {
      const { status, body } = await publish(visits(), 2, at)
      expect([status, body.errors[0].extensions.code]).toEqual([429, 'RATE_LIMITED'])
      expect(body.errors[0].message).toMatch(/^There are 2 changes of the graph an hour .* Try again in 3\d\d\d s\.$/)
    }
    expect((await registry(other, '/remove', { name: 'spt' }, token)).status).toBe(429)
    expect(await newest()).toBe(3)
    expect((await publish(visits(), 2, other, operator)).body).toMatchObject({ ok: true, graph: 4 })
  })

  it('that checks in a loop is told for how long to wait, before anything is looked at', async () => {
    const check = () =>
      fetch(`${other}/registry/check`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ name: 'spt', sdl: 'type {' }),
      })
    const statuses: number[] = []
    for (let tries = 0; tries < howOften.checksPerMinute + 1; tries++) statuses.push((await check()).status)
    expect(statuses).toContain(422)
    const refused = await check()
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(60)
    expect((await registry(other, '/check', { name: 'spt', sdl: 'type {' }, operator)).status).toBe(422)
  })
})

it('a minute later it may check again', () => {
  let now = 0
  const count = countingChecks({ checksPerMinute: 2, changesPerHour: 0 }, () => now)
  const caller = { kind: 'owner', name: 'owner of spt' } as const
  for (const at of [0, 30_000]) {
    now = at
    count(caller)
  }
  now = 59_999
  expect(() => count(caller)).toThrow('Try again in 1 s.')
  count({ ...caller, name: 'owner of another' })
  now = 60_000
  count(caller)
  expect(() => count(caller)).toThrow('Try again in 30 s.')
})

it('in production there is a bound where the operator says nothing', () => {
  expect(readHowOften({ NODE_ENV: 'production' })).toEqual({ checksPerMinute: 10, changesPerHour: 20 })
  expect(readHowOften({})).toEqual({ checksPerMinute: 0, changesPerHour: 0 })
  expect(() => readHowOften({ CHECKS_PER_MINUTE: 'many' })).toThrow('CHECKS_PER_MINUTE must be a whole number')
})

describe('what a flood leaves', () => {
  const MADE = 60
  let first = 0

  beforeAll(async () => {
    await sql`alter table graphs disable trigger only_forgotten`
    await sql`update graphs set made_at = now() - interval '3 days' where number = 2`
    await sql`alter table graphs enable trigger only_forgotten`
    first = await newest()
    const store = openStore(databaseUrl)
    for (let made = 0; made < MADE; made++)
      await store.change(
        async (statements, state) => {
          const sdl = `# ${made}\n${visits()}`
          const number = await addVersion(
            statements,
            { name: 'spt', url: plug.url, sdl, open: false, contracts: '[]' },
            'test',
          )
          const { supergraph = '' } = (await sql`select supergraph from graphs where number = ${first}`)[0] ?? {}
          const members = new Map([
            ...state.members.map(each => [each.name, each.version] as const),
            ['spt', number] as const,
          ])
          return addGraph(statements, state, {
            ...{ supergraph: supergraph || `# ${made}`, api: state.api ?? '', owners: state.owners },
            ...{ because: `publish spt ${number}`, madeBy: 'test', members },
          })
        },
        () => undefined,
      )
    await store.close()
  })

  it('are the texts of the last graphs, and of the last of each day before', async () => {
    const kept = (await sql`select number from graphs where supergraph is not null order by number`).map(
      each => each.number,
    )
    const last = Array.from({ length: KEPT_GRAPHS }, (_, index) => first + MADE - KEPT_GRAPHS + 1 + index)
    expect(kept).toEqual([2, ...last])
    const [versions] =
      await sql`select count(*)::int as all, count(sdl)::int as kept, count(digest)::int as digests from versions where subgraph = 'spt'`
    expect(versions).toEqual({ all: MADE + 3, kept: KEPT_GRAPHS + 1, digests: MADE + 3 - KEPT_GRAPHS - 1 })
  })

  it('is enough to go back to, from before it began too; and what is forgotten is said to be', async () => {
    const back = (to: number) => registry(url, '/rollback', { to }, operator)
    expect(await back(3)).toMatchObject({
      status: 404,
      body: { errors: [{ message: expect.stringMatching(/kept are the last 50/) }] },
    })
    expect((await back(2)).body).toMatchObject({ ok: true, graph: first + MADE + 1 })
    expect(await ask(url, VISIT)).toEqual({ data: { sptVisit: { question: 'Welding?' } } })
    expect((await registry(url, '')).body.graphs).toHaveLength(20)
  })

  it('can be forgotten and never changed, and the graph that is live neither', async () => {
    const live = await newest()
    for (const statement of [
      `update graphs set supergraph = null, api = null, owners = null where number = ${live}`,
      `update graphs set supergraph = 'type Query { a: Int }' where number = 2`,
      `update graphs set supergraph = null, api = null, owners = null, made_by = 'nobody' where number = 2`,
      `update graphs set supergraph = null where number = 2`,
      `update versions set sdl = null, contracts = null where sdl is not null`,
      `update versions set sdl = '', contracts = '' where sdl is null`,
    ])
      await expect(sql.unsafe(statement), statement).rejects.toThrow('is written once')
  })
})
