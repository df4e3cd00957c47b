/**
 * A transaction that begins with settings which hold for it alone (SET LOCAL): the row rules of the database read them.
 * Whatever becomes of it, the connection goes on without them, or not at all.
 */
import type { Sql } from 'postgres'
import type { Connection } from './connection.ts'

/** Names with a dot in them, as PostgreSQL wants it of settings that are not its own. */
export type Settings = Readonly<Record<string, string>>

const SET = 'select count(set_config(name, value, true)) from unnest($1::text[], $2::text[]) as setting (name, value)'

/** Nothing of it is kept when `ask` fails, or one of its statements, or the signal ends before. */
export async function withSettings<Answer>(
  { sql, close }: Connection,
  ask: (sql: Sql) => PromiseLike<Answer>,
  settings: Settings,
  signal: AbortSignal,
): Promise<Answer> {
  try {
    // Sent together: one way there and back.
    const names = Object.keys(settings)
    await Promise.all([sql.unsafe('begin'), sql.unsafe(SET, [names, Object.values(settings)], { prepare: true })])
    signal.throwIfAborted()
    const answer = await ask(sql)
    signal.throwIfAborted()
    // PostgreSQL takes it for the other one, without an error, where a statement has failed.
    const { command } = await sql.unsafe('commit')
    if (command !== 'COMMIT') throw new Error('A statement of the transaction failed, so nothing of it was kept.')
    return answer
  } catch (fault) {
    await sql.unsafe('rollback').catch(close)
    throw fault
  }
}
