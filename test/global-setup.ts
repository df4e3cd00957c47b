// One PostgreSQL for a whole test run: the embedded one in a temporary folder, or the one that TEST_DATABASE_URL names
// (an account that may create databases and roles).

import { chmod, mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startCluster } from '../mesh/src/postgres/start-cluster.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The way in for an account that may create databases. */
    adminUrl: string
  }
}

const PREFIX = 'overstap-test-'
const A_DAY_MS = 24 * 60 * 60 * 1000

export default async function (project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const external = process.env.TEST_DATABASE_URL
  if (external) {
    project.provide('adminUrl', external)
    return undefined
  }
  await removeOldRuns()
  const folder = await mkdtemp(join(tmpdir(), PREFIX))
  await chmod(folder, 0o711) // PostgreSQL runs under another account when we are root
  const cluster = await startCluster({ folder, throwaway: true, log: () => {} })
  project.provide('adminUrl', cluster.adminUrl)
  return cluster.stop
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
