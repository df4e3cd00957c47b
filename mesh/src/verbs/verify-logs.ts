// Verifies the processing logs of owners, each with its own keys, from where it has its database.

import { createPublicKey, type KeyObject } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { connect } from '@overstap/kit/database'
import { withStoredLog } from '@overstap/kit/read-log'
import { type LogPlace, type Verdict, verifyLog } from '@overstap/kit/verify-log'
import type { JWK } from 'jose'
import { openKeys } from '../keys.ts'
import { type ReachedCluster, reachCluster } from '../postgres/reach-cluster.ts'
import { ProgressBar } from '../progress-bar.ts'
import { dataFolderOf, keysFileOf, OWNERS } from '../settings.ts'
import type { OwnerVerdict } from './verdicts.ts'

/** Lines between two steps of the progress bar. */
const STEP = 10_000

export async function verifyLogs(
  owners: readonly string[],
  known: ReadonlyMap<string, LogPlace>,
): Promise<readonly OwnerVerdict[]> {
  const { env } = process
  const folder = dataFolderOf(env)
  let cluster: ReachedCluster | undefined
  const databaseOf = async (owner: string) => {
    const variable = `${owner.toUpperCase().replaceAll('-', '_')}_DATABASE_URL`
    const given = env[variable]
    if (given) return given
    cluster ??= await reachCluster(join(folder, 'postgres'), () => {})
    const found = cluster.databaseOf(owner)
    if (found === undefined)
      throw new Error(`«${owner}» has no database here. Give the URL of its database in ${variable}.`)
    return found
  }
  try {
    const verdicts: OwnerVerdict[] = []
    // The keys come first: nobody waits for a million lines to hear that there is none.
    for (const [owner, keys] of owners.map(owner => [owner, publicKeysOf(owner, env)] as const)) {
      const verdict = await verify(owner, await databaseOf(owner), keys, known.get(owner))
      verdicts.push({ owner, ...verdict })
    }
    return verdicts
  } finally {
    await cluster?.stop()
  }
}

async function verify(
  owner: string,
  url: string,
  keys: readonly KeyObject[],
  known: LogPlace | undefined,
): Promise<Verdict> {
  const database = connect({ url, poolSize: 1, statementTimeoutMs: 10_000, applicationName: 'overstap-audit' })
  const bar = new ProgressBar(process.stderr)
  try {
    return await withStoredLog(database.sql, (head, lines) => {
      const total = head?.sequence ?? 0
      return verifyLog(
        counted(lines, count => bar.show(owner, count, total)),
        head,
        { owner, keys, known },
      )
    })
  } catch (fault) {
    throw new Error(`The processing log of «${owner}» cannot be read: ${reasonOf(fault)}`, { cause: fault })
  } finally {
    bar.clear()
    await database.close()
  }
}

async function* counted<Line>(lines: AsyncIterable<Line>, show: (count: number) => void): AsyncIterable<Line> {
  let count = 0
  for await (const line of lines) {
    if (++count % STEP === 0) show(count)
    yield line
  }
}

function reasonOf(fault: unknown): string {
  if (fault instanceof Error && 'code' in fault && fault.code === '42P01')
    return 'its table is not in the database. Start the subgraph once; if it ran before, somebody removed the log.'
  return fault instanceof Error ? fault.message : String(fault)
}

/** From OWNER_PUBLIC_KEYS, which may hold former keys too, or else from the keys of the data folder. */
function publicKeysOf(owner: string, env: NodeJS.ProcessEnv): readonly KeyObject[] {
  const file = keysFileOf(dataFolderOf(env))
  const given: Record<string, { keys?: JWK[] }> = JSON.parse(env.OWNER_PUBLIC_KEYS || '{}')
  const keys = openKeys(file)
  // The first start makes the keys of all owners, and whoever joined has had its own made: asked for another one, the file
  // would get it.
  const isThere = existsSync(file) && (OWNERS.some(({ name }) => name === owner) || keys.has(`owner-${owner}`))
  const keySet = given[owner] ?? (isThere ? keys.publicKeys(`owner-${owner}`) : undefined)
  const known = keySet?.keys ?? []
  if (known.length > 0) return known.map(key => createPublicKey({ key: { ...key }, format: 'jwk' }))
  throw new Error(
    `There is no public key of «${owner}»: neither in OWNER_PUBLIC_KEYS, a JSON object of owners with their JSON Web Key Sets, nor in ${file}.`,
  )
}
