/**
 * The subgraph as the kit runs it. The kit migrates and seeds the database, verifies who sends a hop, and holds every field
 * against the rights that schema.graphql asks for.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Subgraph, type SubgraphConfig, today } from '@overstap/kit'
import { seeding } from '../db/seed.ts'
import { type Context, contextOf } from './context.ts'
import { resolvers } from './resolvers.ts'

const here = join(import.meta.dirname, '..')

/** `day`: what day it is, asked for each request. */
export function templateSubgraph(config: SubgraphConfig, day: () => string = today): Subgraph<Context> {
  return {
    config,
    schema: readFileSync(join(here, 'schema.graphql'), 'utf8'),
    resolvers,
    migrations: join(here, 'db', 'migrations'),
    seeding,
    context: scope => contextOf(scope, day()),
  }
}
