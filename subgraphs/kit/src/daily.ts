/** What a subgraph does by itself, once at its start and then every day: it releases figures, removes what is over its time. */
import type { FastifyInstance } from 'fastify'
import type { Database } from './database.ts'
import { type Statements, statementsOn } from './transaction.ts'

/** In one transaction; returns what to say of it in the log, by name. */
export type DailyTask = (statements: Statements) => Promise<Record<string, number>>

const DAY_MS = 24 * 60 * 60 * 1000

/** One that fails keeps none of the others from their work. */
export async function daily(
  app: FastifyInstance,
  database: Database,
  tasks: Readonly<Record<string, DailyTask>>,
): Promise<void> {
  const stopping = new AbortController()
  const run = async () => {
    for (const [name, task] of Object.entries(tasks)) {
      try {
        const done = await database.transaction(async connection => {
          await connection.unsafe('set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0')
          return task(statementsOn(connection))
        }, stopping.signal)
        app.log.info(done, `done for today: ${name}`)
      } catch (fault) {
        app.log.error({ err: fault }, `could not be done, and is tried again tomorrow: ${name}`)
      }
    }
  }
  const timer = setInterval(run, DAY_MS)
  timer.unref()
  app.addHook('preClose', async () => {
    clearInterval(timer)
    stopping.abort()
  })
  await run()
}
