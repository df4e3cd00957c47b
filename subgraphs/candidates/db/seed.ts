/**
 * Fills an empty database with this owner's rows of a generated region: streamed with COPY, so that a million
 * candidates take no more memory than a thousand. The other owners seed the same region from the same plan.
 */
import { type CopyValue, copyRows, type Seeding, vacuumAnalyze } from '@overstap/kit'
import { type GeneratedCandidate, type GeneratedRegion, region } from '@overstap/schema/region'
import type { Sql } from 'postgres'

export const seeding: Seeding = {
  isEmpty: async sql => (await sql`select from candidates limit 1`).length === 0,
  fill: (sql, plan, report) => seed(sql, region(plan), report),
}

/** A table, its columns, and the rows that one candidate brings to it. */
interface Target {
  table: string
  columns: string
  rows(candidate: GeneratedCandidate): readonly CopyValue[][]
}

const targets: readonly Target[] = [
  {
    table: 'candidates',
    columns:
      'number, status, level, branch, occupation, region, municipality, search_regions, maximum_distance_km, available_from, current_employer',
    rows: each => [
      [
        each.number,
        each.status,
        each.level,
        each.branch,
        each.occupation,
        each.region,
        each.municipality,
        `{${each.searchRegions.join(',')}}`,
        each.maximumDistanceKm,
        each.availableFrom,
        each.employer,
      ],
    ],
  },
  {
    table: 'candidate_skills',
    columns: 'candidate, skill, level, evidence, region, branch',
    rows: each =>
      each.skills.map(({ skill, level, evidence }) => [each.number, skill, level, evidence, each.region, each.branch]),
  },
  {
    table: 'machine_experience',
    columns: 'candidate, skill, make, years',
    rows: each => each.machines.map(({ skill, make, years }) => [each.number, skill, make, years]),
  },
  {
    table: 'contacts',
    columns: 'candidate, given_name, family_name, birth_date, email, phone',
    rows: each => [[each.number, each.givenName, each.familyName, each.birthDate, each.email, each.phone]],
  },
]

/** Replaces everything in the database by the candidates of `plan`, and says how far it is. */
export async function seed(sql: Sql, plan: GeneratedRegion, report: (message: string) => void): Promise<void> {
  await sql.begin(async transaction => {
    await transaction`set local statement_timeout = 0`
    await transaction`truncate candidates cascade`
    for (const target of targets) {
      await copyRows(transaction, target.table, target.columns, rowsOf(target, plan, report))
    }
  })
  await vacuumAnalyze(sql)
  report(`seeded ${plan.candidates} candidates`)
}

function* rowsOf({ table, rows }: Target, plan: GeneratedRegion, report: (message: string) => void) {
  const tenth = Math.ceil(plan.candidates / 10)
  for (let number = 1; number <= plan.candidates; number++) {
    yield* rows(plan.candidate(number))
    if (number % tenth === 0) report(`seeding ${table}: ${number} of ${plan.candidates} candidates`)
  }
}
