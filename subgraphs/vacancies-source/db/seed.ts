/**
 * Fills an empty database with made-up vacancies in this owner's regions: of the same plan as the rest of the mesh, so that
 * their employers exist, and other vacancies than those of the subgraph.
 */
import { type CopyValue, copyRows, type Seeding, vacuumAnalyze } from '@overstap/kit'
import { type GeneratedRegion, type GeneratedVacancy, readPlan, region } from '@overstap/schema/region'
import type { Sql } from 'postgres'
import { REGIONS } from '../src/owner.ts'

export const seeding: Seeding = {
  isEmpty: async sql => (await sql`select from vacancies limit 1`).length === 0,
  fill: (sql, text, report) => seed(sql, region(readPlan(text)), report),
}

interface Target {
  table: string
  columns: string
  rows(vacancy: GeneratedVacancy): readonly CopyValue[][]
}

const targets: readonly Target[] = [
  {
    table: 'vacancies',
    columns:
      'number, title, status, level, hard_to_fill, open_since, starts_on, occupation, branch, region, municipality, employer',
    rows: each => [
      [
        ...[each.number, each.title, each.status, each.level, each.hardToFill, each.openSince, each.startsOn],
        ...[each.occupation, each.branch, each.region, each.municipality, each.employer],
      ],
    ],
  },
  {
    table: 'vacancy_requirements',
    columns: 'vacancy, skill, level, weight, essential',
    rows: each =>
      each.requirements.map(({ skill, level, weight, essential }) => [each.number, skill, level, weight, essential]),
  },
]

/** Replaces everything in the database by vacancies that the plan leaves to this owner. */
async function seed(sql: Sql, plan: GeneratedRegion, report: (message: string) => void): Promise<void> {
  const vacancies = vacanciesOf(plan)
  await sql.begin(async transaction => {
    await transaction`set local statement_timeout = 0`
    await transaction`truncate vacancies cascade`
    for (const { table, columns, rows } of targets) {
      await copyRows(transaction, table, columns, vacancies.flatMap(rows))
    }
  })
  await vacuumAnalyze(sql)
  report(`seeded ${vacancies.length} vacancies`)
}

/** Behind the last number of the plan are vacancies that nobody else has; here they are counted anew. */
export function vacanciesOf(plan: GeneratedRegion): GeneratedVacancy[] {
  return Array.from({ length: plan.vacancies }, (_, index) => plan.vacancy(plan.vacancies + index + 1))
    .filter(each => REGIONS.includes(each.region))
    .map((each, index) => ({ ...each, number: index + 1 }))
}
