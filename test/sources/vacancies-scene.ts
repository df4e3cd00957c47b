// The vacancies' subgraph with a source behind it, each on a database of its own, and the source over real HTTP.

import { generateKeyPairSync } from 'node:crypto'
import { join } from 'node:path'
import type { SourceConfig } from '@overstap/kit/sources'
import type { CandidateProfile, VacancyProfile } from '@overstap/schema/matching'
import { type GeneratedVacancy, readPlan, region } from '@overstap/schema/region'
import { ROOT } from '../../mesh/src/settings.ts'
import { seed } from '../../subgraphs/vacancies/db/seed.ts'
import { vacanciesSubgraph } from '../../subgraphs/vacancies/src/subgraph.ts'
import { vacanciesOf } from '../../subgraphs/vacancies-source/db/seed.ts'
import { runSource as runReference } from '../../subgraphs/vacancies-source/test/running-source.ts'
import { type Asker, openScene, type Scene, TODAY } from '../scene.ts'

const key = `300x400x7@${TODAY}`
const plan = region(readPlan(key))
const isOpen = ({ status }: GeneratedVacancy) => status === 'OPEN'

/** Every vacancy of this subgraph and of the source. */
export const ownVacancies = Array.from({ length: plan.vacancies }, (_, index) => plan.vacancy(index + 1))
export const otherVacancies = vacanciesOf(plan)
export const own = ownVacancies.filter(isOpen)
export const other = otherVacancies.filter(isOpen)
export const idOfOther = ({ number }: { number: number }) => `techniek-west:${number}`

/** What is open, as the rule reads it. */
export const open: VacancyProfile[] = [
  ...own.map(each => ({ ...each, id: `techniek-noord:${each.number}` })),
  ...other.map(each => ({ ...each, id: idOfOther(each) })),
]
export const people: CandidateProfile[] = Array.from({ length: plan.candidates }, (_, index) => ({
  ...plan.candidate(index + 1),
  id: `uwv-noord:${index + 1}`,
}))

export const coach: Asker = {
  ...{ role: 'coach', regions: ['groningen'], subject: 'coach-1' },
  for: {
    'Vacancy.matchCase': ['candidates'],
    'MobilityRoute.facts': ['candidates'],
    'MobilityRoute.vacancyCase': ['funding'],
  },
}

/** The key with which the subgraph signs what it asks. */
const subgraphKey = generateKeyPairSync('ed25519')

/** Call it at the top level of a test file. */
export function runSource(): ReturnType<typeof runReference> {
  return runReference({ plan: key, asker: subgraphKey })
}

/** The subgraph with these behind it. A machine that runs all tests at once may take long, so they may too. */
export function openSubgraphBefore(sources: readonly SourceConfig[], { deadlineMs = 8_000 } = {}): Promise<Scene> {
  return openScene({
    name: 'vacancies',
    migrations: join(ROOT, 'subgraphs/vacancies/db/migrations'),
    seed: key,
    fill: database => seed(database.sql, plan, () => {}),
    subgraph: config =>
      vacanciesSubgraph({ ...config, signingKey: subgraphKey.privateKey }, TODAY, { sources, deadlineMs }),
  })
}
