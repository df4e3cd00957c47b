// Rows that go into a table in one stream.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { testDatabase } from '../../../test/databases.ts'
import { type CopyValue, copyRows } from '../src/index.ts'

const empty = mkdtempSync(join(tmpdir(), 'overstap-migrations-'))
const { url } = await testDatabase({ name: 'kit', migrations: empty, prepare: async () => {} })
const sql = postgres(url, { max: 1, onnotice: () => {} })
afterAll(async () => {
  await sql.end()
  rmSync(empty, { recursive: true })
})
beforeEach(async () => {
  await sql`drop table if exists words`
  await sql`create table words (number integer primary key check (number > 0), word text)`
})

const copy = (rows: readonly CopyValue[][]) =>
  sql.begin(transaction => copyRows(transaction, 'words', 'number, word', rows))
const many = Array.from({ length: 5_000 }, (_, index): CopyValue[] => [index + 1, 'x'.repeat(100)])

describe('rows', () => {
  it('arrive as they are, whatever is written in them', async () => {
    const rows: CopyValue[][] = [...['a\tb', 'a\nb\r', '\\N', '\\.', '', null].entries()].map(([n, word]) => [
      n + 1,
      word,
    ])
    await copy(rows)
    expect(await sql`select * from words order by number`.values()).toEqual(rows)
  })

  it('may be none, and may be many', async () => {
    await copy([])
    await copy(many)
    expect(await sql`select count(*)::int as n from words`).toEqual([{ n: many.length }])
  })

  it('go past row rules that hold for the owner of the table too, and the rules hold afterwards', async () => {
    await sql`alter table words enable row level security, force row level security`
    await copy([[1, 'a']])
    expect(await sql`select from words`).toHaveLength(0)
  })
})

describe('a row that PostgreSQL refuses', () => {
  it.each<[string, CopyValue[][]]>([
    ['the only one', [[0, 'nought']]],
    ['the first of many', [[0, 'nought'], ...many]],
    ['the last of many', [...many, [0, 'nought']]],
    ['one that is there', [...many, [1, 'again']]],
  ])('is told, though it is %s, and nothing of the others is there', async (_, rows) => {
    await expect(copy(rows)).rejects.toThrow(/words/)
    expect(await sql`select from words`).toHaveLength(0)
    await copy([[1, 'a']])
  })
})
