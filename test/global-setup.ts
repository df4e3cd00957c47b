// One PostgreSQL for a whole test run: the embedded one in a temporary folder, or the one that TEST_DATABASE_URL names
// (an account that may create databases and roles).

import { randomBytes } from 'node:crypto'
import { chmod, mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import type { TestProject } from 'vitest/node'
import { startCluster } from '../mesh/src/postgres/start-cluster.ts'
import { dropOwner, makeOwner, type OwnerAccount } from './owner-account.ts'
import { templatePrefix } from './template-prefix.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The way in for an account that may create databases. */
    adminUrl: string
    /** Whom the databases belong to. */
    owner: OwnerAccount
    /** Names this run: what it leaves on an external server is its own, and goes with it. */
    run: string
  }
}

const PREFIX = 'overstap-test-'
const A_DAY_MS = 24 * 60 * 60 * 1000

export default async function (project: TestProject): Promise<() => Promise<void>> {
  const run = randomBytes(3).toString('hex')
  project.provide('run', run)
  const external = process.env.TEST_DATABASE_URL
  if (external) {
    const owner = await makeOwner(external, run)
    project.provide('adminUrl', external)
    project.provide('owner', owner)
    return async () => {
      await dropTemplates(external, run)
      await dropOwner(external, owner)
    }
  }
  await removeOldRuns()
  const folder = await mkdtemp(join(tmpdir(), PREFIX))
  await chmod(folder, 0o711) // PostgreSQL runs under another account when we are root
  const cluster = await startCluster({ folder, throwaway: true, log: () => {} })
  project.provide('adminUrl', cluster.adminUrl)
  project.provide('owner', await makeOwner(cluster.adminUrl, run))
  return cluster.stop
}

/** A template is made of code as well as of migrations, so it never serves another run. */
async function dropTemplates(adminUrl: string, run: string): Promise<void> {
  const admin = postgres(adminUrl, { max: 1, onnotice: () => {} })
  const found = await admin`select datname from pg_database where starts_with(datname, ${templatePrefix(run)})`
  for (const { datname } of found) await admin.unsafe(`drop database "${datname}" with (force)`)
  await admin.end()
}

/** What runs that were killed left on the disk; a server never outlives its run. */
async function removeOldRuns(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    if (!name.startsWith(PREFIX)) continue
    const folder = join(tmpdir(), name)
    const found = await stat(folder).catch(() => undefined)
    if (found && found.uid === process.getuid?.() && Date.now() - found.mtimeMs > A_DAY_MS)
      await rm(folder, { recursive: true, force: true })
  }
}
