// The candidates' subgraph with a source behind it, each on a database of its own, and the source over real HTTP.

import { generateKeyPairSync } from 'node:crypto'
import { join } from 'node:path'
import type { SourceConfig } from '@overstap/kit/sources'
import { type GeneratedCandidate, readPlan, region } from '@overstap/schema/region'
import { ROOT } from '../../mesh/src/settings.ts'
import { seed } from '../../subgraphs/candidates/db/seed.ts'
import { candidatesSubgraph } from '../../subgraphs/candidates/src/subgraph.ts'
import { peopleOf } from '../../subgraphs/candidates-source/db/seed.ts'
import { runSource as runReference } from '../../subgraphs/candidates-source/test/running-source.ts'
import { type Asker, openScene, type Scene, TODAY } from '../scene.ts'

const key = `300x40x7@${TODAY}`
const plan = region(readPlan(key))

/** Everybody whom this subgraph and the source hold. */
export const ownPeople = Array.from({ length: plan.candidates }, (_, index) => plan.candidate(index + 1))
export const otherPeople = peopleOf(plan)

/** Of one region here and two of the source, where some of this owner's people live, too. */
export const coach: Asker = {
  ...{ role: 'coach', regions: ['groningen', 'groot-amsterdam', 'zaanstreek-waterland'], subject: 'coach-1' },
  for: { 'Candidate.matchCase': ['vacancies'], 'MobilityRoute.candidateCase': ['funding'] },
}

export const isSeen = (person: GeneratedCandidate) => coach.regions?.includes(person.region) ?? false

/** The key with which the subgraph signs what it asks. */
export const subgraphKey = generateKeyPairSync('ed25519')

/** Call it at the top level of a test file. `empty`: without people. */
export function runSource({ empty = false } = {}): ReturnType<typeof runReference> {
  return runReference({ plan: empty ? '' : key, asker: subgraphKey })
}

/** The subgraph with these behind it. A machine that runs all tests at once may take long, so they may too. */
export function openSubgraphBefore(
  sources: readonly SourceConfig[],
  { empty = false, deadlineMs = 8_000 } = {},
): Promise<Scene> {
  return openScene({
    name: 'candidates',
    migrations: join(ROOT, 'subgraphs/candidates/db/migrations'),
    seed: empty ? 'nothing' : key,
    fill: database => (empty ? Promise.resolve() : seed(database.sql, plan, () => {}, TODAY)),
    subgraph: config =>
      candidatesSubgraph({ ...config, signingKey: subgraphKey.privateKey }, () => TODAY, { sources, deadlineMs }),
  })
}
