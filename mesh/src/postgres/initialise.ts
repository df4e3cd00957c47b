// Makes an empty cluster, once, in a way that a crash half-way cannot leave something that looks like one.

import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chown, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Log } from '../log.ts'
import { type Account, runningAs } from './account.ts'
import { dataFolder, makePrivate } from './placement.ts'

const run = promisify(execFile)

const DRAFT = 'data.new-'

/** The superuser of the cluster. */
export const ADMIN = 'postgres'

// Sorting and folding are PostgreSQL's own, equal on every machine. What counts as a letter for pg_trgm still comes from
// the machine: with plain C it would cut 'Coöperatie' in two. The names differ by system; the first that is known wins.
const CHARACTER_TYPES = ['C.UTF-8', 'en_US.UTF-8', 'C']

export type NewCluster = { home: string; binaries: string; account: Account | undefined; password: string; log: Log }

export async function initialiseOnce(cluster: NewCluster): Promise<void> {
  const existing = await readFile(join(dataFolder(cluster.home), 'PG_VERSION'), 'utf8').catch(() => undefined)
  if (existing === undefined) return initialise(cluster)
  const { stdout } = await run(join(cluster.binaries, 'bin', 'postgres'), ['--version'])
  const version = existing.trim()
  if (!stdout.includes(` ${version}.`))
    throw new Error(
      `The data in ${cluster.home} were made by PostgreSQL ${version}, and this is ${stdout.trim()}. ` +
        'Move them over with pg_dump, or remove that folder to start with an empty cluster.',
    )
}

async function initialise(cluster: NewCluster): Promise<void> {
  const { home, account, log } = cluster
  const started = performance.now()
  await removeLeftovers(home)
  // A name of its own: the initdb of a launcher that was killed may still be at work on another draft.
  const draft = join(home, `${DRAFT}${randomBytes(4).toString('hex')}`)
  const passwordFile = join(home, 'initdb-password')
  try {
    await writeFile(passwordFile, cluster.password, { mode: 0o600 })
    if (account) await chown(passwordFile, account.uid, account.gid)
    for (const [index, characterType] of CHARACTER_TYPES.entries()) {
      await rm(draft, { recursive: true, force: true })
      await mkdir(draft)
      await makePrivate(draft, account)
      try {
        await initdb(cluster, draft, passwordFile, characterType)
        break
      } catch (error) {
        const unknownName = String(error).includes('invalid locale name')
        if (!unknownName || index === CHARACTER_TYPES.length - 1) throw error
      }
    }
    await rename(draft, dataFolder(home))
  } finally {
    await rm(passwordFile, { force: true })
  }
  log(`PostgreSQL: a new cluster in ${home} (${Math.round(performance.now() - started)} ms)`)
}

/** What is still being written cannot be removed; a later start gets another chance. */
async function removeLeftovers(home: string): Promise<void> {
  const drafts = (await readdir(home)).filter(name => name.startsWith(DRAFT))
  for (const name of drafts) await rm(join(home, name), { recursive: true }).catch(() => {})
}

async function initdb(cluster: NewCluster, data: string, passwordFile: string, characterType: string): Promise<void> {
  const locale = ['--locale=C', `--lc-ctype=${characterType}`, '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  const access = ['--auth=scram-sha-256', `--username=${ADMIN}`, `--pwfile=${passwordFile}`]
  const program = join(cluster.binaries, 'bin', 'initdb')
  await run(program, ['--pgdata', data, '--encoding=UTF8', ...locale, ...access, '--no-instructions'], {
    ...runningAs(cluster.account),
    cwd: cluster.home,
    env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
  })
}
