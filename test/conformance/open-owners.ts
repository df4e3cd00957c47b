// Every owner, and every service point, each on an empty database of its own.

import { join } from 'node:path'
import { ROOT } from '../../mesh/src/settings.ts'
import { candidatesSubgraph } from '../../subgraphs/candidates/src/subgraph.ts'
import { fundingSubgraph } from '../../subgraphs/funding/src/subgraph.ts'
import { organisationsSubgraph } from '../../subgraphs/organisations/src/subgraph.ts'
import { sptDrentheSubgraph } from '../../subgraphs/spt-drenthe/src/subgraph.ts'
import { sptNoordHollandSubgraph } from '../../subgraphs/spt-noord-holland/src/subgraph.ts'
import { trainingSubgraph } from '../../subgraphs/training/src/subgraph.ts'
import { vacanciesSubgraph } from '../../subgraphs/vacancies/src/subgraph.ts'
import { openScene, type Scene } from '../scene.ts'

const empty = (name: string) => ({
  name,
  migrations: join(ROOT, 'subgraphs', name, 'db', 'migrations'),
  seed: 'nothing',
  fill: async () => {},
})

/**
 * Call it at the top level of a test file.
 * @param resolversOf makes other resolvers for a contract than the owner's own.
 */
export function openOwners(resolversOf?: (contract: string) => object): Promise<Scene[]> {
  const resolving = <Owner extends { schema: string; resolvers: object }>(owner: Owner): Owner =>
    resolversOf ? { ...owner, resolvers: resolversOf(owner.schema) } : owner
  return Promise.all([
    openScene({ ...empty('candidates'), subgraph: config => resolving(candidatesSubgraph(config)) }),
    openScene({ ...empty('vacancies'), subgraph: config => resolving(vacanciesSubgraph(config)) }),
    openScene({ ...empty('training'), subgraph: config => resolving(trainingSubgraph(config)) }),
    openScene({ ...empty('funding'), subgraph: config => resolving(fundingSubgraph(config)) }),
    openScene({ ...empty('organisations'), subgraph: config => resolving(organisationsSubgraph(config)) }),
  ])
}

/** Those that join. They are not in the table of rights, which is of what the mesh publishes. */
export function openServicePoints(): Promise<Scene[]> {
  return Promise.all([
    openScene({ ...empty('spt-drenthe'), subgraph: config => sptDrentheSubgraph(config) }),
    openScene({ ...empty('spt-noord-holland'), subgraph: config => sptNoordHollandSubgraph(config) }),
  ])
}
