/**
 * The way to PostgreSQL. Every request gets a session of its own over the shared pool: the session counts its
 * statements (tests hold them constant), and when the caller leaves or the deadline passes it cancels what still runs
 * or waits for a connection. postgres.js itself has no time-out for that wait. Where the database has row rules, the
 * session says with each statement for whom they are to be applied (with-settings.ts).
 */
import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import postgres, { type Sql } from 'postgres'
import { badUserInput } from './errors.ts'
import { listTypes } from './lists.ts'
import { isStorable } from './storable.ts'
import { type Settings, type SettingsPool, settingsPool } from './with-settings.ts'

export interface Database {
  /** For migrations, seeding and transactions: past the row rules. */
  sql: Sql
  /** A session for one request; it ends with the signal. With settings, each of its statements runs under them. */
  session(signal: AbortSignal, settings?: Settings): Session
  /** What `work` sends is done as a whole or not at all; with settings under them, and until the signal ends. */
  transaction<Answer>(
    work: (connection: Pick<Sql, 'unsafe'>) => Promise<Answer>,
    signal: AbortSignal,
    settings?: Settings,
  ): Promise<Answer>
  close(): Promise<void>
}

export interface Session {
  /** drizzle over this session. */
  db: PostgresJsDatabase
  /**
   * A hot read: a prepared statement with its parameters. Arrays go in as one parameter (`= any($1)`), so that the
   * statement stays the same whatever their length; drizzle's `inArray` would make a new one per length.
   */
  rows<Row>(statement: string, parameters: readonly Parameter[]): Promise<Row[]>
  /** Statements sent so far, without those that only begin and end. */
  readonly statements: number
}

type Parameter = string | number | boolean | null | readonly (string | number | null)[]

export interface ConnectOptions {
  url: string
  poolSize: number
  /** The server ends a statement that runs longer, in milliseconds. */
  statementTimeoutMs: number
  applicationName: string
  /** Settings of PostgreSQL for every connection. */
  settings?: Record<string, string>
}

/**
 * A statement sent behind another on the same connection can never be cancelled (postgres 3.4.9 loses it); one that
 * waits in the pool can. The option is documented, but not in the driver's types. `begin` does not work with it, so
 * transactions have connections of their own.
 */
const NEVER_BEHIND_ANOTHER = { max_pipeline: 0 }
const CONNECTIONS_FOR_TRANSACTIONS = 3

/**
 * Who connects like this is the owner at work on its own rows, and not somebody's request: row rules let it pass. No
 * session ever does.
 */
export const PAST_ROW_RULES = { 'overstap.row_rules': 'off' }

/** Connects lazily: the first statement opens the first connection. Dates stay ISO texts, bigints become numbers. */
export function connect(options: ConnectOptions): Database {
  const settings = {
    connect_timeout: 3,
    idle_timeout: 60,
    onnotice: () => {},
    connection: {
      application_name: options.applicationName,
      statement_timeout: options.statementTimeoutMs,
      ...options.settings,
    },
    types: {
      // A calendar day is not a moment: a Date object would move it with the time zone.
      date: { to: 1082, from: [1082], serialize: asIs, parse: asIs },
      bigint: { to: 20, from: [20], serialize: String, parse: Number },
      ...listTypes,
    },
  }
  const pool = postgres(options.url, {
    ...settings,
    ...NEVER_BEHIND_ANOTHER,
    fetch_types: false,
    max: options.poolSize,
  })
  const sql = postgres(options.url, {
    ...settings,
    connection: { ...settings.connection, ...PAST_ROW_RULES },
    max: CONNECTIONS_FOR_TRANSACTIONS,
  })
  const ruled = settingsPool(
    options.url,
    {
      ...settings,
      fetch_types: false,
      connection: { ...settings.connection, idle_in_transaction_session_timeout: options.statementTimeoutMs },
      // As drizzle has it of the pool that it is given: it writes and reads moments itself.
      types: { ...settings.types, moment: { to: 1184, from: [1184, 1114], serialize: asIs, parse: asIs } },
    },
    options.poolSize,
    sql,
  )
  return {
    sql,
    session: (signal, rules) =>
      openSession(pool, signal, rules ? underRules(ruled, rules, signal) : cancelling(pool, signal)),
    transaction: async (work, signal, rules) =>
      // The driver's type unwraps lists of promises, which no answer here is.
      rules ? ruled.run(work, rules, signal) : ((await sql.begin(work)) as Awaited<ReturnType<typeof work>>),
    close: async () => {
      await ruled.close()
      await Promise.all([pool.end({ timeout: 5 }), sql.end({ timeout: 5 })])
    },
  }
}

function asIs(text: string): string {
  return text
}

function isSendable(parameter: unknown): boolean {
  return Array.isArray(parameter) ? parameter.every(isStorable) : isStorable(parameter)
}

/** Sends one statement. What comes back is a promise of objects, or, as drizzle asks, of lists of values. */
type Send = (text: string, parameters: never[], settings: { prepare?: boolean }) => Sent
type Sent = Promise<unknown> & { values(): Promise<unknown> }

function openSession(pool: Sql, signal: AbortSignal, send: Send): Session {
  let statements = 0
  const counted = (text: string, parameters: never[] = [], settings: { prepare?: boolean } = {}) => {
    signal.throwIfAborted()
    if (!parameters.every(isSendable)) throw badUserInput('A text holds the character NUL, which no text here has.')
    statements += 1
    return send(text, parameters, { prepare: true, ...settings })
  }
  // drizzle sends everything through `unsafe`, so this one place sees every statement of the session.
  const session = new Proxy(pool, { get: (target, key) => (key === 'unsafe' ? counted : Reflect.get(target, key)) })
  return {
    db: drizzle(session),
    rows: (statement, parameters) => counted(statement, [...parameters] as never[]) as never,
    get statements() {
      return statements
    },
  }
}

function cancelling(pool: Sql, signal: AbortSignal): Send {
  return (text, parameters, settings) => {
    const query = pool.unsafe(text, parameters, settings)
    const cancel = () => query.cancel()
    signal.addEventListener('abort', cancel, { once: true })
    const settled = () => signal.removeEventListener('abort', cancel)
    // `execute` starts the statement now and returns the same query; both outcomes are still for whoever awaits it.
    query.execute().then(settled, settled)
    return query
  }
}

function underRules(ruled: SettingsPool, rules: Settings, signal: AbortSignal): Send {
  return (text, parameters, settings) => {
    let asValues = false
    const answer = ruled.run<unknown>(
      sql => {
        const query = sql.unsafe(text, parameters, settings)
        return asValues ? query.values() : query
      },
      rules,
      signal,
    )
    // Who asks several at once may hear of this one's failure later than it happens.
    answer.catch(() => {})
    const values = () => {
      // Whoever calls it does so at once, and the statement is sent later.
      asValues = true
      return answer
    }
    return Object.assign(answer, { values })
  }
}
