// npm run mesh -- audit verify [OWNER...]: is each owner's processing log what the owner wrote? Reads the logs as a stream,
// of a mesh that runs or not.

import { createPublicKey, type KeyObject } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { connect } from '@overstap/kit/database'
import { withStoredLog } from '@overstap/kit/read-log'
import { type LogPlace, type Verdict, verifyLog } from '@overstap/kit/verify-log'
import type { JWK } from 'jose'
import { openKeys } from '../keys.ts'
import { type ReachedCluster, reachCluster } from '../postgres/reach-cluster.ts'
import { ProgressBar } from '../progress-bar.ts'
import { dataFolderOf, keysFileOf, OWNERS } from '../settings.ts'
import { FORMATS, formatOf } from './findings.ts'
import type { Verb } from './verb.ts'
import { type OwnerVerdict, tellVerdicts } from './verdicts.ts'

/** Lines between two steps of the progress bar. */
const STEP = 10_000

export const auditVerify: Verb = {
  name: 'audit verify',
  usage: `audit verify [OWNER...] [--known OWNER:LINE:HASH]... [--format ${FORMATS.join('|')}]`,
  does: 'Verifies the processing logs of the owners; --known is where a log ended when it was verified before.',
  async run(words) {
    const { values, positionals } = parseArgs({
      args: words,
      allowPositionals: true,
      options: { format: { type: 'string' }, known: { type: 'string', multiple: true, default: [] } },
    })
    const format = formatOf(values.format)
    const owners = positionals.length > 0 ? positionals : OWNERS.map(({ name }) => name)
    const known = new Map(values.known.map(placeIn))
    const stranger = [...known.keys()].find(owner => !owners.includes(owner))
    if (stranger !== undefined)
      throw new Error(`--known is about «${stranger}», which is not among the owners to verify.`)
    const verdicts = await verifyAll(owners, known)
    process.stdout.write(`${tellVerdicts(verdicts, format)}\n`)
    return verdicts.some(({ flaw }) => flaw) ? 2 : 0
  },
}

async function verifyAll(
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

function placeIn(text: string): [owner: string, place: LogPlace] {
  const [, owner, line, hash] = /^([a-z][a-z0-9_-]*):(\d{1,15}):([0-9a-f]{64})$/.exec(text) ?? []
  if (owner === undefined || hash === undefined)
    throw new Error(`--known must be such as candidates:12:HASH, with a hash of 64 digits, but it is «${text}».`)
  return [owner, { sequence: Number(line), hash }]
}
