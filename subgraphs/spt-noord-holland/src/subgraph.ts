/** The subgraph of service point Noord-Holland as the kit runs it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Subgraph, type SubgraphConfig, today } from '@overstap/kit'
import { seeding } from '../db/seed.ts'
import { type Context, contextOf } from './context.ts'
import { candidatesAreErased } from './erasure.ts'
import { rowSettings } from './policy.ts'
import { releaseProgress } from './release-progress.ts'
import { resolvers } from './resolvers/index.ts'

const here = join(import.meta.dirname, '..')

/** `day`: what day it is, asked for each request. */
export function sptNoordHollandSubgraph(config: SubgraphConfig, day: () => string = today): Subgraph<Context> {
  return {
    config,
    schema: readFileSync(join(here, 'schema.graphql'), 'utf8'),
    resolvers,
    migrations: join(here, 'db', 'migrations'),
    seeding,
    reads: [candidatesAreErased],
    daily: { 'progress is released': statements => releaseProgress(statements, day()) },
    rowSettings,
    context: scope => contextOf(scope, day()),
  }
}
