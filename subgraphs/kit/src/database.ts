/**
 * The way to PostgreSQL. Every request gets a session of its own over the shared connections: the session counts its
 * statements (tests hold them constant), and when the caller leaves or the deadline passes it cancels what still runs
 * or waits for a connection. Where the database has row rules, the session says with each statement for whom they are to
 * be applied (with-settings.ts).
 */
import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import postgres, { type Sql } from 'postgres'
import { openConnection } from './connection.ts'
import { CANCELS_WITHIN_MS, type Connections, connections } from './connections.ts'
import { badUserInput } from './errors.ts'
import { listTypes } from './lists.ts'
import { isStorable } from './storable.ts'
import { type Settings, withSettings } from './with-settings.ts'

export interface Database {
  /** For migrations, seeding and tools: past the row rules. Nothing that a server does while it serves goes over it. */
  sql: Sql
  /** A session for one request; it ends with the signal. With settings, each of its statements runs under them. */
  session(signal: AbortSignal, settings?: Settings): Session
  /**
   * What `work` sends is done as a whole or not at all, and not at all when the signal ends first. Without settings it is
   * the owner's own work, past the row rules.
   */
  transaction<Answer>(
    work: (connection: Pick<Sql, 'unsafe'>) => Promise<Answer>,
    signal: AbortSignal,
    settings?: Settings,
  ): Promise<Answer>
  /** Resolves when the database answers, however much it is asked. */
  ping(signal: AbortSignal): Promise<void>
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

/** What is sent under this is the owner at work on its own rows, and not somebody's request: row rules let it pass. */
export const PAST_ROW_RULES = { 'overstap.row_rules': 'off' }

/** Connects lazily: the first statement opens the first connection. Dates stay ISO texts, bigints become numbers. */
export function connect(options: ConnectOptions): Database {
  const settings = {
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
  const sql = postgres(options.url, {
    ...settings,
    connection: { ...settings.connection, ...PAST_ROW_RULES },
    max: 3,
    connect_timeout: 3,
    idle_timeout: 60,
  })
  // The driver asks one after the other, without end when none is there.
  if (sql.options.host.length > 1)
    throw new Error('The URL of a database must have one host, and this one has several.')
  const client = {
    ...settings,
    fetch_types: false,
    connection: { ...settings.connection, idle_in_transaction_session_timeout: options.statementTimeoutMs },
    // As drizzle wants it of a client: it writes and reads moments itself.
    types: { ...settings.types, moment: { to: 1184, from: [1184, 1114], serialize: asIs, parse: asIs } },
  }
  // Never waits for what requests do.
  const beside = connections(1, () => openConnection(options.url, client, () => Promise.reject()))
  const cancel = (process: number) =>
    beside.use(
      connection => connection.sql.unsafe('select pg_cancel_backend($1)', [process]),
      AbortSignal.timeout(CANCELS_WITHIN_MS),
    )
  const shared = connections(options.poolSize, () => openConnection(options.url, client, cancel))
  return {
    sql,
    session: (signal, rules) => openSession(shared, signal, rules),
    transaction: (work, signal, rules = PAST_ROW_RULES) =>
      shared.use(connection => withSettings(connection, work, rules, signal), signal),
    ping: async signal => {
      await beside.use(connection => connection.sql.unsafe('select 1'), signal)
    },
    close: async () => {
      await shared.close()
      await Promise.all([beside.close(), sql.end({ timeout: 5 })])
    },
  }
}

function asIs(text: string): string {
  return text
}

function isSendable(parameter: unknown): boolean {
  return Array.isArray(parameter) ? parameter.every(isStorable) : isStorable(parameter)
}

/** What a statement gives is a promise of objects, or, as drizzle asks, of lists of values. */
type Sent = Promise<unknown> & { values(): Promise<unknown> }

function openSession(shared: Connections, signal: AbortSignal, rules: Settings | undefined): Session {
  let statements = 0
  const counted = (text: string, parameters: never[] = [], settings: { prepare?: boolean } = {}): Sent => {
    signal.throwIfAborted()
    if (!parameters.every(isSendable)) throw badUserInput('A text holds the character NUL, which no text here has.')
    statements += 1
    let asValues = false
    const send = (sql: Sql): PromiseLike<unknown> => {
      const query = sql.unsafe(text, parameters, { prepare: true, ...settings })
      return asValues ? query.values() : query
    }
    const answer = shared.use(
      connection => (rules ? withSettings(connection, send, rules, signal) : send(connection.sql)),
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
  return {
    // drizzle sends everything through `unsafe`, and asks no more of a client: so this one place sees every statement.
    db: drizzle({ unsafe: counted, options: { parsers: {}, serializers: {} } } as unknown as Sql),
    rows: (statement, parameters) => counted(statement, [...parameters] as never[]) as never,
    get statements() {
      return statements
    },
  }
}
