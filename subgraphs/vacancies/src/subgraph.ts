/** The vacancies' subgraph as the kit runs it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { releaseCubes, type Subgraph, type SubgraphConfig, today } from '@overstap/kit'
import { type Behind, NOBODY_BEHIND, openSources } from '@overstap/kit/sources'
import { seeding } from '../db/seed.ts'
import { type Context, contextOf } from './context.ts'
import { candidatesAreErased } from './erasure.ts'
import { openings } from './openings.ts'
import { resolvers } from './resolvers.ts'

const here = join(import.meta.dirname, '..')
const sourcesContract = fileURLToPath(import.meta.resolve('@overstap/schema/sources/vacancies.graphql'))

/**
 * `on` fixes the day for tests; without it every request asks the clock. `behind`: the other owners of vacancies who stand
 * behind this one.
 */
export function vacanciesSubgraph(
  config: SubgraphConfig,
  on?: string,
  behind: Behind = NOBODY_BEHIND,
): Subgraph<Context> {
  const sources = openSources(behind, config, readFileSync(sourcesContract, 'utf8'))
  return {
    config,
    schema: readFileSync(join(here, 'schema.graphql'), 'utf8'),
    resolvers,
    migrations: join(here, 'db', 'migrations'),
    contracts: join(here, 'contracts.json'),
    seeding,
    reads: [candidatesAreErased],
    daily: { 'figures are released': statements => releaseCubes(statements, [openings], on ?? today()) },
    context: scope => contextOf(scope, sources, on ?? today()),
  }
}
