/**
 * Fills an empty database with made-up people of this owner's regions: of the same plan as the rest of the mesh, so that their
 * employers exist, and other people than those of the subgraph.
 */
import { type CopyValue, copyRows, type Seeding, vacuumAnalyze } from '@overstap/kit'
import { type GeneratedCandidate, type GeneratedRegion, readPlan, region } from '@overstap/schema/region'
import type { Sql } from 'postgres'
import { REGIONS } from '../src/owner.ts'

export const seeding: Seeding = {
  isEmpty: async sql => (await sql`select from candidates limit 1`).length === 0,
  fill: (sql, text, report) => seed(sql, region(readPlan(text)), report),
}

interface Target {
  table: string
  columns: string
  rows(candidate: GeneratedCandidate): readonly CopyValue[][]
}

const targets: readonly Target[] = [
  {
    table: 'candidates',
    columns:
      'number, status, level, branch, occupation, region, municipality, search_regions, maximum_distance_km, available_from, current_employer, open_to_proposals',
    rows: each => [
      [
        ...[each.number, each.status, each.level, each.branch, each.occupation, each.region, each.municipality],
        ...[`{${each.searchRegions.join(',')}}`, each.maximumDistanceKm, each.availableFrom, each.employer],
        each.number % 3 === 0,
      ],
    ],
  },
  {
    table: 'candidate_skills',
    columns: 'candidate, skill, level, evidence',
    rows: each => each.skills.map(({ skill, level, evidence }) => [each.number, skill, level, evidence]),
  },
  {
    table: 'machine_experience',
    columns: 'candidate, skill, make, years',
    rows: each => each.machines.map(({ skill, make, years }) => [each.number, skill, make, years]),
  },
  {
    table: 'contacts',
    columns: 'candidate, given_name, family_name, birth_date, email, phone, consented',
    rows: each => [
      [
        ...[each.number, each.givenName, each.familyName, each.birthDate, each.email, each.phone],
        each.number % 2 === 0,
      ],
    ],
  },
]

/** Replaces everything in the database by people whom the plan leaves to this owner. */
async function seed(sql: Sql, plan: GeneratedRegion, report: (message: string) => void): Promise<void> {
  const people = peopleOf(plan)
  await sql.begin(async transaction => {
    await transaction`set local statement_timeout = 0`
    await transaction`truncate candidates, tombstones cascade`
    for (const { table, columns, rows } of targets) {
      await copyRows(transaction, table, columns, people.flatMap(rows))
    }
  })
  await vacuumAnalyze(sql)
  report(`seeded ${people.length} candidates`)
}

/** Behind the last number of the plan are people whom nobody else has; here they are counted anew. */
export function peopleOf(plan: GeneratedRegion): GeneratedCandidate[] {
  return Array.from({ length: plan.candidates }, (_, index) => plan.candidate(plan.candidates + index + 1))
    .filter(each => REGIONS.includes(each.region))
    .map((each, index) => ({ ...each, number: index + 1 }))
}
