/** Looks whether the row rules of a database can hold at all for the account that the subgraph has there. */
import type { FastifyInstance } from 'fastify'
import type { SubgraphConfig } from './config.ts'
import type { Database } from './database.ts'

/** For some accounts row rules never hold, and nothing would look different: in production that is no way to start. */
export async function lookForAccountPastRules(
  { sql }: Database,
  { production }: SubgraphConfig,
  app: FastifyInstance,
): Promise<void> {
  const found = await sql`select from pg_roles where rolname = current_user and (rolsuper or rolbypassrls)`
  if (found.length === 0) return
  const trouble =
    'the account of this database is a superuser or has BYPASSRLS, so the database would not keep the rules for who sees which row. Give the URL of an ordinary account that owns the database.'
  if (production) throw new Error(trouble)
  app.log.warn(trouble)
}
