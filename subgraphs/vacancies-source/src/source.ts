/** The source as the kit runs it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Subgraph, SubgraphConfig } from '@overstap/kit'
import { seeding } from '../db/seed.ts'
import { type Context, contextOf } from './context.ts'
import { resolvers } from './resolvers.ts'

const contract = fileURLToPath(import.meta.resolve('@overstap/schema/sources/vacancies.graphql'))

export function vacanciesSource(config: SubgraphConfig): Subgraph<Context> {
  return {
    config,
    schema: readFileSync(contract, 'utf8'),
    resolvers,
    migrations: join(import.meta.dirname, '../db/migrations'),
    seeding,
    context: contextOf,
  }
}
