/** When a database is filled with made-up rows: only when it is asked for, and never twice by itself. */
import type { Sql } from 'postgres'
import type { SubgraphConfig } from './config.ts'

/** How a subgraph fills its database. `plan` is the text of SEED_DEMO, which only the subgraph understands. */
export interface Seeding {
  isEmpty(sql: Sql): Promise<boolean>
  /** Replaces everything in the database, and says how far it is. */
  fill(sql: Sql, plan: string, report: Report): Promise<void>
  /** Adds what time has used up since the database was filled. */
  refresh?(sql: Sql, plan: string, report: Report): Promise<void>
}

type Report = (message: string) => void

/** Any number but that of the migrations. */
const LOCK = 4_201_508

/** Fills the database when it is empty, or whatever is in it when the configuration says so; else brings it up to date. */
export async function seedAsConfigured(
  seeding: Seeding,
  config: Pick<SubgraphConfig, 'seed' | 'reseed'>,
  sql: Sql,
  report: Report,
): Promise<void> {
  if (!config.seed) return
  // Of two replicas that start on an empty database one fills it, and the other waits.
  const connection = await sql.reserve()
  try {
    await connection`set statement_timeout = 0`
    await connection`select pg_advisory_lock(${LOCK})`
    if (config.reseed || (await seeding.isEmpty(sql))) {
      // Figures of other made-up records are no figures of these.
      await connection`truncate cube_releases, cube_figures`
      await seeding.fill(sql, config.seed, report)
    } else await seeding.refresh?.(sql, config.seed, report)
  } finally {
    await connection`select pg_advisory_unlock(${LOCK})`
    await connection`reset statement_timeout`
    connection.release()
  }
}
