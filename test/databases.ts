// A database of its own for each test file, cloned from a template that is migrated and seeded once a run.

import { createHash, randomBytes } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import postgres from 'postgres'
import { afterAll, inject } from 'vitest'
import { ownerUrl } from './owner-account.ts'
import { templatePrefix } from './template-prefix.ts'

export type TestDatabaseOptions = {
  /** The partner, such as 'candidates'. */
  name: string
  /** The folder of its SQL files. A change in them makes a new template. */
  migrations: string
  /** Says which seed the template holds; another key makes another template. */
  seed?: string
  /** Migrates and seeds an empty database, and closes its connections. */
  prepare(url: string): Promise<void>
}

/** Call it at the top level of a test file: the database is dropped after the file's tests. */
export async function testDatabase(options: TestDatabaseOptions): Promise<{ url: string }> {
  const adminUrl = inject('adminUrl')
  const owner = inject('owner')
  const database = `overstap_test_${options.name}_${randomBytes(6).toString('hex')}`
  await withAdmin(adminUrl, async admin => {
    // One lock for the name, held while cloning too: an outdated template is never removed under somebody's clone.
    await admin`SELECT pg_advisory_lock(hashtext(${`overstap template ${options.name}`}))`
    const template = await ensureTemplate(admin, adminUrl, options)
    await admin.unsafe(`CREATE DATABASE "${database}" TEMPLATE "${template}" OWNER ${owner.name}`)
  })
  afterAll(() => withAdmin(adminUrl, admin => admin.unsafe(`DROP DATABASE IF EXISTS "${database}" WITH (FORCE)`)))
  return { url: ownerUrl(adminUrl, owner, database) }
}

async function ensureTemplate(admin: postgres.Sql, adminUrl: string, options: TestDatabaseOptions): Promise<string> {
  const owner = inject('owner')
  const prefix = `${templatePrefix(inject('run'))}${options.name}_${digest(options.seed ?? '').slice(0, 8)}_`
  const template = `${prefix}${(await digestOfFiles(options.migrations)).slice(0, 12)}`
  const found = await admin<
    { datname: string }[]
  >`SELECT datname FROM pg_database WHERE starts_with(datname, ${prefix})`
  if (found.some(row => row.datname === template)) return template
  for (const outdated of found) await admin.unsafe(`DROP DATABASE "${outdated.datname}"`)
  // Whatever carries the template's name is complete: a preparation that failed or was killed got as far as the draft.
  const draft = `overstap_draft_${options.name}`
  await admin.unsafe(`DROP DATABASE IF EXISTS "${draft}" WITH (FORCE)`)
  await admin.unsafe(`CREATE DATABASE "${draft}" TEMPLATE template0 OWNER ${owner.name}`)
  await options.prepare(ownerUrl(adminUrl, owner, draft))
  await admin`SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = ${draft}`
  await admin.unsafe(`ALTER DATABASE "${draft}" RENAME TO "${template}"`)
  return template
}

async function digestOfFiles(folder: string): Promise<string> {
  const names = (await readdir(folder)).sort()
  const texts = await Promise.all(names.map(name => readFile(join(folder, name), 'utf8')))
  return digest(JSON.stringify([names, texts]))
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

async function withAdmin<T>(adminUrl: string, work: (admin: postgres.Sql) => Promise<T>): Promise<T> {
  const admin = postgres(adminUrl, { max: 1, onnotice: () => {} })
  try {
    return await work(admin)
  } finally {
    await admin.end()
  }
}
