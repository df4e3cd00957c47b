/**
 * Fills an empty database with the demo catalogue and with this owner's rows of a generated region. The other owners
 * seed the same region from the same plan.
 */
import { type CopyValue, copyRows, type Seeding, vacuumAnalyze } from '@overstap/kit'
import { type GeneratedRegion, type RegionPlan, readPlan, region } from '@overstap/schema/region'
import type { Sql } from 'postgres'
import { trainings } from './catalogue/trainings.ts'
import { comingRuns, type DemoRun, demoRuns, runsNeededUntil } from './demo-runs.ts'
import { enrolmentsOf } from './enrolments.ts'
import { pastEnrolmentsOf } from './past-enrolments.ts'

export const seeding: Seeding = {
  isEmpty: async sql => (await sql`select from trainings limit 1`).length === 0,
  fill: (sql, text, report) => {
    const plan = readPlan(text)
    return seed(sql, region(plan), report, plan.today)
  },
  // A demo that grew old gets the runs that come after its last, so that there is always something to join.
  refresh: async (sql, text, report) => {
    const plan = readPlan(text)
    const [found] = await sql<{ last: string | null }[]>`select max(starts_on) as last from runs`
    if ((found?.last ?? '') < runsNeededUntil(plan.today)) await addRuns(sql, plan, report)
  },
}

async function addRuns(sql: Sql, plan: RegionPlan, report: (message: string) => void): Promise<void> {
  const rows = comingRuns(plan.candidates, plan.today).map(runRow)
  const added = await sql`insert into runs ${sql(rows)} on conflict do nothing`
  report(`added ${added.count} runs`)
}

/** Replaces everything in the database: the catalogue, its runs around the day `on`, and enrolments of the people of `plan`. */
export async function seed(
  sql: Sql,
  plan: GeneratedRegion,
  report: (message: string) => void,
  on: string,
): Promise<void> {
  const runs = demoRuns(plan.candidates, on)
  await sql.begin(async transaction => {
    await transaction`set local statement_timeout = 0`
    await transaction`truncate trainings cascade`
    const copy = (table: string, columns: string, rows: Iterable<CopyValue[]>) =>
      copyRows(transaction, table, columns, rows)
    await copy(
      'trainings',
      'number, kind, title_nl, title_en, level, entry_level, crebo, provider, weeks, open_entry',
      trainings.map(each => [
        each.number,
        each.kind,
        each.title.nl,
        each.title.en,
        each.level,
        each.entryLevel,
        each.crebo,
        each.provider,
        each.weeks,
        each.openEntry,
      ]),
    )
    await copy(
      'taught_skills',
      'training, skill, level',
      trainings.flatMap(({ number, teaches }) => teaches.map(({ skill, level }) => [number, skill, level])),
    )
    await copy(
      'cost_items',
      'training, kind, amount_cents',
      trainings.flatMap(({ number, costItems }) =>
        costItems.map(({ kind, amountCents }) => [number, kind, amountCents]),
      ),
    )
    await copy('runs', 'training, starts_on, places', runs.map(runRow).map(Object.values))
    await copy(
      'enrolments',
      'candidate, training, run, started_on, completed_on, outcome, branch, region, province, dropped_on',
      enrolmentRows(plan, runs, on, report),
    )
    await copy(
      'past_enrolments',
      'number, training, branch, region, province, started_on, completed_on, dropped_on, programme',
      pastEnrolmentRows(plan),
    )
  })
  // Places are counted in an index alone, which only works for pages that a vacuum has seen.
  await vacuumAnalyze(sql)
  report(`seeded ${trainings.length} trainings with ${runs.length} runs`)
}

function runRow({ training, startsOn, places }: DemoRun) {
  return { training: training.number, starts_on: startsOn, places }
}

function* enrolmentRows(
  plan: GeneratedRegion,
  runs: readonly DemoRun[],
  on: string,
  report: (message: string) => void,
): Generator<CopyValue[]> {
  let count = 0
  for (const each of enrolmentsOf(plan, runs, on)) {
    yield [
      ...[each.candidate, each.training, each.run, each.startedOn, each.completedOn, each.outcome],
      ...[each.branch, each.region, each.province, each.droppedOn],
    ]
    if (++count % 20_000 === 0) report(`seeding enrolments: ${count} of about ${Math.round(plan.candidates / 4)}`)
  }
}

function* pastEnrolmentRows(plan: GeneratedRegion): Generator<CopyValue[]> {
  for (const each of pastEnrolmentsOf(plan))
    yield [
      ...[each.number, each.training, each.branch, each.region, each.province],
      ...[each.startedOn, each.completedOn, each.droppedOn, each.programme],
    ]
}
