// Row rules of the database, under a pool of two that many callers share: what one may see never depends on another.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { eq } from 'drizzle-orm'
import { integer, pgTable, text } from 'drizzle-orm/pg-core'
import postgres from 'postgres'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { testDatabase } from '../../../test/databases.ts'
import { connect, PAST_ROW_RULES } from '../src/index.ts'

const none = mkdtempSync(join(tmpdir(), 'overstap-migrations-'))
const { url } = await testDatabase({
  name: 'kit-rows',
  migrations: none,
  prepare: async empty => {
    const sql = postgres(empty, { max: 1, onnotice: () => {} })
    await sql.unsafe(`
      create table letters (number integer primary key, reader text not null);
      insert into letters select n, case when n % 3 = 0 then 'ann' else 'bob' end from generate_series(1, 300) as n;
      alter table letters enable row level security, force row level security;
      create policy own on letters for select using (reader = current_setting('viewer.name', true));
      create policy past_rules on letters using (current_setting('overstap.row_rules', true) = 'off')`)
    await sql.end()
  },
})
const APPLICATION = 'kit-rows-test'
const database = connect({ url, poolSize: 2, statementTimeoutMs: 5_000, applicationName: APPLICATION })
/** Beside the pool: sees what its connections do. */
const watch = postgres(url, { max: 1, connection: PAST_ROW_RULES })
afterAll(async () => {
  await database.close()
  await watch.end()
  rmSync(none, { recursive: true })
})

const letters = pgTable('letters', { number: integer().primaryKey(), reader: text().notNull() })
const never = new AbortController().signal
const as = (name: string, signal: AbortSignal = never) => database.session(signal, { 'viewer.name': name })
type Letter = { number: number; reader: string }
/** Has forgotten its `where`. */
const all = 'select number, reader from letters order by number'
const count: Record<string, number> = { ann: 100, bob: 200 }

/** Processes of the pool's connections that are at it, or that wait inside a transaction. */
const processes = async (doing: string) => {
  const found = await watch<{ pid: number }[]>`
    select pid from pg_stat_activity where application_name = ${APPLICATION} and query like ${doing} and state <> 'idle'`
  return found.map(each => each.pid)
}
const whenRunning = async (doing: string, many: number) => {
  for (;;) {
    const found = await processes(doing)
    if (found.length >= many) return found
  }
}

afterEach(async () => {
  // Two at a time, so that each of the two connections answers.
  const asked = [1, 2].map(() =>
    database
      .session(never, {})
      .rows(`select coalesce(current_setting('viewer.name', true), '') as name, count(*) as seen from letters`, []),
  )
  expect(await Promise.all(asked), 'what is left on the connections').toEqual([
    [{ name: '', seen: 0 }],
    [{ name: '', seen: 0 }],
  ])
  const open = await watch`select from pg_stat_activity
    where application_name = ${APPLICATION} and state like 'idle in transaction%'`
  expect(open, 'transactions that nobody ended').toHaveLength(0)
})

describe('a session under row rules', () => {
  it('finds what is its caller’s, also where a statement forgot to ask for that, for 200 callers in a pool of two', async () => {
    const asked = Array.from({ length: 200 }, async (_, index) => {
      const name = index % 2 === 0 ? 'ann' : 'bob'
      const session = as(name)
      const [rows, by] = await Promise.all([
        session.rows<Letter>(all, []),
        session.db.select({ reader: letters.reader }).from(letters),
      ])
      for (const found of [rows, by]) {
        expect(found).toHaveLength(count[name] ?? 0)
        expect(new Set(found.map(each => each.reader))).toEqual(new Set([name]))
      }
      expect(session.statements).toBe(2)
    })
    await Promise.all(asked)
  })

  it('finds nothing of another’s when it asks for just that', async () => {
    expect(await as('ann').db.select().from(letters).where(eq(letters.reader, 'bob'))).toEqual([])
    expect(await as('ann').rows(`select from letters where number = any($1)`, [[1, 2, 4]])).toEqual([])
  })

  it.each([
    ['no settings', {}],
    ['other settings', { 'viewer.other': 'ann' }],
    ['an empty one', { 'viewer.name': '' }],
  ])('finds nothing with %s', async (_, settings) => {
    expect(await database.session(never, settings).rows(all, [])).toEqual([])
  })

  it('finds nothing when nobody said whose session it is', async () => {
    expect(await database.session(never).rows(all, [])).toEqual([])
  })

  it.each(["ann' or true --", "ann', true); drop table letters; --", '\\', '«»', 'ann\nbob'])(
    'takes %j for a name, whatever stands in it',
    async name => {
      expect(await as(name).rows(`select current_setting('viewer.name') as name`, [])).toEqual([{ name }])
      expect(await as(name).rows(all, [])).toEqual([])
    },
  )

  it('changes nothing that only its reading was allowed', async () => {
    await expect(as('ann').rows(`insert into letters values (1000, 'ann') returning number`, [])).rejects.toMatchObject(
      {
        code: '42501',
      },
    )
    expect(await as('ann').rows(`update letters set reader = 'bob' returning number`, [])).toEqual([])
    expect(await as('ann').rows('delete from letters returning number', [])).toEqual([])
  })

  it('leaves none of its answers in memory', async () => {
    setFlagsFromString('--expose-gc')
    const collectGarbage: () => void = runInNewContext('gc')
    const answer = new WeakRef(await as('bob').rows<Letter>(all, []))
    await new Promise(setImmediate)
    collectGarbage()
    expect(answer.deref()).toBeUndefined()
  })

  it('is past the rules for the owner’s own work only', async () => {
    expect(await database.sql`select from letters`).toHaveLength(300)
  })
})

