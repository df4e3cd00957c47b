// Decides where the data and the programs live. The account that runs PostgreSQL must be able to enter every parent of
// both; under a closed home folder or on a file system without owners it cannot, and then they live elsewhere.

import { createHash } from 'node:crypto'
import { chmod, chown, cp, lstat, mkdir, readdir, realpath, rename, rm, rmdir, stat } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { Log } from '../log.ts'
import { type Account, mayUse } from './account.ts'
import type { Binaries } from './binaries.ts'

/** The folder in which the cluster keeps its data: the one asked for, or a stand-in when the account cannot use that. */
export async function placeData(folder: string, account: Account | undefined, log: Log): Promise<string> {
  if (await suits(folder, account)) return folder
  const name = `overstap-${createHash('sha256')
    .update(await realpath(folder))
    .digest('hex')
    .slice(0, 12)}`
  const parents = account ? ['/var/lib', '/var/tmp'] : [join(homedir(), '.local', 'share')]
  for (const parent of parents) {
    const home = join(parent, name)
    if (!(await claim(home))) continue
    if (await suits(home, account)) {
      const who = account ? `account ${account.name} cannot enter` : 'PostgreSQL cannot keep private files in'
      log(`PostgreSQL keeps its data in ${home}, because ${who} ${folder}`)
      return home
    }
  }
  throw new Error(
    `PostgreSQL can keep its data neither in ${folder} nor in ${parents.join(' or ')}: the account ` +
      `${account?.name ?? 'of this user'} has no access there. Point OVERSTAP_DATA at a folder that it can enter.`,
  )
}

/** The programs where the account can run them: as npm installed them, or a copy beside the data. */
export async function placeBinaries(binaries: Binaries, account: Account | undefined, home: string, log: Log) {
  if (mayUse(account, join(binaries.root, 'bin'), 'read')) return binaries.root
  const copy = join(home, `binaries-${binaries.version}`)
  if (mayUse(account, join(copy, 'bin'), 'read')) return copy
  log(`PostgreSQL's programs are copied to ${copy}, because account ${account?.name} cannot enter ${binaries.root}`)
  const leftovers = (await readdir(home)).filter(name => name.startsWith('binaries-'))
  for (const name of leftovers) await rm(join(home, name), { recursive: true })
  const draft = `${copy}.new`
  await cp(binaries.root, draft, { recursive: true, verbatimSymlinks: true })
  await openToAll(draft)
  await rename(draft, copy)
  return copy
}

export function dataFolder(home: string): string {
  return join(home, 'data')
}

/** Tries it out: a private folder of the account is made here and entered by it. */
async function suits(home: string, account: Account | undefined): Promise<boolean> {
  const trial = join(home, 'trial')
  await rm(trial, { recursive: true, force: true })
  await mkdir(trial)
  try {
    await makePrivate(trial, account)
    const { mode } = await stat(trial)
    return (mode & 0o077) === 0 && mayUse(account, trial, 'write')
  } catch {
    return false // the file system knows no owners
  } finally {
    await rmdir(trial)
  }
}

export async function makePrivate(folder: string, account: Account | undefined): Promise<void> {
  await chmod(folder, 0o700)
  if (account) await chown(folder, account.uid, account.gid)
}

/**
 * Makes the stand-in anew: no record names it (or we would not be deciding), so what is in it belongs to a cluster that
 * was thrown away. False when it cannot be ours: others may write in the parent, and could have laid a trap.
 */
async function claim(home: string): Promise<boolean> {
  try {
    const found = await lstat(home).catch(() => undefined)
    if (found && (!found.isDirectory() || found.uid !== process.getuid?.())) return false
    await rm(home, { recursive: true, force: true })
    await mkdir(home, { recursive: true })
    await chmod(home, 0o711)
    return true
  } catch {
    return false
  }
}

async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755)
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isDirectory()) await chmod(path, 0o755)
    else if (entry.isFile()) await chmod(path, (await stat(path)).mode & 0o100 ? 0o755 : 0o644)
  }
}
