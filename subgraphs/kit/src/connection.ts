/**
 * One connection to PostgreSQL: a client of the driver (postgres 3.4.9) that gets one socket in its life. Left to itself the
 * driver opens another one behind its user's back: later and later when it fails, after it was told to stop, and for what
 * is left of a transaction. Here all that was sent on a connection that closes fails, and nothing is sent after it.
 */
import { connect } from 'node:net'
import postgres, { type Sql } from 'postgres'

export type ClientOptions = NonNullable<Parameters<typeof postgres>[1]>

export interface Connection {
  sql: Sql
  /** False once it is closed, and when it is older than a connection should be. */
  isGood(): boolean
  /** Ends the statement that runs; resolves when that has arrived, or could not and the connection is closed instead. */
  cancel(): Promise<void>
  /** Whatever it is in the middle of fails. */
  close(): Promise<void>
}

const OPENS_WITHIN_MS = 3_000
/** A process of the server remembers what it was asked, and grows. */
const OLD_MS = 30 * 60 * 1_000

/** @param cancel sends, on another connection, what cancels the statement of a process of the server. */
export async function openConnection(
  url: string,
  options: ClientOptions,
  cancel: (process: number) => Promise<unknown>,
): Promise<Connection> {
  let isOpen = true
  const { socket, destroy } = onlyOneSocket()
  const close = async () => {
    isOpen = false
    await sql.end({ timeout: 0 })
    destroy()
  }
  const sql = postgres(url, {
    ...options,
    ...socket,
    max: 1,
    // Either would close it under somebody who has just begun to use it.
    idle_timeout: 0,
    max_lifetime: null,
    onclose: close,
  })
  let isLate = false
  const patience = setTimeout(() => {
    isLate = true
    close()
  }, OPENS_WITHIN_MS)
  try {
    // No caller's statement opens a connection: one that is cancelled meanwhile leaves the driver with neither.
    const [{ process }] = await sql.unsafe<[{ process: number }]>('select pg_backend_pid() as process')
    const goodUntil = performance.now() + OLD_MS * (1 + Math.random())
    return {
      sql,
      isGood: () => isOpen && performance.now() < goodUntil,
      cancel: async () => {
        await cancel(process).catch(close)
      },
      close,
    }
  } catch (failure) {
    await close()
    throw isLate ? fault('CONNECT_TIMEOUT', `The database let nobody in for ${OPENS_WITHIN_MS / 1_000} s.`) : failure
  } finally {
    clearTimeout(patience)
  }
}

/** The option is documented, but not in the driver's types. */
function onlyOneSocket() {
  let only: ReturnType<typeof connect> | undefined
  const open = ({ path, host, port }: { path: string; host: readonly string[]; port: readonly number[] }) => {
    if (only) throw fault('CONNECTION_CLOSED', 'The connection to the database closed.')
    only = path ? connect(path) : connect(port[0] ?? 0, host[0])
    // The driver's own sockets say so too, and its texts repeat it.
    return Object.assign(only, { host: host[0], port: port[0] })
  }
  return { socket: { socket: open }, destroy: () => only?.destroy() }
}

function fault(code: string, text: string): Error {
  return Object.assign(new Error(text), { code })
}
