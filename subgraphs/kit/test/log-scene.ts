// A database with a processing log in it, and readings that are written into it.

import { generateKeyPairSync, randomUUID } from 'node:crypto'
import { afterAll } from 'vitest'
import { testDatabase } from '../../../test/databases.ts'
import { connect, KIT_MIGRATIONS, migrate } from '../src/index.ts'
import { openProcessingLog } from '../src/processing-log.ts'
import { withStoredLog } from '../src/read-log.ts'
import { type VerifyOptions, verifyLog } from '../src/verify-log.ts'
import { viewerIn } from '../src/viewer.ts'

export const OWNER = 'register'
export const VIEWER = viewerIn({ role: 'coach', org: 'register:spt', sub: 'coach-1', purpose: 'MEDIATION' })

/** Call it at the top level of a test file. */
export async function openLogScene() {
  const prepare = async (at: string) => {
    const database = connect({ url: at, poolSize: 1, statementTimeoutMs: 60_000, applicationName: 'test' })
    await migrate(database.sql, KIT_MIGRATIONS, 'kit_migrations')
    await database.close()
  }
  const { url } = await testDatabase({ name: 'kit_log', migrations: KIT_MIGRATIONS, prepare })
  const { sql, session, close } = connect({ url, poolSize: 2, statementTimeoutMs: 60_000, applicationName: 'test' })
  const opened: { close(): Promise<void> }[] = []
  afterAll(async () => {
    for (const each of opened) await each.close()
    await close()
  })
  const { privateKey } = generateKeyPairSync('ed25519')
  const faults: unknown[] = []

  return {
    url,
    sql,
    session: session(new AbortController().signal),
    signingKey: privateKey,
    /** What the operator was told, and the process itself has seen. */
    faults,
    /** One replica of the owner. */
    open(change: { signingKey?: typeof privateKey; databaseUrl?: string; clock?: () => number } = {}) {
      const { clock = Date.now, ...rest } = change
      const config = { name: OWNER, databaseUrl: url, signingKey: privateKey, deadlineMs: 2_000, ...rest }
      const log = openProcessingLog(config, fault => faults.push(fault), clock)
      opened.push(log)
      return log
    },
    verify: (change: Partial<VerifyOptions> = {}) =>
      withStoredLog(sql, (head, lines) => verifyLog(lines, head, { owner: OWNER, keys: [privateKey], ...change })),
  }
}

/** A question of the caller's request `trace`. */
export function question(trace: string = randomUUID(), viewer = VIEWER) {
  return { viewer, trace, hop: randomUUID() }
}
