// The start of a subgraph: a demo where one is asked for, and never twice.
import { join } from 'node:path'
import { connect, KIT_MIGRATIONS, migrate, seedAsConfigured } from '@overstap/kit'
import { afterAll, expect, test } from 'vitest'
import { testDatabase } from '../../../test/databases.ts'
import { schemes } from '../db/schemes/index.ts'
import { seeding } from '../db/seed.ts'

const migrations = join(import.meta.dirname, '../db/migrations')
const { url } = await testDatabase({ name: 'funding_empty', migrations, prepare: async () => {} })
const { sql, close } = connect({ url, poolSize: 2, statementTimeoutMs: 10_000, applicationName: 'test' })
afterAll(close)
await migrate(sql, KIT_MIGRATIONS, 'kit_migrations')
await migrate(sql, migrations)

const seed = '100x40x1@2026-11-21'
const count = async () => {
  const [row] = await sql`select (select count(*) from schemes) as schemes, (select count(*) from awards) as awards,
    (select count(*) from funding_applications) as applications`
  return row
}

test('leaves the database empty when no demo is asked for', async () => {
  await seedAsConfigured(seeding, { seed: undefined, reseed: false }, sql, () => {})
  expect(await count()).toEqual({ schemes: 0, awards: 0, applications: 0 })
})

test('fills an empty database, and the next start changes nothing', async () => {
  const reports: string[] = []
  await seedAsConfigured(seeding, { seed, reseed: false }, sql, message => reports.push(message))
  const filled = await count()
  expect(filled).toMatchObject({ schemes: schemes.length, applications: 1 })
  await sql`delete from awards where number = 1`
  await seedAsConfigured(seeding, { seed, reseed: false }, sql, message => reports.push(message))
  expect(await count()).toEqual({ ...filled, awards: Number(filled?.awards) - 1 })
  expect(reports).toEqual([`seeded ${schemes.length} schemes with ${filled?.awards} awards`])
})
