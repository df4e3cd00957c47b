// A place where connections go and nothing comes back, not even a refusal: somebody listens, never lets anybody in, and
// the few places of those who wait to be let in are taken. Linux leaves whoever comes then without an answer.

import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { Worker } from 'node:worker_threads'

/** Longest time in which a connection on this machine stands, in milliseconds. */
const STANDS_WITHIN_MS = 100
/** More than the places that there are. */
const MOST_WAITING = 50

/** Returns how to end it. */
export async function openBlackhole(port: number): Promise<() => Promise<void>> {
  const gate = new Int32Array(new SharedArrayBuffer(4))
  const worker = new Worker(new URL('./blackhole-worker.ts', import.meta.url), { workerData: { port, gate } })
  const ended = once(worker, 'exit')
  await once(worker, 'message')
  const waiting: Socket[] = []
  while (waiting.length < MOST_WAITING && (await takesPlace(port, waiting)));
  return async () => {
    for (const socket of waiting) socket.destroy()
    Atomics.store(gate, 0, 1)
    Atomics.notify(gate, 0)
    await ended
  }
}

async function takesPlace(port: number, waiting: Socket[]): Promise<boolean> {
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => {})
  waiting.push(socket)
  const tooLong = AbortSignal.timeout(STANDS_WITHIN_MS)
  return once(socket, 'connect', { signal: tooLong }).then(
    () => true,
    () => false,
  )
}
