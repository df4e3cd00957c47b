// Reads what a server wrote about itself in its data folder, and deals with one that an earlier launcher left behind.

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Log } from '../log.ts'
import { commandOf, isAlive } from '../process-table.ts'

const GIVES_UP_AFTER_MS = 30_000
const LOOKS_EVERY_MS = 25

type Postmaster = { pid: number; ready: boolean }

/** The server that the data folder names; it may be long gone. */
export async function readPostmaster(data: string): Promise<Postmaster | undefined> {
  const text = await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '')
  const lines = text.split('\n')
  const pid = Number(lines[0])
  return pid > 0 ? { pid, ready: lines[7]?.trim() === 'ready' } : undefined
}

/**
 * Stops a server that outlived its launcher. Returns the number of a process that has nothing to do with the data but
 * that a stale file names: PostgreSQL must be told to disregard it, or it would refuse to start. The stale file itself
 * stays, because PostgreSQL finds in it whether backends of the dead server still write.
 */
export async function stopOrphan(data: string, log: Log): Promise<number | undefined> {
  const found = await readPostmaster(data)
  if (!found || !isAlive(found.pid)) return undefined
  if (!commandOf(found.pid)?.includes(data)) return found.pid
  log(`PostgreSQL: stopping the server (process ${found.pid}) that an earlier launcher left on these data`)
  process.kill(found.pid, 'SIGINT') // a fast shutdown: no new work, nothing lost
  const deadline = performance.now() + GIVES_UP_AFTER_MS
  while (isAlive(found.pid)) {
    if (performance.now() > deadline)
      throw new Error(`A PostgreSQL server (process ${found.pid}) still uses ${data} and does not stop. Stop it first.`)
    await wait(LOOKS_EVERY_MS)
  }
  return undefined
}
