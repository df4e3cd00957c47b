/**
 * A statement in a transaction of its own, which begins with settings that hold for it alone (SET LOCAL): the row rules
 * of the database read them. Whatever becomes of the statement, the connection goes on without them, or not at all.
 *
 * Each connection is a client of the driver by itself, thrown away when it closes. In a pool of the driver (postgres 3.4.9)
 * there are `begin` and `reserve` for this; when the server goes away under one of those, what they send next ends the
 * whole process, and a statement may find itself on the next connection, outside of its transaction.
 */
import postgres, { type Sql } from 'postgres'

/** Names with a dot in them, as PostgreSQL wants it of settings that are not its own. */
export type Settings = Readonly<Record<string, string>>

type ClientOptions = NonNullable<Parameters<typeof postgres>[1]>

export interface SettingsPool {
  /** What `ask` asks, under the settings. Fails as soon as the signal ends; the statement is then cancelled. */
  run<Answer>(ask: (sql: Sql) => PromiseLike<Answer>, settings: Settings, signal: AbortSignal): Promise<Answer>
  close(): Promise<void>
}

const SET = `select pg_backend_pid() as process, count(set_config(name, value, true))
  from unnest($1::text[], $2::text[]) as setting (name, value)`

/** At most `size` connections, opened when they are needed. `beside` sends what cancels a statement. */
export function settingsPool(url: string, options: ClientOptions, size: number, beside: Sql): SettingsPool {
  const free: (Client | undefined)[] = Array.from({ length: size })
  const waiting = new Set<(client: Client | undefined) => void>()
  const underWay = new Set<Promise<unknown>>()

  /** Whoever leaves while waiting is forgotten at once. */
  const take = (signal: AbortSignal) =>
    new Promise<Client | undefined>((resolve, reject) => {
      if (free.length > 0) return resolve(free.pop())
      const leave = () => {
        waiting.delete(enter)
        reject(signal.reason)
      }
      const enter = (client: Client | undefined) => {
        signal.removeEventListener('abort', leave)
        resolve(client)
      }
      waiting.add(enter)
      signal.addEventListener('abort', leave, { once: true })
    })
  const give = (client: Client) => {
    const [next] = waiting
    if (!next) return free.push(client)
    waiting.delete(next)
    next(client)
  }

  return {
    async run(ask, settings, signal) {
      signal.throwIfAborted()
      const taken = await take(signal)
      const client = taken?.isOpen() ? taken : newClient(url, options)
      const work = inTransaction(client, ask, settings, signal, beside).finally(() => {
        underWay.delete(work)
        give(client)
      })
      underWay.add(work)
      return orLeave(work, signal)
    },
    async close() {
      await Promise.allSettled(underWay)
      await Promise.all(free.map(client => client?.sql.end({ timeout: 5 })))
    },
  }
}

/** A client of the driver for the life of one connection. */
interface Client {
  sql: Sql
  isOpen(): boolean
  /** Fails when the connection closes: not every statement that was sent hears of that from the driver. */
  closed: Promise<never>
  /** Closes it: nobody knows what it is in the middle of. */
  discard(): void
}

function newClient(url: string, options: ClientOptions): Client {
  const end = new AbortController()
  const closed = new Promise<never>((_, reject) => {
    end.signal.addEventListener('abort', () => {
      reject(Object.assign(new Error('The connection closed.'), { code: 'CONNECTION_CLOSED' }))
    })
  })
  // It closes one day, while nobody is waiting.
  closed.catch(() => {})
  const sql = postgres(url, { ...options, max: 1, onclose: () => end.abort() })
  return {
    sql,
    closed,
    isOpen: () => !end.signal.aborted,
    discard: () => {
      end.abort()
      sql.end({ timeout: 0 }).catch(() => {})
    },
  }
}

async function inTransaction<Answer>(
  { sql, closed, isOpen, discard }: Client,
  ask: (sql: Sql) => PromiseLike<Answer>,
  settings: Settings,
  signal: AbortSignal,
  beside: Sql,
): Promise<Answer> {
  try {
    // Sent together: one way there and back.
    const beginning = Promise.all([
      sql.unsafe('begin'),
      sql.unsafe<[{ process: number }]>(SET, [Object.keys(settings), Object.values(settings)], { prepare: true }),
    ])
    const [, [{ process }]] = await Promise.race([beginning, closed])
    signal.throwIfAborted()
    const answer = await cancellable(Promise.race([ask(sql), closed]), process, signal, beside)
    await Promise.race([sql.unsafe('commit'), closed])
    return answer
  } catch (fault) {
    const rollback = () => Promise.race([sql.unsafe('rollback'), closed])
    const ended = isOpen() && (await rollback().then(yes, no))
    if (!ended) discard()
    throw fault
  }
}

const yes = () => true
const no = () => false

/** The connection is not given back before a cancellation has arrived: it would hit whoever comes next. */
async function cancellable<Answer>(
  asked: Promise<Answer>,
  process: number,
  signal: AbortSignal,
  beside: Sql,
): Promise<Answer> {
  let cancelled: Promise<unknown> | undefined
  const cancel = () => {
    cancelled = beside`select pg_cancel_backend(${process})`.catch(() => undefined)
  }
  signal.addEventListener('abort', cancel, { once: true })
  try {
    return await asked
  } finally {
    signal.removeEventListener('abort', cancel)
    await cancelled
  }
}

/** The caller of `work` does not wait for what it no longer needs. */
function orLeave<Answer>(work: Promise<Answer>, signal: AbortSignal): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const leave = () => reject(signal.reason)
    signal.addEventListener('abort', leave, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave))
  })
}
