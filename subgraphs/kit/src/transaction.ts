/**
 * A transaction for whoever writes: all of it or nothing, under the same row rules as the rest of the request, and tried
 * again where PostgreSQL says that two stood in each other's way.
 */
import type { Sql } from 'postgres'
import type { Database, Session } from './database.ts'
import { badUserInput } from './errors.ts'
import { isStorable } from './storable.ts'
import type { Settings } from './with-settings.ts'

/** What can be sent inside a transaction. */
export type Statements = Pick<Session, 'rows'>

/** Does `work` in a transaction; it may be called again, so all it does must be in the transaction. */
export type InTransaction = <Result>(work: (statements: Statements) => Promise<Result>) => Promise<Result>

/** Serialization failure, deadlock. */
const IN_EACH_OTHERS_WAY = new Set<unknown>(['40001', '40P01'])
const MOST_TRIES = 3

export function transactionsOn(
  database: Pick<Database, 'transaction'>,
  signal: AbortSignal,
  settings?: Settings,
): InTransaction {
  return async work => {
    for (let tries = 1; ; tries++) {
      signal.throwIfAborted()
      try {
        return await database.transaction(connection => work(statementsOn(connection)), signal, settings)
      } catch (fault) {
        const code = fault instanceof Error && 'code' in fault ? fault.code : undefined
        if (tries === MOST_TRIES || !IN_EACH_OTHERS_WAY.has(code)) throw fault
      }
    }
  }
}

/** For who writes without a request: events, what is kept no longer. */
export function statementsOn(connection: Pick<Sql, 'unsafe'>): Statements {
  return {
    rows: (statement, parameters) => {
      if (!parameters.flat().every(isStorable))
        throw badUserInput('A text holds the character NUL, which no text here has.')
      return connection.unsafe(statement, [...parameters] as never[], { prepare: true }) as never
    },
  }
}
