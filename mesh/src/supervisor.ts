// Runs the mesh's programs as processes of their own: reports one that ends and starts it again, while the others go on.

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { type Backoff, delayAfter } from './backoff.ts'
import type { Log } from './log.ts'
import { relayLines } from './relay-lines.ts'
import { tied } from './tied.ts'

type Program = {
  name: string
  /** The module that Node runs, and its arguments. */
  entry: string
  arguments?: string[]
  /** What Node itself is told. */
  nodeFlags?: readonly string[]
  cwd: string
  /** The whole environment of the process: it gets nothing that is not in here. */
  env: NodeJS.ProcessEnv
  /** Answers 200 when the program can work. */
  readyUrl: string
  readyWithinMs?: number
}

export type Supervisor = {
  /**
   * Starts a program and keeps it running until stop. Resolves with true when it is ready for the first time, or with
   * false when stop comes first. Rejects when it takes too long, and goes on trying all the same.
   */
  run(program: Program): Promise<boolean>
  /** Asks every program to stop, and ends what has not done so in time. May be called again. */
  stop(): Promise<void>
}

export type SupervisorOptions = {
  log: Log
  backoff?: Backoff
  /** A program that was ready for this long has proved itself: its next failure counts as the first. */
  provenAfterMs?: number
  stopsWithinMs?: number
}

const READY_WITHIN_MS = 60_000
const STOPS_WITHIN_MS = 10_000
const LOOKS_EVERY_MS = 50

export function createSupervisor(options: SupervisorOptions): Supervisor {
  const stopped = new AbortController()
  const kept: Promise<void>[] = []
  let stopping: Promise<unknown> | undefined
  return {
    run(program) {
      const firstReady = Promise.withResolvers<boolean>()
      kept.push(keepRunning(program, options, stopped.signal, firstReady))
      return firstReady.promise
    },
    async stop() {
      stopped.abort()
      stopping ??= Promise.all(kept)
      await stopping
    },
  }
}

async function keepRunning(
  program: Program,
  options: SupervisorOptions,
  stopped: AbortSignal,
  firstReady: PromiseWithResolvers<boolean>,
): Promise<void> {
  const { log, backoff = { firstMs: 500, mostMs: 30_000 }, provenAfterMs = 60_000 } = options
  const { stopsWithinMs = STOPS_WITHIN_MS } = options
  const patience = program.readyWithinMs ?? READY_WITHIN_MS
  const tooLate = setTimeout(
    () => firstReady.reject(new Error(`${program.name} was not ready within ${patience / 1000} s.`)),
    patience,
  )
  const told = once(stopped, 'abort')
  let failures = 0
  while (!stopped.aborted) {
    const child = start(program, stopsWithinMs, log)
    const ended = endOf(child)
    let readySince: number | undefined
    void becomesReady(program.readyUrl, ended, stopped).then(ready => {
      if (!ready) return
      readySince = performance.now()
      clearTimeout(tooLate)
      firstReady.resolve(true)
      log(failures === 0 ? `${program.name} is ready` : `${program.name} is ready again`)
    })
    await Promise.race([ended, told])
    if (stopped.aborted) {
      await end(child, ended, program.name, stopsWithinMs, log)
      break
    }
    const proven = readySince !== undefined && performance.now() - readySince >= provenAfterMs
    failures = proven ? 1 : failures + 1
    const pause = delayAfter(failures, backoff)
    log(`${program.name} ended unexpectedly (${await ended}); it is started again in ${pause / 1000} s`)
    await wait(pause, undefined, { signal: stopped }).catch(() => {})
  }
  clearTimeout(tooLate)
  firstReady.resolve(false) // of no effect after the program was ready
}

function start(program: Program, stopsWithinMs: number, log: Log): ChildProcess {
  const { entry, nodeFlags = [], arguments: given = [] } = program
  const child = spawn(process.execPath, [...tied(stopsWithinMs), ...nodeFlags, entry, ...given], {
    cwd: program.cwd,
    env: program.env,
    // A session of its own, so that Ctrl-C reaches only the launcher, which then stops everything in order.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  for (const stream of [child.stdout, child.stderr]) if (stream) relayLines(program.name, stream, log)
  return child
}

/** How a process ended, in words; never rejects. */
async function endOf(child: ChildProcess): Promise<string> {
  try {
    const [code, signal] = await once(child, 'exit')
    killRemains(child)
    return signal ? `signal ${signal}` : `exit code ${code}`
  } catch (error) {
    return error instanceof Error ? error.message : String(error) // it could not be started at all
  }
}

async function becomesReady(url: string, ended: Promise<unknown>, stopped: AbortSignal): Promise<boolean> {
  let over = false
  void ended.then(() => {
    over = true
  })
  while (!over && !stopped.aborted) {
    const answer = await fetch(url, { signal: AbortSignal.timeout(2_000) }).catch(() => undefined)
    await answer?.body?.cancel()
    if (answer?.ok && !over) return true
    await wait(LOOKS_EVERY_MS)
  }
  return false
}

async function end(child: ChildProcess, ended: Promise<unknown>, name: string, stopsWithinMs: number, log: Log) {
  child.kill('SIGTERM')
  const impatience = setTimeout(() => {
    log(`${name} did not stop within ${stopsWithinMs / 1000} s and is killed`)
    child.kill('SIGKILL')
  }, stopsWithinMs)
  await ended
  clearTimeout(impatience)
}

/** Whatever the program started itself and left behind shares its process group. */
function killRemains(child: ChildProcess): void {
  if (child.pid === undefined) return
  try {
    process.kill(-child.pid, 'SIGKILL')
  } catch {
    // Nothing was left.
  }
}
