// The programs of a benchmark, each a process of its own: started, waited for, and gone when the benchmark is, however it
// ends.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { processorTimeOf } from './usage.ts'

export interface Program {
  name: string
  /** What Node runs, with its arguments. */
  command: readonly string[]
  /** The environment beside the path: the process gets nothing else. */
  env?: Readonly<Record<string, string>>
}

export interface Programs {
  /** Resolves when `ready` does, which is called until then, so often. */
  start(program: Program, ready: () => Promise<unknown>, looksEveryMs?: number): Promise<ChildProcess>
  /** Resolves when the program has ended well. */
  run(program: Program): Promise<void>
  /** Milliseconds of all that run, so far. */
  processorTime(): number
  stop(): Promise<void>
}

const READY_WITHIN_MS = 60_000
const LOOKS_EVERY_MS = 100
const STOPS_WITHIN_MS = 5_000
/** Ends a program when its launcher is gone. */
const TIED = new URL(`../../../mesh/src/tied-to-launcher.ts?stopsWithinMs=${STOPS_WITHIN_MS}`, import.meta.url).href

/** @param folder where what they print is kept, in a file for each */
export function openPrograms(folder: string): Programs {
  const running: ChildProcess[] = []
  const printed = (name: string) => join(folder, `${name}.log`)
  const launch = ({ name, command, env }: Program) => {
    const file = openSync(printed(name), 'w')
    const child = spawn(process.execPath, ['--import', TIED, ...command], {
      cwd: folder,
      env: { PATH: process.env.PATH, ...env },
      stdio: ['ignore', file, file, 'ipc'],
    })
    running.push(child)
    return child
  }
  const failure = (name: string, what: string) =>
    new Error(`${name} ${what}. The last that it printed:\n${readFileSync(printed(name), 'utf8').slice(-2_000)}`)
  return {
    start: async (program, ready, looksEveryMs = LOOKS_EVERY_MS) => {
      const child = launch(program)
      const until = performance.now() + READY_WITHIN_MS
      while (!(await ready().then(isTrue, isFalse))) {
        if (hasEnded(child)) throw failure(program.name, 'ended before it was ready')
        if (performance.now() > until) throw failure(program.name, `is not ready after ${READY_WITHIN_MS / 1000} s`)
        await wait(looksEveryMs)
      }
      return child
    },
    run: async program => {
      const [code] = await once(launch(program), 'exit')
      if (code !== 0) throw failure(program.name, 'failed')
    },
    processorTime: () =>
      running
        .filter(child => !hasEnded(child))
        .reduce((sum, { pid }) => sum + (pid === undefined ? 0 : processorTimeOf(pid)), 0),
    stop: async () => {
      await Promise.all(running.map(stop))
    },
  }
}

const isTrue = () => true
const isFalse = () => false

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null
}

async function stop(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  const late = setTimeout(() => child.kill('SIGKILL'), STOPS_WITHIN_MS)
  await ended
  clearTimeout(late)
}
