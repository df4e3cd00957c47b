/** The funding subgraph as the kit runs it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { releaseCubes, type Subgraph, type SubgraphConfig, today } from '@overstap/kit'
import { seeding } from '../db/seed.ts'
import { releaseBalances } from './balances.ts'
import { type Context, contextOf } from './context.ts'
import { candidatesAreErased } from './erasure.ts'
import { fundingUse } from './fund-use.ts'
import { resolvers } from './resolvers.ts'

const here = join(import.meta.dirname, '..')

/** `day`: what day it is, asked for each request. */
export function fundingSubgraph(config: SubgraphConfig, day: () => string = today): Subgraph<Context> {
  return {
    config,
    schema: readFileSync(join(here, 'schema.graphql'), 'utf8'),
    resolvers,
    migrations: join(here, 'db', 'migrations'),
    contracts: join(here, 'contracts.json'),
    seeding,
    reads: [candidatesAreErased],
    daily: {
      'figures are released': statements => releaseCubes(statements, [fundingUse], day()),
      'balances are released': statements => releaseBalances(statements, day()),
    },
    context: scope => contextOf(scope, day()),
  }
}
