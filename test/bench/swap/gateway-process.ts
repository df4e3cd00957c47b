// A gateway's own figures, as its operator reads them.
import { setTimeout as wait } from 'node:timers/promises'
import { residentMemoryOf } from '../gateway/usage.ts'

/** Megabytes. */
export interface Memory {
  resident: number
  heap: number
}

/** How long garbage is waited for, and how long a gateway keeps a graph after another took its place. */
const COLLECTS_MS = 500
const LEAVES_MS = 6_000

/** The longest that its event loop was kept from going on since this was asked last, in milliseconds. */
export async function longestPause(port: number): Promise<number> {
  return 1000 * (await metric(port, 'nodejs_eventloop_lag_max_seconds'))
}

/** What it keeps: without garbage, and without the graphs that it has just left. */
export async function memoryOf({ port, pid }: { port: number; pid: number }): Promise<Memory> {
  await wait(LEAVES_MS)
  process.kill(pid, 'SIGUSR2')
  await wait(COLLECTS_MS)
  const heap = (await metric(port, 'nodejs_heap_size_used_bytes')) / 2 ** 20
  return { resident: residentMemoryOf(pid), heap }
}

async function metric(port: number, name: string): Promise<number> {
  const response = await fetch(`http://127.0.0.1:${port}/metrics`)
  const [, value] = new RegExp(`^${name} (\\S+)$`, 'm').exec(await response.text()) ?? []
  if (value === undefined) throw new Error(`The gateway's /metrics say nothing of ${name}.`)
  return Number(value)
}
