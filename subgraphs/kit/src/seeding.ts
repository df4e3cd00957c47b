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

/** Fills the database when it is empty, or whatever is in it when the configuration says so; else brings it up to date. */
export async function seedAsConfigured(
  seeding: Seeding,
  config: Pick<SubgraphConfig, 'seed' | 'reseed'>,
  sql: Sql,
  report: Report,
): Promise<void> {
  if (!config.seed) return
  if (config.reseed || (await seeding.isEmpty(sql))) await seeding.fill(sql, config.seed, report)
  else await seeding.refresh?.(sql, config.seed, report)
}
