// What becomes of a pool of two when callers leave or the database does: no place is ever lost, nobody waits for what will
// not come, and at the end no connection is left.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { afterAll, afterEach, describe, expect, inject, it } from 'vitest'
import { testDatabase } from '../../../test/databases.ts'
import { connect, type Database } from '../src/index.ts'
import { letThrough, serverInFront } from './server-in-front.ts'

const none = mkdtempSync(join(tmpdir(), 'overstap-no-migrations-'))
const { url } = await testDatabase({ name: 'kit_connections', migrations: none, prepare: async () => {} })
const APPLICATION = 'kit-connections'
const SIZE = 2
/** Beside the pool: sees what its connections do. */
const admin = postgres(inject('adminUrl'), { max: 1, onnotice: () => {} })
const left = () => admin`select pid from pg_stat_activity where application_name = ${APPLICATION}`
const sleeping = () => admin`
  select pid from pg_stat_activity
  where application_name = ${APPLICATION} and query like '%pg_sleep%' and state = 'active'`

/** What a test opened, to be closed after it. */
const opened: { close(): Promise<void> }[] = []
function open(at = url): Database {
  const database = connect({ url: at, poolSize: SIZE, statementTimeoutMs: 2_000, applicationName: APPLICATION })
  opened.push(database)
  return database
}
async function inFront(meet: typeof letThrough, port?: number) {
  const server = await serverInFront(url, meet, port)
  opened.push(server)
  return server
}
afterEach(async () => {
  for (const each of opened.splice(0)) await each.close()
  await expect.poll(left, { message: 'connections that are left' }).toEqual([])
})
afterAll(async () => {
  await admin.end()
  rmSync(none, { recursive: true })
})

const within = AbortSignal.timeout
const many = <One>(one: () => One) => Array.from({ length: 2 * SIZE }, one)
const gone = { code: expect.stringMatching(/^(ECONN|CONNECTION_)/) }

/** Each place has a statement while the others have one, as soon as no connection is being opened for somebody who has left. */
async function expectAllPlaces(database: Database): Promise<void> {
  const atWork = async () => {
    const asked = Array.from({ length: SIZE }, () =>
      database
        .session(within(2_000))
        .rows<{ process: number }>('select pg_backend_pid() as process, pg_sleep(0.05)', []),
    )
    return new Set((await Promise.all(asked)).flat().map(each => each.process)).size
  }
  await expect.poll(atWork, { timeout: 5_000 }).toBe(SIZE)
}