describe('after something went wrong', () => {
  it('a statement that fails takes no other along, of its own session or of another', async () => {
    const session = as('ann')
    const outcomes = await Promise.allSettled([
      session.rows('select nonsense', []),
      session.rows<Letter>(all, []),
      as('bob').rows<Letter>(all, []),
      session.rows('select 1 / (number - number) from letters', []),
      session.rows<Letter>(all, []),
    ])
    expect(outcomes.map(each => (each.status === 'fulfilled' ? each.value.length : each.reason.code))).toEqual([
      '42703',
      100,
      200,
      '22012',
      100,
    ])
  })

  it('work that fails by itself gives its connection back as it was, and nobody has to make another', async () => {
    const process = 'select pg_backend_pid() as process'
    const before = await Promise.all([1, 2].map(() => as('ann').rows<{ process: number }>(process, [])))
    const failing = Array.from({ length: 6 }, () =>
      database.transaction(
        async connection => {
          await connection.unsafe(all)
          throw new TypeError('a mistake')
        },
        never,
        { 'viewer.name': 'ann' },
      ),
    )
    for (const outcome of await Promise.allSettled(failing)) {
      expect(outcome).toMatchObject({ status: 'rejected', reason: { message: 'a mistake' } })
    }
    const after = await Promise.all([1, 2].map(() => as('ann').rows<{ process: number }>(process, [])))
    const numbers = (rows: { process: number }[][]) => new Set(rows.flat().map(each => each.process))
    expect(numbers(after)).toEqual(numbers(before))
  })

  it('a caller who leaves is answered at once, its statement is cancelled, and nobody else’s is', async () => {
    const caller = new AbortController()
    const session = as('ann', caller.signal)
    const slow = [1, 2, 3, 4].map(() => session.rows('select pg_sleep(10)', []))
    const waiting = Array.from({ length: 20 }, () => as('bob').rows<Letter>(all, []))
    await whenRunning('select pg_sleep%', 2)
    caller.abort()
    for (const outcome of await Promise.allSettled(slow)) {
      expect(outcome).toMatchObject({ status: 'rejected', reason: { name: 'AbortError' } })
    }
    for (const found of await Promise.all(waiting)) expect(found).toHaveLength(200)
    // Whoever left does not wait until the server has heard of it.
    await expect.poll(() => processes('select pg_sleep%')).toEqual([])
  })

  it('callers who leave at any moment leave nothing behind, and take nobody along', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 300 }, async (_, index) => {
        if (index % 3 === 0) return (await as('bob').rows(all, [])).length
        const caller = new AbortController()
        const asked = as('ann', caller.signal).rows(all, [])
        // Some before it is sent, some on the way, some when it is there: as many turns of the loop as it takes.
        let turns = index % 40
        const leave = () => (turns-- > 0 ? setImmediate(leave) : caller.abort())
        leave()
        return asked.then(
          found => (found.length === 100 ? 'there' : 'wrong'),
          fault => (fault instanceof Error && fault.name === 'AbortError' ? 'left' : fault),
        )
      }),
    )
    const kinds = Map.groupBy(outcomes, each => each)
    expect([...kinds.keys()].filter(each => each !== 200 && each !== 'there' && each !== 'left')).toEqual([])
    expect(kinds.get(200)).toHaveLength(100)
    expect(kinds.get('left')?.length).toBeGreaterThan(20)
  })

  it('sends nothing for somebody who has left, and says so', async () => {
    const session = as('ann', AbortSignal.abort())
    expect(() => session.rows(all, [])).toThrow(expect.objectContaining({ name: 'AbortError' }))
    expect(session.statements).toBe(0)
  })

  it('a server that ends the connections fails what runs on them, and the pool goes on', async () => {
    for (let round = 0; round < 3; round++) {
      const asked = [1, 2].map(() => as('ann').rows('select pg_sleep(10)', []))
      for (const pid of await whenRunning('select pg_sleep%', 2)) await watch`select pg_terminate_backend(${pid})`
      for (const outcome of await Promise.allSettled(asked)) {
        expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'CONNECTION_CLOSED' } })
      }
      for (const found of await Promise.all([1, 2, 3, 4].map(() => as('bob').rows(all, [])))) {
        expect(found).toHaveLength(200)
      }
    }
  })

  it('a server that ends connections at any moment never makes a caller believe that there is nothing', async () => {
    const seen = new Set<unknown>()
    for (let round = 0; round < 60; round++) {
      const asked = Array.from({ length: 8 }, () => as('bob').rows(all, []))
      // Whatever it is at just then: beginning, asking, ending, or nothing.
      let turns = round % 20
      while (turns-- > 0) await new Promise(setImmediate)
      await watch`select pg_terminate_backend(pid) from pg_stat_activity
        where application_name = ${APPLICATION} and query like '%letters%' limit 1`
      for (const outcome of await Promise.allSettled(asked)) {
        seen.add(outcome.status === 'fulfilled' ? outcome.value.length : 'a fault')
      }
    }
    expect([...seen].sort()).toEqual([200, 'a fault'])
  })
})
