import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { testDatabase } from '../../../test/databases.ts'
import { connect } from '../src/index.ts'
import { transactionsOn } from '../src/transaction.ts'

const empty = mkdtempSync(join(tmpdir(), 'overstap-no-migrations-'))
const { url } = await testDatabase({ name: 'transaction', migrations: empty, prepare: async () => {} })
const database = connect({ url, poolSize: 1, statementTimeoutMs: 2_000, applicationName: 'kit-transaction' })
afterAll(async () => {
  await database.close()
  rmSync(empty, { recursive: true })
})
const never = new AbortController().signal

beforeAll(() => database.sql`create table written (what text primary key, by_whom text)`)
beforeEach(() => database.sql`truncate written`)
const written = async () =>
  (await database.sql`select what, by_whom from written order by what`).map(each => [...Object.values(each)])
const INSERT = `insert into written values ($1, current_setting('viewer.name', true))`

describe.each([
  ['without settings', undefined, null],
  ['with settings', { 'viewer.name': 'anna' }, 'anna'],
] as const)('a transaction %s', (_, settings, name) => {
  const inTransaction = transactionsOn(database, never, settings)

  it('keeps all that it wrote, and gives what its work gives', async () => {
    const answer = await inTransaction(async ({ rows }) => {
      await rows(INSERT, ['a'])
      await rows(INSERT, ['b'])
      return rows('select count(*) as n from written', [])
    })
    expect(answer).toEqual([{ n: 2 }])
    expect(await written()).toEqual([
      ['a', name],
      ['b', name],
    ])
  })

  it.each([
    ['its work fails', async () => Promise.reject(new Error('no'))],
    ['a statement fails', (rows: (text: string, list: []) => Promise<unknown>) => rows('select 1 / 0', [])],
    [
      'a text cannot be kept',
      async (rows: (text: string, list: string[]) => Promise<unknown>) => rows('select $1', ['\0']),
    ],
  ])('keeps nothing when %s, and the next one is not touched by it', async (_, fail) => {
    const failing = inTransaction(async ({ rows }) => {
      await rows(INSERT, ['a'])
      return fail(rows as never)
    })
    await expect(failing).rejects.toThrow()
    expect(await written()).toEqual([])
    await inTransaction(({ rows }) => rows(INSERT, ['b']))
    expect(await written()).toEqual([['b', name]])
  })

  it('keeps nothing when it went on after one of its statements had failed, and says so', async () => {
    const going = inTransaction(async ({ rows }) => {
      await rows(INSERT, ['a'])
      await rows('select 1 / 0', []).catch(() => {})
    })
    await expect(going).rejects.toThrow('nothing of it was kept')
    expect(await written()).toEqual([])
  })

  it('keeps nothing when its caller leaves before it is done', async () => {
    const caller = new AbortController()
    const leaving = transactionsOn(
      database,
      caller.signal,
      settings,
    )(async ({ rows }) => {
      await rows(INSERT, ['a'])
      caller.abort()
    })
    await expect(leaving).rejects.toMatchObject({ name: 'AbortError' })
    await inTransaction(({ rows }) => rows(INSERT, ['b']))
    expect(await written()).toEqual([['b', name]])
  })

  it('that stands in another one’s way is made again, from the start', async () => {
    await database.sql`insert into written values ('one', null), ('two', null)`
    const both = Promise.withResolvers<void>()
    let begun = 0
    let tries = 0
    const lock = (first: string, second: string) =>
      transactionsOn(
        database,
        never,
        settings,
      )(async ({ rows }) => {
        tries += 1
        await rows('select from written where what = $1 for update', [first])
        if (++begun === 2) both.resolve()
        await both.promise
        await rows('select from written where what = $1 for update', [second])
        return first
      })
    const other = connect({ url, poolSize: 1, statementTimeoutMs: 5_000, applicationName: 'kit-other' })
    const elsewhere = transactionsOn(
      other,
      never,
      settings,
    )(async ({ rows }) => {
      tries += 1
      await rows('select from written where what = $1 for update', ['two'])
      if (++begun === 2) both.resolve()
      await both.promise
      await rows('select from written where what = $1 for update', ['one'])
      return 'two'
    })
    expect(await Promise.all([lock('one', 'two'), elsewhere])).toEqual(['one', 'two'])
    // One of the two at least; a slow machine may make both wait too long.
    expect(tries).toBeGreaterThanOrEqual(3)
    await other.close()
  })
})

it('a transaction is not begun for somebody who has left', async () => {
  const left = transactionsOn(database, AbortSignal.abort(), undefined)
  await expect(left(({ rows }) => rows(INSERT, ['a']))).rejects.toThrow()
  expect(await written()).toEqual([])
})

it('what the settings of a transaction said is forgotten after it', async () => {
  await transactionsOn(database, never, { 'viewer.name': 'anna' })(({ rows }) => rows(INSERT, ['a']))
  const [row] = await database
    .session(never)
    .rows<{ name: string | null }>(`select nullif(current_setting('viewer.name', true), '') as name`, [])
  expect(row?.name).toBeNull()
})
