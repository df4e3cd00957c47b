// A subgraph that shares no code with us, at work: when its database is slow or away, when it knows no gateway, when it starts
// beside another one, and when it is told to stop.

import { join } from 'node:path'
import postgres from 'postgres'
import { afterAll, describe, expect, inject, it } from 'vitest'
import { ROOT } from '../../mesh/src/settings.ts'
import { letThrough, serverInFront } from '../../subgraphs/kit/test/server-in-front.ts'
import { fillDemo } from '../../subgraphs/spt-utrecht/db/demo.ts'
import { migrate } from '../../subgraphs/spt-utrecht/src/database.ts'
import { testDatabase } from '../databases.ts'
import { TODAY } from '../scene.ts'
import { COACH, type HopRequest } from './hop-attacks.ts'
import { runOutside } from './outside.ts'

const NAME = 'spt-utrecht'
const DEMO = `2000x600x1@${TODAY}`
const { url: address, databaseUrl, written, hopOf, send, stop } = await runOutside(NAME, DEMO)
const emptyDatabase = () =>
  testDatabase({
    name: 'spt_utrecht_empty',
    migrations: join(ROOT, 'subgraphs', NAME, 'db', 'migrations'),
    prepare: async () => {},
  })
const { url: emptyUrl } = await emptyDatabase()
const { url: behind } = await emptyDatabase()
const front = await serverInFront(behind, letThrough)
afterAll(() => front.close())
const believing = await runOutside(NAME, DEMO, { GATEWAY_PUBLIC_KEYS: '', SPT_UTRECHT_DATABASE_URL: front.url })
const { url: behindSilence } = await emptyDatabase()
const silent = await serverInFront(behindSilence, letThrough)
afterAll(() => silent.close())
const through = await runOutside(NAME, DEMO, { SPT_UTRECHT_DATABASE_URL: silent.url })
const sql = postgres(databaseUrl, { max: 2, onnotice: () => {} })
const admin = postgres(inject('adminUrl'), { max: 1, onnotice: () => {} })
afterAll(() => Promise.all([sql.end(), admin.end()]))

const coach = { ...COACH, regions: ['midden-utrecht'] }
const ask = (query: string) => send(hopOf(query, coach))

/** Of its process to its database. */
const connections = () => admin<{ pid: number; query: string; state: string }[]>`
  select pid, query, state from pg_stat_activity
  where application_name = ${NAME} and datname = ${new URL(databaseUrl).pathname.slice(1)}`
/** Statements that wait for the table. */
const waiting = async () =>
  (await connections()).filter(({ query, state }) => state === 'active' && query.includes('from searches'))

describe('when its database', () => {
  const SLOW = '{ sptUtrecht { searches { outcome } } }'

  it('is at work and the caller leaves, the statement ends', async () => {
    await sql.begin(async holder => {
      await holder`lock table searches in access exclusive mode`
      const caller = new AbortController()
      const replies = Array.from({ length: 12 }, () => send(hopOf(SLOW, coach), caller.signal).catch(() => 'left'))
      await expect.poll(async () => (await waiting()).length).toBe(8)
      caller.abort()
      expect(await Promise.all(replies)).toEqual(replies.map(() => 'left'))
      await expect.poll(async () => (await waiting()).length, { timeout: 1_000 }).toBe(0)
    })
    for (let time = 0; time < 20; time++) expect((await ask(SLOW)).body.errors).toBeUndefined()
  })

  it('takes too long, that is said, and the rest is answered', async () => {
    await sql.begin(async holder => {
      await holder`lock table searches in access exclusive mode`
      const { body } = await ask('{ sptUtrecht { searches { outcome } routes { weeks } } }')
      expect(body.data.sptUtrecht.searches).toBeNull()
      expect(body.data.sptUtrecht.routes.length).toBeGreaterThan(10)
      const extensions = { code: 'SOURCE_TIMEOUT', source: NAME, retryable: true, incidentId: expect.any(String) }
      expect(body.errors).toMatchObject([{ path: ['sptUtrecht', 'searches'], extensions }])
      expect(written()).toContain(body.errors[0].extensions.incidentId)
    })
  })

  it('lost its connections, the next question opens others', async () => {
    await admin`select pg_terminate_backend(pid, 5000) from pg_stat_activity where application_name = ${NAME}`
    await expect.poll(async () => (await ask(SLOW)).body.errors).toBeUndefined()
  })

  it('lets nobody in, that is said at once, each time, and it is found again', async () => {
    const database = new URL(databaseUrl).pathname.slice(1)
    const letIn = (yes: boolean) => admin.unsafe(`alter database "${database}" with allow_connections ${yes}`)
    await letIn(false)
    await admin`select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = ${database}`
    try {
      for (let time = 0; time < 12; time++) {
        const asked = performance.now()
        const { body } = await ask(SLOW)
        expect(body.errors).toMatchObject([{ extensions: { code: 'SOURCE_UNAVAILABLE', source: NAME } }])
        expect(performance.now() - asked).toBeLessThan(500)
      }
      expect((await fetch(`${address}/health/ready`)).status).toBe(503)
      expect((await fetch(`${address}/health/live`)).status).toBe(200)
    } finally {
      await letIn(true)
    }
    await expect.poll(async () => (await ask(SLOW)).body.errors).toBeUndefined()
  })

  it('ends what is under way, nobody is without an answer, and no connection is lost for good', async () => {
    for (let time = 0; time < 3; time++) {
      const replies = await sql.begin(async holder => {
        await holder`lock table searches in access exclusive mode`
        const asked = Array.from({ length: 12 }, () => ask(SLOW))
        await expect.poll(async () => (await waiting()).length).toBe(8)
        const lost = (await waiting()).map(({ pid }) => pid)
        await admin`select pg_terminate_backend(pid) from unnest(${lost}::int[]) as pid`
        const others = async () => (await waiting()).filter(({ pid }) => !lost.includes(pid))
        await expect.poll(async () => (await others()).length).toBe(8)
        return { asked }
      })
      for (const { body } of await Promise.all(replies.asked)) expect(body.errors).toBeUndefined()
    }
  })

  it('falls silent and closes nothing, no place is kept for ever', async () => {
    const askThrough = () => through.send(through.hopOf('{ sptUtrecht { routes { weeks } } }', coach))
    const askTogether = () => Promise.all(Array.from({ length: 12 }, askThrough))
    await expect.poll(async () => (await askTogether()).length && silent.sockets.size).toBeGreaterThanOrEqual(8)
    // What is under way on these is never answered, and nobody says that it will not be.
    for (const socket of silent.sockets) socket.unpipe().pause()
    for (const { body } of await askTogether())
      expect(body.errors).toMatchObject([{ extensions: { code: 'SOURCE_TIMEOUT' } }])
    await expect.poll(async () => (await askThrough()).body.errors, { timeout: 15_000 }).toBeUndefined()
    for (const { body } of await askTogether()) expect(body.errors).toBeUndefined()
  })

  it('fails, nothing of it reaches the caller', async () => {
    await sql`alter table searches rename to elsewhere`
    const { body } = await ask(SLOW)
    await sql`alter table elsewhere rename to searches`
    expect(body.errors).toMatchObject([{ extensions: { code: 'SOURCE_UNAVAILABLE', source: NAME } }])
    expect(JSON.stringify(body)).not.toMatch(/relation|select|42P01/)
    expect(written()).toContain('42P01')
  })
})

