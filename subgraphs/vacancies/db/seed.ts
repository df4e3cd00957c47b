/**
 * Fills an empty database with this owner's rows of a generated region. The other owners seed the same region from the
 * same plan.
 */
import { copyRows, type Seeding, vacuumAnalyze } from '@overstap/kit'
import { requirementWeight } from '@overstap/schema/matching'
import { type GeneratedRegion, type GeneratedVacancy, readPlan, region } from '@overstap/schema/region'
import type { Sql } from 'postgres'

/** Rows between two reports: a demo is too small to need any. */
const REPORT_EVERY = 10_000

export const seeding: Seeding = {
  isEmpty: async sql => (await sql`select from vacancies limit 1`).length === 0,
  fill: (sql, plan, report) => seed(sql, region(readPlan(plan)), report),
}

/** Replaces everything in the database by the vacancies of `plan`, and says how far it is. */
export async function seed(sql: Sql, plan: GeneratedRegion, report: (message: string) => void): Promise<void> {
  await sql.begin(async transaction => {
    await transaction`set local statement_timeout = 0`
    await transaction`truncate vacancies, past_openings cascade`
    await copyRows(
      transaction,
      'vacancies',
      'number, title, status, level, hard_to_fill, open_since, starts_on, occupation, branch, region, municipality, employer, total_weight, requirement_count',
      vacancyRows(plan, report),
    )
    await copyRows(
      transaction,
      'vacancy_requirements',
      'vacancy, skill, level, weight, essential, effective_weight, status, region, branch, total_weight',
      requirementRows(plan, report),
    )
    await copyRows(
      transaction,
      'past_openings',
      'number, opened_on, closed_on, outcome, hard_to_fill, occupation, branch, municipality, region',
      pastOpeningRows(plan),
    )
  })
  await vacuumAnalyze(sql)
  report(`seeded ${plan.vacancies} vacancies`)
}

function* vacancyRows(plan: GeneratedRegion, report: (message: string) => void) {
  for (const each of vacanciesOf(plan, 'vacancies', report)) {
    yield [
      each.number,
      each.title,
      each.status,
      each.level,
      each.hardToFill,
      each.openSince,
      each.startsOn,
      each.occupation,
      each.branch,
      each.region,
      each.municipality,
      each.employer,
      totalWeight(each),
      each.requirements.length,
    ]
  }
}

function* requirementRows(plan: GeneratedRegion, report: (message: string) => void) {
  for (const each of vacanciesOf(plan, 'vacancy_requirements', report)) {
    const total = totalWeight(each)
    for (const requirement of each.requirements) {
      const { skill, level, weight, essential } = requirement
      yield [
        each.number,
        skill,
        level,
        weight,
        essential,
        requirementWeight(requirement),
        each.status,
        each.region,
        each.branch,
        total,
      ]
    }
  }
}

function* pastOpeningRows(plan: GeneratedRegion) {
  for (let number = 1; number <= plan.openings; number++) {
    const each = plan.opening(number)
    yield [
      ...[each.number, each.openedOn, each.closedOn, each.outcome, each.hardToFill],
      ...[each.occupation, each.branch, each.municipality, each.region],
    ]
  }
}

function totalWeight({ requirements }: GeneratedVacancy): number {
  return requirements.reduce((total, requirement) => total + requirementWeight(requirement), 0)
}

function* vacanciesOf(
  plan: GeneratedRegion,
  table: string,
  report: (message: string) => void,
): Generator<GeneratedVacancy> {
  for (let number = 1; number <= plan.vacancies; number++) {
    yield plan.vacancy(number)
    if (number % REPORT_EVERY === 0) report(`seeding ${table}: ${number} of ${plan.vacancies} vacancies`)
  }
}
