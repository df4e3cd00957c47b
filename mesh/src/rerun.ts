// Runs the program of a subgraph, and again whenever a file in its folder changes, until somebody stops it.

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { type Changes, changesIn } from './changes-in.ts'
import { log } from './log.ts'
import { relayLines } from './relay-lines.ts'
import { ROOT } from './settings.ts'
import { tied } from './tied.ts'

/** Where it listens a program says soon, or not at all. */
const LONGEST_LOOKED_AT = 10_000
const STOPS_WITHIN_MS = 10_000

interface Program {
  name: string
  /** The module that Node runs. */
  entry: string
  folder: string
  env: NodeJS.ProcessEnv
  /** The first address that it says is where it listens, in whatever words; of each start. */
  onAddress?: ((address: string, starts: number) => void) | undefined
}

export interface Rerun {
  /**
   * How it ended in the end, in words. A program that fails ends this, but after a change: then the next change starts it, as
   * whoever made the one will make the other.
   */
  ended: Promise<string>
  /** Asks it to stop, and waits for that. */
  stop(): Promise<void>
}

export function rerunning(program: Program): Rerun {
  const changes = changesIn(program.folder)
  const stopping = new AbortController()
  const ended = runAgainAndAgain(program, changes, stopping.signal).finally(changes.end)
  return {
    ended,
    async stop() {
      stopping.abort()
      await ended
    },
  }
}

async function runAgainAndAgain(program: Program, changes: Changes, stopping: AbortSignal): Promise<string> {
  const { name, onAddress } = program
  for (let starts = 1; ; starts++) {
    const child = spawn(process.execPath, [...tied(STOPS_WITHIN_MS), program.entry], {
      cwd: ROOT,
      env: program.env,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    })
    for (const stream of [child.stdout, child.stderr]) if (stream) relayLines(name, stream, log)
    if (onAddress) lookForAddress(child, address => onAddress(address, starts))
    const end = endOf(child)
    const why = await Promise.race([end, changed(changes), aborted(stopping)])
    if (why === STOPPED || why === CHANGED) {
      await endIt(child, end)
      if (why === STOPPED) return end
    } else {
      if (starts === 1 || why === 'exit code 0') return why
      log(`${name} ended with ${why}; its last lines say why. It is started again when a file changes`)
      if ((await Promise.race([changed(changes), aborted(stopping)])) === STOPPED) return 'exit code 0'
    }
    log(`${name}: files have changed, and it is started again`)
  }
}

/** Other words than those for how a program ended. */
const CHANGED = 'changed'
const STOPPED = 'stopped'

async function changed(changes: Changes): Promise<string> {
  await changes.next()
  return CHANGED
}

async function aborted(signal: AbortSignal): Promise<string> {
  if (!signal.aborted) await once(signal, 'abort')
  return STOPPED
}

async function endOf(child: ChildProcess): Promise<string> {
  const [code, signal] = await once(child, 'exit')
  return signal ? `signal ${signal}` : `exit code ${code}`
}

async function endIt(child: ChildProcess, end: Promise<string>): Promise<void> {
  child.kill('SIGTERM')
  const impatience = setTimeout(() => child.kill('SIGKILL'), STOPS_WITHIN_MS)
  await end
  clearTimeout(impatience)
}

function lookForAddress({ stdout }: ChildProcess, found: (address: string) => void): void {
  let printed = ''
  const look = (part: Buffer) => {
    printed = (printed + part).slice(-LONGEST_LOOKED_AT)
    const [address] = /https?:\/\/[^\s"\\]+(?=[\s"\\])/.exec(printed) ?? []
    if (address === undefined) return
    stdout?.off('data', look)
    found(address.endsWith('/graphql') ? address : new URL('/graphql', address).href)
  }
  stdout?.on('data', look)
}
