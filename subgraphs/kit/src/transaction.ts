/**
 * A transaction for whoever writes: all of it or nothing, tried again where PostgreSQL says that two stood in each
 * other's way. It is not ended when the caller leaves, but by the server's own time limit: what was begun is then either
 * done or not, and the caller asks again with the same key.
 */
import type { Sql } from 'postgres'
import type { Session } from './database.ts'
import { badUserInput } from './errors.ts'
import { isStorable } from './storable.ts'

/** What can be sent inside a transaction. */
export type Statements = Pick<Session, 'rows'>

/** Does `work` in a transaction; it may be called again, so all it does must be in the transaction. */
export type InTransaction = <Result>(work: (statements: Statements) => Promise<Result>) => Promise<Result>

/** Serialization failure, deadlock. */
const IN_EACH_OTHERS_WAY = new Set<unknown>(['40001', '40P01'])
const MOST_TRIES = 3

export function transactionsOn(sql: Sql, signal: AbortSignal): InTransaction {
  return async work => {
    for (let tries = 1; ; tries++) {
      signal.throwIfAborted()
      try {
        // The driver's type unwraps lists of promises, which no result here is.
        return (await sql.begin(connection => work(statementsOn(connection)))) as Awaited<ReturnType<typeof work>>
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
