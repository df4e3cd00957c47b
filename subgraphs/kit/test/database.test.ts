import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { testDatabase } from '../../../test/databases.ts'
import { connect, migrate } from '../src/index.ts'

const empty = mkdtempSync(join(tmpdir(), 'overstap-migrations-'))
const { url } = await testDatabase({ name: 'kit', migrations: empty, prepare: async () => {} })
const database = connect({ url, poolSize: 2, statementTimeoutMs: 2_000, applicationName: 'kit-test' })
afterAll(async () => {
  await database.close()
  rmSync(empty, { recursive: true })
})

const never = new AbortController().signal

describe('a session', () => {
  it('reads rows by an array of keys in one prepared statement', async () => {
    const session = database.session(never)
    const read = (keys: string[]) =>
      session.rows<{ key: string }>('select key from unnest($1::text[]) as key where key = any($1)', [keys])
    expect(await read(['a', 'b'])).toEqual([{ key: 'a' }, { key: 'b' }])
    expect(await read([])).toEqual([])
    expect(session.statements).toBe(2)
  })

  it('counts what drizzle sends', async () => {
    const session = database.session(never)
    await session.db.execute(sql`select 1`)
    expect(session.statements).toBe(1)
  })

  it('gives days as ISO texts and large counts as numbers', async () => {
    const rows = await database
      .session(never)
      .rows(`select date '2026-11-21' as day, count(*) as n from (values (1)) as one`, [])
    expect(rows).toEqual([{ day: '2026-11-21', n: 1 }])
  })

  it('takes and gives lists of any values as they are', async () => {
    const lists = fc.record({
      texts: fc.array(fc.option(fc.string({ unit: 'grapheme' }).filter(each => !each.includes('\0')))),
      integers: fc.array(fc.option(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }))),
      bigints: fc.array(fc.option(fc.maxSafeInteger())),
      doubles: fc.array(fc.option(fc.double({ noNaN: true }).map(each => (each === 0 ? 0 : each)))),
    })
    await fc.assert(
      fc.asyncProperty(lists, async given => {
        const { texts, integers, bigints, doubles } = given
        const statement = `select $1::text[] as texts, $2::int[] as integers, $3::bigint[] as bigints, $4::float8[] as doubles`
        expect(await database.session(never).rows(statement, [texts, integers, bigints, doubles])).toEqual([given])
      }),
      { numRuns: 60 },
    )
    const written = `select array[true, null, false] as booleans, array[1, 2]::smallint[] as smallints, '{}'::text[] as nothing`
    expect(await database.session(never).rows(written, [])).toEqual([
      { booleans: [true, null, false], smallints: [1, 2], nothing: [] },
    ])
  })

  it('cancels what runs and what waits for a connection when the caller leaves, and the pool goes on', async () => {
    const caller = new AbortController()
    const session = database.session(caller.signal)
    const asked = [1, 2, 3, 4].map(() => session.rows('select pg_sleep(10)', []))
    // Two statements must have reached the server before the caller leaves.
    for (let running = 0; running < 2; ) {
      const other = connect({ url, poolSize: 1, statementTimeoutMs: 2_000, applicationName: 'kit-watch' })
      const rows =
        await other.sql`select count(*) as n from pg_stat_activity where application_name = 'kit-test' and query like 'select pg_sleep%' and state = 'active'`
      running = Number(rows[0]?.n)
      await other.close()
    }
    caller.abort()
    for (const outcome of await Promise.allSettled(asked)) {
      expect(outcome).toMatchObject({ status: 'rejected', reason: { name: 'AbortError' } })
    }
    expect(await database.session(never).rows('select 1 as one', [])).toEqual([{ one: 1 }])
  })

  it('does not send anything after the caller has left', async () => {
    const session = database.session(AbortSignal.abort())
    expect(() => session.rows('select 1', [])).toThrow()
    expect(session.statements).toBe(0)
  })

  it('sends no text that PostgreSQL could not hold, and says that the caller must change it', async () => {
    const session = database.session(never)
    for (const parameter of ['a\0', ['a', 'a\0']]) {
      expect(() => session.rows('select $1', [parameter])).toThrow(
        expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT' } }),
      )
    }
    expect(session.statements).toBe(0)
  })

  it('is ended by the server when a statement runs too long', async () => {
    const brief = connect({ url, poolSize: 1, statementTimeoutMs: 50, applicationName: 'kit-brief' })
    await expect(brief.session(never).rows('select pg_sleep(5)', [])).rejects.toMatchObject({ code: '57014' })
    await brief.close()
  })
})

describe('migrations', () => {
  let folder: string
  beforeEach(async () => {
    folder = join(empty, String(performance.now()))
    mkdirSync(folder)
    await database.sql`drop table if exists migrations, one, two`
    writeFileSync(join(folder, '0001-one.sql'), 'create table one (n integer);')
    writeFileSync(join(folder, '0002-two.sql'), 'create table two (n integer); insert into two values (1);')
  })

  it('are applied once, in order', async () => {
    expect(await migrate(database.sql, folder)).toEqual(['0001-one.sql', '0002-two.sql'])
    expect(await migrate(database.sql, folder)).toEqual([])
    expect(await database.sql`select n from two`).toEqual([{ n: 1 }])
  })

  it('are applied once by two who start at the same time', async () => {
    const other = connect({ url, poolSize: 1, statementTimeoutMs: 2_000, applicationName: 'kit-other' })
    const applied = await Promise.all([migrate(database.sql, folder), migrate(other.sql, folder)])
    await other.close()
    expect(applied.flat()).toEqual(['0001-one.sql', '0002-two.sql'])
    expect(await database.sql`select n from two`).toEqual([{ n: 1 }])
  })

  it('are waited for longer than a statement may take, and statements are limited again afterwards', async () => {
    writeFileSync(join(folder, '0001-one.sql'), 'select pg_sleep(0.4); create table one (n integer);')
    const hasty = connect({ url, poolSize: 1, statementTimeoutMs: 100, applicationName: 'kit-hasty' })
    const applied = await Promise.all([migrate(database.sql, folder), migrate(hasty.sql, folder)])
    expect(applied.flat()).toEqual(['0001-one.sql', '0002-two.sql'])
    await expect(hasty.sql`select pg_sleep(5)`).rejects.toMatchObject({ code: '57014' })
    await hasty.close()
  })

  it('leave nothing of a file that fails, and go on from there when it is mended', async () => {
    writeFileSync(join(folder, '0002-two.sql'), 'create table two (n integer); select nonsense;')
    await expect(migrate(database.sql, folder)).rejects.toThrow(/nonsense/)
    expect(await database.sql`select to_regclass('two') as two`).toEqual([{ two: null }])
    writeFileSync(join(folder, '0002-two.sql'), 'create table two (n integer);')
    expect(await migrate(database.sql, folder)).toEqual(['0002-two.sql'])
  })

  it('refuse a database that is newer than the code', async () => {
    await migrate(database.sql, folder)
    rmSync(join(folder, '0002-two.sql'))
    await expect(migrate(database.sql, folder)).rejects.toThrow(/newer than this code/)
  })

  it('refuse a file that was changed after it was applied', async () => {
    await migrate(database.sql, folder)
    writeFileSync(join(folder, '0001-one.sql'), 'create table one (n bigint);')
    await expect(migrate(database.sql, folder)).rejects.toThrow(/append-only/)
  })

  it('refuse a file that was put between applied ones', async () => {
    await migrate(database.sql, folder)
    writeFileSync(join(folder, '0001-a-late-thought.sql'), 'select 1;')
    await expect(migrate(database.sql, folder)).rejects.toThrow(/differ/)
  })
})