describe('without keys of a gateway', () => {
  it('it answers everybody as somebody without a token, whatever a hop says, and warned at its start', async () => {
    const query = '{ sptUtrecht { routes { weeks } searches { outcome } } }'
    const { status, body } = await believing.send(hopOf(query, coach))
    expect(status).toBe(200)
    expect(body.data.sptUtrecht.routes.length).toBeGreaterThan(10)
    expect(body.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }])
    expect(believing.written()).toContain('GATEWAY_PUBLIC_KEYS is not set')
  })

  it.each<[HopRequest['method'], string, number]>([
    ['GET', '/graphql?query=%7B__typename%7D', 404],
    ['GET', '/graphql', 405],
    ['POST', '/', 404],
  ])('it does not answer %s %s', async (method, path, status) => {
    const request = { method, url: path, headers: {}, payload: '' }
    expect((await believing.send(request)).status).toBe(status)
  })

  it.each(['', '[]', '{"query": 7}', 'query={__typename}', 'null'])('it cannot read %s', async payload => {
    const { status, body } = await believing.send({ method: 'POST', url: '/graphql', headers: {}, payload })
    expect({ status, code: body.errors[0].extensions.code }).toEqual({ status: 400, code: 'QUERY_REJECTED' })
  })
})

describe('when nothing listens where its database was', () => {
  it('that is said at once, however long it lasts, and it is found again', async () => {
    const query = '{ sptUtrecht { routes { weeks } } }'
    const asked = () =>
      believing.send({ method: 'POST', url: '/graphql', headers: {}, payload: JSON.stringify({ query }) })
    expect((await asked()).body.errors).toBeUndefined()
    await front.close()
    const until = performance.now() + 3_000
    while (performance.now() < until) {
      const start = performance.now()
      expect((await asked()).body.errors).toMatchObject([{ extensions: { code: 'SOURCE_UNAVAILABLE' } }])
      expect(performance.now() - start).toBeLessThan(500)
    }
    const again = await serverInFront(behind, letThrough, front.port)
    await expect.poll(async () => (await asked()).body.errors).toBeUndefined()
    const many = await Promise.all(Array.from({ length: 24 }, asked))
    expect(many.map(({ body }) => body.errors)).toEqual(many.map(() => undefined))
    await again.close()
  })
})

describe('an empty database', () => {
  const replicas = [1, 2, 3].map(() => postgres(emptyUrl, { max: 1, onnotice: () => {} }))
  afterAll(() => Promise.all(replicas.map(replica => replica.end())))
  const [first = sql] = replicas

  it('is brought up to date and filled once, whoever starts beside', async () => {
    await Promise.all(replicas.map(migrate))
    const filled = await Promise.all(replicas.map(replica => fillDemo(replica, TODAY, false)))
    expect(filled.filter(Boolean)).toHaveLength(1)
    expect(await first`select count(*)::int as routes from routes`).toEqual([{ routes: 22 }])
  })

  it('is refused by code that is older than it', async () => {
    await first`insert into migrations values ('0099-of-another-time.sql')`
    await expect(migrate(first)).rejects.toThrow(
      'The database is newer than this code: it has 0099-of-another-time.sql.',
    )
  })
})

// The last of all: it ends the process that the others ask.
describe('when it is told to stop', () => {
  it('who waits for an answer gets it, and nothing is left of it', async () => {
    const { reply, stopping } = await sql.begin(async holder => {
      await holder`lock table searches in access exclusive mode`
      const reply = ask('{ sptUtrecht { searches { outcome } } }')
      await expect.poll(async () => (await waiting()).length).toBe(1)
      const stopping = stop()
      await expect.poll(written).toContain('"message":"stopping"')
      return { reply, stopping }
    })
    expect((await reply).body.data.sptUtrecht.searches.length).toBeGreaterThan(10)
    expect(await stopping).toBe(0)
    expect(await connections()).toEqual([])
  })
})
