/** The service point's own PostgreSQL: statements that end when nobody waits for them, and migrations. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import postgres, { type ReservedSql, type Sql } from 'postgres'

export interface Database {
  sql: Sql
  /** The rows of one statement. When `signal` is aborted it fails, and PostgreSQL stops working on it. */
  rows<Row>(statement: string, signal: AbortSignal): Promise<Row[]>
  close(): Promise<void>
}

const OPENS_WITHIN_S = 3
/** Numbers that everybody takes who migrates or fills this database. */
const LOCK = 4_023_001

export function openDatabase(
  url: string,
  { poolSize, deadlineMs }: { poolSize: number; deadlineMs: number },
): Database {
  const connection = { application_name: 'spt-utrecht', statement_timeout: deadlineMs }
  const options = { connect_timeout: OPENS_WITHIN_S, onnotice: () => {}, connection }
  const sql = postgres(url, { ...options, max: poolSize })
  // Who cancels must not wait behind the statements that are to be cancelled.
  const besides = postgres(url, { ...options, max: 1, idle_timeout: 30 })
  return {
    sql,
    rows: (statement, signal) => rowsOf(sql, besides, statement, signal),
    close: async () => {
      await Promise.all([sql.end({ timeout: 1 }), besides.end({ timeout: 1 })])
    },
  }
}

async function rowsOf<Row>(sql: Sql, besides: Sql, statement: string, signal: AbortSignal): Promise<Row[]> {
  const connection = await reserved(sql, signal)
  // With its process known a statement can be ended as it should be: the driver's own way to cancel leaves nobody to catch it
  // when that fails. Both are sent at once.
  const server = connection<{ pid: number }[]>`select pg_backend_pid() as pid`
  let cancelling: Promise<unknown> | undefined
  const cancel = () => {
    cancelling = server.then(([found]) => besides`select pg_cancel_backend(${found?.pid ?? 0})`).catch(() => {})
  }
  signal.addEventListener('abort', cancel, { once: true })
  try {
    const [, rows] = await Promise.all([server, connection.unsafe(statement)])
    // The statement says what it gives.
    return rows as unknown as Row[]
  } finally {
    signal.removeEventListener('abort', cancel)
    // Else it might hit whoever has the connection next.
    await cancelling
    connection.release()
  }
}

/** A connection for this statement alone; one that comes when nobody waits any more goes back. */
async function reserved(sql: Sql, signal: AbortSignal): Promise<ReservedSql> {
  signal.throwIfAborted()
  const coming = sql.reserve()
  const { promise: left, reject } = Promise.withResolvers<never>()
  const leave = () => reject(signal.reason)
  signal.addEventListener('abort', leave, { once: true })
  try {
    return await Promise.race([coming, left])
  } catch (fault) {
    coming.then(connection => connection.release()).catch(() => {})
    throw fault
  } finally {
    signal.removeEventListener('abort', leave)
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