type Ask = (database: Database, statement: string, signal: AbortSignal) => Promise<unknown>
const ways: [string, Ask][] = [
  ['a statement', (database, statement, signal) => database.session(signal).rows(statement, [])],
  ['a statement with settings', (database, statement, signal) => database.session(signal, {}).rows(statement, [])],
  ['a transaction', (database, statement, signal) => database.transaction(each => each.unsafe(statement), signal)],
]
describe.each(ways)('%s', (_, ask) => {
  it('costs no place when its caller leaves while a connection is opened for it', async () => {
    // Some before it is begun, some in the middle of it, some after: as many turns of the loop as it takes.
    for (let turns = 0; turns < 40; turns++) {
      const database = open()
      const caller = new AbortController()
      const asked = many(() => ask(database, 'select 1', caller.signal))
      for (let turn = 0; turn < turns; turn++) await new Promise(setImmediate)
      caller.abort()
      await Promise.allSettled(asked)
      await expectAllPlaces(database)
      await database.close()
    }
  })

  it('is cancelled when its caller leaves, or ends at once where it waits for a place', async () => {
    const database = open()
    const caller = new AbortController()
    const asked = many(() => ask(database, 'select pg_sleep(10)', caller.signal))
    await expect.poll(sleeping).toHaveLength(SIZE)
    caller.abort()
    for (const outcome of await Promise.allSettled(asked)) {
      expect(outcome).toMatchObject({ status: 'rejected', reason: { name: 'AbortError' } })
    }
    await expect.poll(sleeping).toEqual([])
    await expectAllPlaces(database)
  })

  it('fails at once while the database is down, and is answered as soon as it is back', async () => {
    const way = await inFront(letThrough)
    const database = open(way.url)
    await ask(database, 'select 1', within(2_000))
    await way.close()
    for (let time = 0; time < 20; time++) {
      await expect(ask(database, 'select 1', within(300))).rejects.toMatchObject(gone)
    }
    await inFront(letThrough, way.port)
    await ask(database, 'select 1', within(300))
    await expectAllPlaces(database)
  })

  it('opens nothing after the end when it was refused before', async () => {
    const way = await inFront(letThrough)
    const database = open(way.url)
    await way.close()
    await expect(ask(database, 'select 1', within(300))).rejects.toMatchObject(gone)
    const { sockets } = await inFront(letThrough, way.port)
    await database.close()
    for (let looks = 0; looks < 200; looks++) {
      expect(await left()).toEqual([])
      expect(sockets.size).toBe(0)
    }
  })

  it('fails when the server hangs up on whoever comes', async () => {
    const { url: rude } = await inFront(socket => socket.end())
    await expect(ask(open(rude), 'select 1', within(2_000))).rejects.toMatchObject(gone)
  })

  it('ends with its caller when the server says nothing to whoever comes, and its place is free again', async () => {
    let speaks = false
    const way = await inFront((socket, to) => speaks && letThrough(socket, to))
    const database = open(way.url)
    for (const outcome of await Promise.allSettled(many(() => ask(database, 'select 1', within(50))))) {
      expect(outcome).toMatchObject({ status: 'rejected', reason: { name: 'TimeoutError' } })
    }
    speaks = true
    await ask(database, 'select 1', within(4_000))
    await expectAllPlaces(database)
  })

  it('ends with its caller when the server falls silent, and its place is free again', async () => {
    const way = await inFront(letThrough)
    const database = open(way.url)
    await expectAllPlaces(database)
    for (const socket of way.sockets) socket.unpipe().pause()
    for (const outcome of await Promise.allSettled(many(() => ask(database, 'select 1', within(50))))) {
      expect(outcome).toMatchObject({ status: 'rejected', reason: { name: 'TimeoutError' } })
    }
    await ask(database, 'select 1', within(4_000))
    await expectAllPlaces(database)
  })
})

it('what is sent on a connection that closes is never sent on another one', async () => {
  const database = open()
  const statement = (number: number) => `select ${number}, pg_backend_pid() as process, pg_sleep(0.2)`
  const outcomes: PromiseSettledResult<unknown>[] = []
  const cut = database.transaction(async connection => {
    const asked = [1, 2, 3].map(number => connection.unsafe(statement(number)))
    outcomes.push(...(await Promise.allSettled(asked)))
    outcomes.push(...(await Promise.allSettled([connection.unsafe(statement(4))])))
  }, within(2_000))
  await expect.poll(sleeping).toHaveLength(1)
  await admin`select pg_terminate_backend(pid) from pg_stat_activity where application_name = ${APPLICATION}`
  await expect(cut).rejects.toMatchObject(gone)
  expect(outcomes.map(({ status }) => status)).toEqual(Array(4).fill('rejected'))
  await expectAllPlaces(database)
})

it('a database says that it is there also while all places are taken, and at once that it is not', async () => {
  const way = await inFront(letThrough)
  const database = open(way.url)
  const caller = new AbortController()
  const taken = many(() => database.session(caller.signal).rows('select pg_sleep(10)', []))
  await expect.poll(sleeping).toHaveLength(SIZE)
  await database.ping(within(300))
  caller.abort()
  await Promise.allSettled(taken)
  await expect.poll(sleeping).toEqual([])
  await way.close()
  await expect(database.ping(within(300))).rejects.toMatchObject(gone)
  await inFront(letThrough, way.port)
  await database.ping(within(300))
})

it('a URL with several hosts is refused, since the driver would ask them in turns without end', () => {
  expect(() => open(url.replace(/@[^/]+/, '$&,127.0.0.1:1'))).toThrow('must have one host')
})
