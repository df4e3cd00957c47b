/** The vacancies' subgraph over a generated region and two vacancies that no generator makes, and all of them as profiles. */
import { join } from 'node:path'
import type { Database } from '@overstap/kit'
import type { CandidateProfile, VacancyProfile } from '@overstap/schema/matching'
import { type GeneratedVacancy, region } from '@overstap/schema/region'
import { TODAY } from '../../../test/scene.ts'
import { seed } from '../db/seed.ts'
import { vacanciesSubgraph } from '../src/subgraph.ts'

const plan = region({ candidates: 300, vacancies: 2000, seed: 7, today: TODAY })

/** One that asks nothing, and one that asks nothing but a certificate; both where a curated transition leads. */
const odd: GeneratedVacancy[] = [
  { number: 3001, requirements: [] },
  { number: 3002, requirements: [{ skill: 'SK-A04', level: 2 as const, weight: 1, essential: true }] },
].map(each => ({
  ...each,
  title: 'Iets anders',
  occupation: 'OC-M01',
  branch: 'METAAL',
  level: null,
  region: 'groningen',
  municipality: 'GM0014',
  employer: 'register:employer-1',
  hardToFill: false,
  openSince: TODAY,
  startsOn: null,
  status: 'OPEN',
}))

/** Every vacancy in the database, by number. */
export const offers = [...Array.from({ length: plan.vacancies }, (_, index) => plan.vacancy(index + 1)), ...odd]

/** What is open, as the rule reads it. */
export const open: VacancyProfile[] = offers
  .filter(each => each.status === 'OPEN')
  .map(each => ({ ...each, id: `techniek-noord:${each.number}` }))

export const people: CandidateProfile[] = Array.from({ length: plan.candidates }, (_, index) => ({
  ...plan.candidate(index + 1),
  id: `uwv-noord:${index + 1}`,
}))

/** What `openScene` takes. */
export const demo = {
  name: 'vacancies',
  migrations: join(import.meta.dirname, '../db/migrations'),
  seed: `300x2000x7+2@${TODAY}`,
  fill,
  subgraph: (config: Parameters<typeof vacanciesSubgraph>[0]) => vacanciesSubgraph(config, TODAY),
}

async function fill({ sql }: Database): Promise<void> {
  await seed(sql, plan, () => {})
  for (const { number, title, status, occupation, branch, region, municipality, employer, requirements } of odd) {
    await sql`insert into vacancies ${sql({
      ...{ number, title, status, occupation, branch, region, municipality, employer, open_since: TODAY },
      ...{ hard_to_fill: false, total_weight: 0, requirement_count: requirements.length },
    })}`
    for (const each of requirements) {
      const copies = { status, region, branch, total_weight: 0 }
      await sql`insert into vacancy_requirements ${sql({ ...each, ...copies, vacancy: number, effective_weight: 0 })}`
    }
  }
}
