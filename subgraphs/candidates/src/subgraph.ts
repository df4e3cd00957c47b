/** The candidates' subgraph as the kit runs it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { releaseCubes, type Subgraph, type SubgraphConfig, today } from '@overstap/kit'
import { type Behind, NOBODY_BEHIND, openSources } from '@overstap/kit/sources'
import { seeding } from '../db/seed.ts'
import { type Context, contextOf } from './context.ts'
import { intakes } from './intakes.ts'
import { moves } from './moves.ts'
import { rowSettings } from './policy.ts'
import { programmePlacements } from './programmes.ts'
import { resolvers } from './resolvers.ts'
import { forgetWhatIsOver } from './retention.ts'
import { catchUpWith } from './sources/erase.ts'

const here = join(import.meta.dirname, '..')
const sourcesContract = fileURLToPath(import.meta.resolve('@overstap/schema/sources/candidates.graphql'))

/** `day`: what day it is, asked for each request. `behind`: the other owners of candidates who stand behind this one. */
export function candidatesSubgraph(
  config: SubgraphConfig,
  day: () => string = today,
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
    daily: {
      'figures are released': statements => releaseCubes(statements, [intakes, moves, programmePlacements], day()),
      'what is over its time is removed': statements => forgetWhatIsOver(statements, day()),
    },
    rowSettings,
    catchUp: catchUpWith(sources),
    context: scope => contextOf(scope, config.signingKey, sources, day()),
  }
}
