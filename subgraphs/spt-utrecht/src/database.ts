/** The service point's own PostgreSQL: statements that end when nobody waits for them, and migrations. */
import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import postgres, { type Sql } from 'postgres'
import { kindOf } from './log.ts'
import { type Places, placesFor } from './places.ts'

export interface Database {
  sql: Sql
  /** The rows of one statement. When `signal` is aborted it fails, and PostgreSQL stops working on it. */
  rows<Row>(statement: string, signal: AbortSignal): Promise<Row[]>
  close(): Promise<void>
}

interface Pool {
  sql: Sql
  /** Who cancels must not wait behind the statements that are to be cancelled. */
  besides: Sql
  /** Of both: the driver only says goodbye to the server, and a silent one never answers. */
  sockets: ReadonlySet<Socket>
  /** As many as there are connections: nothing waits inside the driver, where it could not be taken back. */
  places: Places
}

const NAME = 'spt-utrecht'
const OPENS_WITHIN_S = 3
const AGAIN_AFTER_S = 0.05
/** A statement that nobody waits for ends sooner, unless its connection is silent: PostgreSQL cannot tell us then. */
const SILENT_AFTER_MS = 3_000
/** What PostgreSQL and the driver say of a connection that ends in the middle. */
const LOST = new Set(['57P01', '57P02', 'CONNECTION_CLOSED', 'ECONNRESET'])
/** Numbers that everybody takes who migrates or fills this database. */
const LOCK = 4_023_001

export function openDatabase(
  url: string,
  { poolSize, deadlineMs }: { poolSize: number; deadlineMs: number },
): Database {
  const connection = { application_name: NAME, statement_timeout: deadlineMs }
  // Left to itself the driver waits longer each time before it tries again, and whoever asks waits with it.
  const backoff = () => AGAIN_AFTER_S
  const { socket, sockets } = heldSockets()
  const options = { connect_timeout: OPENS_WITHIN_S, backoff, onnotice: () => {}, connection, ...socket }
  const sql = postgres(url, { ...options, max: poolSize })
  const besides = postgres(url, { ...options, max: 1, idle_timeout: 30 })
  const pool = { sql, besides, sockets, places: placesFor(poolSize) }
  return {
    sql,
    rows: (statement, signal) => rowsDespiteLoss(pool, statement, signal),
    close: async () => {
      await Promise.all([sql.end({ timeout: 1 }), besides.end({ timeout: 1 })])
      hangUp(pool)
    },
  }
}

/** The driver's option for who opens its connections, which its types leave out. */
function heldSockets() {
  const sockets = new Set<Socket>()
  const open = ({ host: [host], port: [port], path }: { host: string[]; port: number[]; path?: string | false }) => {
    const socket = path ? connect(path) : connect(port ?? 5432, host)
    sockets.add(socket)
    return socket.once('close', () => sockets.delete(socket))
  }
  return { sockets, socket: { socket: open } }
}

/** The driver opens others for what comes next; what was under way on these is sent again. */
function hangUp({ sockets }: Pool): void {
  for (const socket of sockets) socket.destroy()
}

/**
 * Statements here only read, so one whose connection was lost is sent again. A connection that was lost in the middle of one
 * tells the next one the same, although it is another by then: hence twice.
 */
async function rowsDespiteLoss<Row>(pool: Pool, statement: string, signal: AbortSignal): Promise<Row[]> {
  for (let again = 0; ; again++) {
    try {
      return await rowsOf<Row>(pool, statement, signal)
    } catch (fault) {
      const { code = '' } = kindOf(fault)
      if (again === 2 || !LOST.has(code)) throw fault
    }
  }
}

/** Each statement bears a mark of its own, by which it is found where the server lists what is under way. */
async function rowsOf<Row>(pool: Pool, statement: string, signal: AbortSignal): Promise<Row[]> {
  const { sql, places } = pool
  await places.take(signal)
  const mark = `/* ${randomUUID()} */`
  let isDone = false
  const rows = sql.unsafe(`${mark} ${statement}`).finally(() => {
    isDone = true
    places.giveBack()
  })
  const { promise: left, reject } = Promise.withResolvers<never>()
  const leave = () => {
    reject(signal.reason)
    cancel(pool, mark, () => isDone)
    // Silent connections that are not closed would keep their places for ever.
    setTimeout(() => isDone || hangUp(pool), SILENT_AFTER_MS).unref()
  }
  signal.addEventListener('abort', leave, { once: true })
  try {
    // The statement says what it gives.
    return (await Promise.race([rows, left])) as unknown as Row[]
  } finally {
    signal.removeEventListener('abort', leave)
  }
}

/**
 * Not the driver's way to cancel: a statement that is cancelled before it has a connection leaves the driver without one, and
 * nobody catches it when a cancellation fails. Again, since the statement may still be on its way.
 */
async function cancel({ besides }: Pool, mark: string, isDone: () => boolean): Promise<void> {
  while (!isDone()) {
    await besides`
      select pg_cancel_backend(pid) from pg_stat_activity
      where application_name = ${NAME} and state = 'active' and starts_with(query, ${mark})`.catch(() => {})
    await pause(AGAIN_AFTER_S * 1_000)
  }
}

/** Runs the files of db/migrations that the database has not seen, in order; of two who start at once, one waits. */
export async function migrate(sql: Sql): Promise<void> {
  const folder = join(import.meta.dirname, '../db/migrations')
  const files = readdirSync(folder).sort()
  await alone(sql, async transaction => {
    await transaction`create table if not exists migrations (name text primary key)`
    const done = new Set((await transaction<{ name: string }[]>`select name from migrations`).map(({ name }) => name))
    for (const name of files) {
      if (done.delete(name)) continue
      await transaction.unsafe(readFileSync(join(folder, name), 'utf8'))
      await transaction`insert into migrations ${transaction({ name })}`
    }
    const [unknown] = done
    if (unknown !== undefined)
      throw new Error(
        `The database is newer than this code: it has ${unknown}. Start the version that made it, or later.`,
      )
  })
}

/** One transaction, all or nothing, while no other replica does the like. */
export async function alone(sql: Sql, work: (transaction: postgres.TransactionSql) => Promise<void>): Promise<void> {
  await sql.begin(async transaction => {
    await transaction`set local statement_timeout = 0`
    await transaction`select pg_advisory_xact_lock(${LOCK})`
    await work(transaction)
  })
}
