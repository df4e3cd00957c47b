// Runs one PostgreSQL server as a process of its own, tied to the life of this one.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { open, readFile, stat } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { Writable } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import type { Log } from '../log.ts'
import { type Account, runningAs } from './account.ts'
import { dataFolder } from './placement.ts'
import { readPostmaster, stopOrphan } from './postmaster.ts'
import { settingArguments } from './settings.ts'

export type Site = { home: string; binaries: string; account: Account | undefined; throwaway: boolean; log: Log }

export type Server = {
  port: number
  /** Settles when the server has ended, for whatever reason. */
  ended: Promise<void>
  /** A fast shutdown; resolves when every process of the server is gone. */
  stop(): Promise<void>
}

const ATTEMPTS = 20
const LOOKS_EVERY_MS = 20
const STOPS_WITHIN_MS = 20_000
const LOG_KEPT_BYTES = 5_000_000

// The guard starts the server and waits for its own input to end, which the kernel brings about when the launcher dies,
// even by SIGKILL; then it shuts the server down. Its first line of output is the number of the server.
const GUARD = `
exec 3<&0 </dev/null
"$@" >&2 3<&- &
server=$!
(read -r _ <&3; kill -INT $server) >/dev/null &
watcher=$!
exec 3<&-
echo $server
wait $server
kill $watcher
`

/** Starts the server on the port asked for, or on another when that is taken, and resolves when it answers. */
export async function startServer(site: Site, preferredPort: number): Promise<Server> {
  const data = dataFolder(site.home)
  let port = preferredPort
  for (let attempt = 1; ; attempt++) {
    const unrelated = await stopOrphan(data, site.log)
    port = await freePort(port)
    const outcome = await launch(site, port, unrelated)
    if (typeof outcome !== 'string') return outcome
    // Lost a race for the port, or the backends of a killed server are still leaving: both pass.
    const passing = /could not create any TCP\/IP sockets|pre-existing shared memory block|lock file .* already exists/
    if (attempt === ATTEMPTS || !passing.test(outcome))
      throw new Error(`PostgreSQL did not start in ${site.home}. Its last words:\n${outcome}`)
    await wait(500)
  }
}

async function launch(site: Site, port: number, unrelated: number | undefined): Promise<Server | string> {
  const data = dataFolder(site.home)
  const logFile = join(site.home, 'postgres.log')
  const kept = await stat(logFile).then(
    found => found.size,
    () => 0,
  )
  const output = await open(logFile, kept < LOG_KEPT_BYTES ? 'a' : 'w', 0o600)
  const before = (await output.stat()).size
  const program = join(site.binaries, 'bin', 'postgres')
  const guard = spawn(
    '/bin/sh',
    ['-c', GUARD, 'sh', program, '-D', data, ...settingArguments({ port, throwaway: site.throwaway })],
    {
      ...runningAs(site.account),
      cwd: site.home,
      // A session of its own: Ctrl-C in the terminal must reach the partners first, not their database.
      detached: true,
      stdio: ['pipe', 'pipe', output.fd],
      env: {
        PATH: process.env.PATH,
        LC_ALL: 'C',
        TZ: 'UTC',
        // PostgreSQL's own way to say that a process named in a stale file is not a server.
        ...(unrelated ? { PG_GRANDPARENT_PID: String(unrelated) } : {}),
      },
    },
  )
  const { stdin, stdout } = guard
  if (stdin === null || stdout === null) throw new Error('A process was started without the pipes asked for.')
  let gone = false
  const ended = once(guard, 'exit').then(() => {
    gone = true
    stdin.destroy()
  })
  const pid = await Promise.race([once(stdout, 'data').then(([line]) => Number(String(line))), ended.then(() => 0)])
  await output.close()
  while (!gone) {
    const written = await readPostmaster(data)
    if (written?.ready && written.pid === pid) return { port, ended, stop: () => stop(stdin, pid, ended) }
    await wait(LOOKS_EVERY_MS)
  }
  return (await readFile(logFile, 'utf8')).slice(before).trim()
}

/** Ends the guard's input, and is less polite to a server that takes too long: after SIGQUIT it recovers at its next start. */
async function stop(guardInput: Writable, pid: number, ended: Promise<void>): Promise<void> {
  guardInput.end()
  const impatience = setTimeout(() => process.kill(pid, 'SIGQUIT'), STOPS_WITHIN_MS)
  await ended
  clearTimeout(impatience)
}

/** The port itself when nobody listens on it, otherwise one that is free now. 0 asks for any. */
async function freePort(preferred: number): Promise<number> {
  for (const port of [preferred, 0]) {
    const probe = createServer()
    try {
      probe.listen(port, '127.0.0.1')
      await once(probe, 'listening')
      const address = probe.address()
      if (address !== null && typeof address === 'object') return address.port
    } catch {
      // Taken: the next one asks the kernel.
    } finally {
      probe.close()
    }
  }
  throw new Error('There is no free port on 127.0.0.1 for PostgreSQL.')
}
