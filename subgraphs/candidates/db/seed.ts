/**
 * Fills an empty database with this owner's rows of a generated region: streamed with COPY, so that a million
 * candidates take no more memory than a thousand. The other owners seed the same region from the same plan.
 */
import { type CopyValue, copyRows, type Seeding, vacuumAnalyze } from '@overstap/kit'
import { type GeneratedCandidate, type GeneratedRegion, readPlan, region } from '@overstap/schema/region'
import type { Sql } from 'postgres'
import { historyOf, isOpenToProposals } from './histories.ts'
import { PAST_INTAKE_COLUMNS, pastIntakeRows } from './past-intakes.ts'
import { PAST_PLACEMENT_COLUMNS, pastPlacementRows } from './past-placements.ts'

export const seeding: Seeding = {
  isEmpty: async sql => (await sql`select from candidates limit 1`).length === 0,
  fill: (sql, text, report) => {
    const plan = readPlan(text)
    return seed(sql, region(plan), report, plan.today)
  },
}

/** A table, its columns, and the rows that one candidate brings to it. */
interface Target {
  table: string
  columns: string
  rows(candidate: GeneratedCandidate, today: string): readonly CopyValue[][]
}

/** Rows between two reports: a demo is too small to need any. */
const REPORT_EVERY = 10_000

const targets: readonly Target[] = [
  {
    table: 'candidates',
    columns:
      'number, status, level, branch, occupation, region, municipality, search_regions, maximum_distance_km, available_from, current_employer, open_to_proposals',
    rows: (each, today) => [
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
        isOpenToProposals(historyOf(each, today)),
      ],
    ],
  },
  {
    table: 'candidate_skills',
    columns: 'candidate, skill, level, evidence, region, branch, open_to_proposals',
    rows: (each, today) => {
      const open = isOpenToProposals(historyOf(each, today))
      return each.skills.map(({ skill, level, evidence }) => [
        ...[each.number, skill, level, evidence],
        ...[each.region, each.branch, open],
      ])
    },
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
  {
    table: 'assessments',
    columns: 'candidate, held_on, organisation, level',
    rows: (each, today) =>
      historyOf(each, today).assessments.map(({ heldOn, organisation, level }) => [
        each.number,
        heldOn,
        organisation,
        level,
      ]),
  },
  {
    table: 'mediations',
    columns: 'candidate, started_on, ended_on, state, coach',
    rows: (each, today) =>
      historyOf(each, today).mediations.map(({ startedOn, endedOn, state, coach }) => [
        each.number,
        startedOn,
        endedOn,
        state,
        coach,
      ]),
  },
  {
    table: 'placements',
    columns: 'candidate, started_on, branch, follow_up_contract',
    rows: (each, today) =>
      historyOf(each, today).placements.map(({ startedOn, branch, followUpContract }) => [
        each.number,
        startedOn,
        branch,
        followUpContract,
      ]),
  },
  {
    table: 'consent_events',
    columns: 'candidate, sequence, kind, given, on_date',
    rows: (each, today) =>
      historyOf(each, today).consents.map(({ kind, given, on }, index) => [each.number, index + 1, kind, given, on]),
  },
]

/** Replaces everything in the database by the candidates of `plan`, and says how far it is. */
export async function seed(
  sql: Sql,
  plan: GeneratedRegion,
  report: (message: string) => void,
  today: string,
): Promise<void> {
  await sql.begin(async transaction => {
    await transaction`set local statement_timeout = 0`
    await transaction`truncate candidates, past_placements, past_intakes cascade`
    // Other made-up people come under the same numbers, and nobody must be told that they are gone.
    await transaction`truncate tombstones`
    await transaction`update outbox set subject = null`
    for (const target of targets) {
      await copyRows(transaction, target.table, target.columns, rowsOf(target, plan, today, report))
    }
    await copyRows(transaction, 'past_placements', PAST_PLACEMENT_COLUMNS, pastPlacementRows(plan))
    await copyRows(transaction, 'past_intakes', PAST_INTAKE_COLUMNS, pastIntakeRows(plan))
  })
  await vacuumAnalyze(sql)
  report(`seeded ${plan.candidates} candidates`)
}

function* rowsOf({ table, rows }: Target, plan: GeneratedRegion, today: string, report: (message: string) => void) {
  for (let number = 1; number <= plan.candidates; number++) {
    yield* rows(plan.candidate(number), today)
    if (number % REPORT_EVERY === 0) report(`seeding ${table}: ${number} of ${plan.candidates} candidates`)
  }
}
