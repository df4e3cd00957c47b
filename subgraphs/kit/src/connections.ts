/**
 * The connections that requests share. No place among them is ever lost: each use of one ends soon after its caller has left
 * at the latest, and a connection that is not as it should be is replaced.
 */
import type { Connection } from './connection.ts'

export interface Connections {
  /** What `ask` asks, alone on a connection. Fails as soon as the signal ends, and what then runs is cancelled. */
  use<Answer>(ask: (connection: Connection) => PromiseLike<Answer>, signal: AbortSignal): Promise<Answer>
  /** Resolves when whatever was under way has ended, and every connection with it. */
  close(): Promise<void>
}

/** What was cancelled and has not ended by then never will: its connection is closed. */
export const CANCELS_WITHIN_MS = 1_000
const IDLE_MS = 60_000

/** At most `size` connections, opened when they are needed. */
export function connections(size: number, open: () => Promise<Connection>): Connections {
  /** The last one used is the next one used, so that those that are not needed close. */
  const free: { connection: Connection; closing: NodeJS.Timeout }[] = []
  let unopened = size
  const waiting = new Set<(connection: Connection | undefined) => void>()
  const underWay = new Set<Promise<unknown>>()

  /** Undefined: a place for a new one. Whoever leaves while waiting is forgotten at once. */
  const take = (signal: AbortSignal) =>
    new Promise<Connection | undefined>((resolve, reject) => {
      const last = free.pop()
      if (last) {
        clearTimeout(last.closing)
        return resolve(last.connection)
      }
      if (unopened > 0) {
        unopened -= 1
        return resolve(undefined)
      }
      const leave = () => {
        waiting.delete(enter)
        reject(signal.reason)
      }
      const enter = (connection: Connection | undefined) => {
        signal.removeEventListener('abort', leave)
        resolve(connection)
      }
      waiting.add(enter)
      signal.addEventListener('abort', leave, { once: true })
    })
  const give = (connection: Connection | undefined) => {
    const [next] = waiting
    if (next) {
      waiting.delete(next)
      next(connection)
    } else if (connection) {
      free.push({ connection, closing: setTimeout(connection.close, IDLE_MS) })
    } else {
      unopened += 1
    }
  }
  const work = async <Answer>(ask: (connection: Connection) => PromiseLike<Answer>, signal: AbortSignal) => {
    signal.throwIfAborted()
    const taken = await take(signal)
    let connection = taken?.isGood() ? taken : undefined
    try {
      if (!connection) {
        taken?.close()
        connection = await open()
      }
      return await untilLeft(connection, ask, signal)
    } finally {
      give(connection)
    }
  }

  return {
    use: (ask, signal) =>
      new Promise((resolve, reject) => {
        // The caller does not wait for what it no longer needs.
        const leave = () => reject(signal.reason)
        signal.addEventListener('abort', leave, { once: true })
        const done = work(ask, signal)
          .then(resolve, reject)
          .then(() => {
            signal.removeEventListener('abort', leave)
            underWay.delete(done)
          })
        underWay.add(done)
      }),
    async close() {
      await Promise.all(underWay)
      for (const { closing } of free) clearTimeout(closing)
      await Promise.all(free.map(({ connection }) => connection.close()))
    },
  }
}

/** Is not done before a cancellation has arrived: it would hit whoever comes next. */
async function untilLeft<Answer>(
  connection: Connection,
  ask: (connection: Connection) => PromiseLike<Answer>,
  signal: AbortSignal,
): Promise<Answer> {
  signal.throwIfAborted()
  let cancelled: Promise<void> | undefined
  let patience: NodeJS.Timeout | undefined
  const leave = () => {
    cancelled = connection.cancel()
    patience = setTimeout(connection.close, CANCELS_WITHIN_MS)
  }
  signal.addEventListener('abort', leave, { once: true })
  try {
    return await ask(connection)
  } finally {
    signal.removeEventListener('abort', leave)
    await cancelled
    clearTimeout(patience)
  }
}
