// Test files stand on these databases: each has its own, and none pays for what another prepared.

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { afterAll, expect, test } from 'vitest'
import { testDatabase } from './databases.ts'

const migrations = await mkdtemp(join(tmpdir(), 'overstap-migrations-'))
await writeFile(join(migrations, '0001.sql'), `CREATE TABLE facts (text text); -- ${Date.now()}`)
afterAll(() => rm(migrations, { recursive: true }))
let prepared = 0

async function prepare(url: string): Promise<void> {
  prepared++
  const sql = postgres(url, { max: 1 })
  await sql`CREATE TABLE facts (text text)`
  await sql.end()
}

const make = (seed?: string) => testDatabase({ name: 'example', migrations, prepare, ...(seed ? { seed } : {}) })
const [first, second] = await Promise.all([make(), make()])
const afterSame = prepared
const seeded = await make('another')
const afterSeed = prepared
await writeFile(join(migrations, '0002.sql'), 'SELECT 1')
await make()
const afterMigration = prepared

const failing = testDatabase({
  name: 'failing',
  migrations,
  prepare: async url => {
    await prepare(url)
    throw new Error('The seed is wrong.')
  },
})
const failure = await failing.catch(error => error)
const repaired = await testDatabase({ name: 'failing', migrations, prepare })

test('two databases of one template are prepared once and do not see each other', async () => {
  expect(afterSame).toBe(1)
  const [one, two] = [postgres(first.url, { max: 1 }), postgres(second.url, { max: 1 })]
  await one`INSERT INTO facts VALUES ('mine')`
  expect(await two`SELECT * FROM facts`).toHaveLength(0)
  await Promise.all([one.end(), two.end()])
})

test('another seed or another migration is another template', () => {
  expect(afterSeed).toBe(2)
  expect(afterMigration).toBe(3)
  expect(seeded.url).not.toBe(first.url)
})

test('a preparation that fails is told, and what it left is not taken for a template', async () => {
  expect(failure).toEqual(new Error('The seed is wrong.'))
  const sql = postgres(repaired.url, { max: 1 })
  expect(await sql`SELECT * FROM facts`).toHaveLength(0)
  await sql.end()
})
