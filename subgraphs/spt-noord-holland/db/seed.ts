/**
 * Fills an empty database with the service point's part of a generated region. The owners of the people, firms, vacancies,
 * schemes and trainings that it names seed the same region from the same plan.
 */
import { type CopyValue, copyRows, type Seeding, vacuumAnalyze } from '@overstap/kit'
import { type GeneratedRegion, readPlan, region } from '@overstap/schema/region'
import type { Sql } from 'postgres'
import { endOfMonthBefore } from '../src/rules/end-of-month-before.ts'
import { demoRedundancies, demoRequests } from './demo-firms.ts'
import { demoParticipations } from './demo-participations.ts'
import { demoCombinations, demoEntryJobs } from './demo-vacancies.ts'
import { demoVouchers } from './demo-vouchers.ts'
import { entrySteps } from './entry-steps.ts'
import { firstSteps } from './first-steps.ts'
import { lines, modules } from './metro-map.ts'

export const seeding: Seeding = {
  isEmpty: async sql => (await sql`select from modules limit 1`).length === 0,
  fill: (sql, text, report) => {
    const plan = readPlan(text)
    return seed(sql, region(plan), report, plan.today)
  },
}

type Table = readonly [table: string, columns: string, rows: CopyValue[][]]

/** Replaces everything in the database; `on` is the day that the region was made for. */
export async function seed(
  sql: Sql,
  plan: GeneratedRegion,
  report: (message: string) => void,
  on: string,
): Promise<void> {
  const tables = [...metroMap(plan, on), ...demand(plan, on), ...participants(plan, on)]
  await sql.begin(async transaction => {
    await transaction`set local statement_timeout = 0`
    await transaction.unsafe(`truncate released_progress, ${tables.map(([table]) => table).join(', ')}`)
    for (const [table, columns, rows] of tables) await copyRows(transaction, table, columns, rows)
  })
  await vacuumAnalyze(sql)
  const counts = new Map(tables.map(([table, , rows]) => [table, rows.length]))
  report(`seeded ${counts.get('modules')} modules and ${counts.get('participations')} participations`)
}

function metroMap(plan: GeneratedRegion, on: string): Table[] {
  return [
    [
      'modules',
      'number, title_nl, title_en, weeks, training',
      modules.map(each => [each.number, each.titleNl, each.titleEn, each.weeks, each.training]),
    ],
    [
      'module_skills',
      'module, direction, skill, level',
      modules.flatMap(({ number, needs, gives }) => [
        ...Object.entries(needs).map(([skill, level]) => [number, 'IN', skill, level]),
        ...Object.entries(gives).map(([skill, level]) => [number, 'OUT', skill, level]),
      ]),
    ],
    ['lines', 'number, name, occupation', lines.map(({ number, name, occupation }) => [number, name, occupation])],
    [
      'stops',
      'line, position, module',
      lines.flatMap(({ number, stops }) => stops.map((module, index) => [number, index + 1, module])),
    ],
    [
      'module_requests',
      'module, organisation, asked_on, people',
      demoRequests(plan, on).map(each => [each.module, each.organisation, each.askedOn, each.people]),
    ],
  ]
}

function demand(plan: GeneratedRegion, on: string): Table[] {
  const combinations = demoCombinations(plan, on)
  const redundancies = demoRedundancies(plan)
  return [
    [
      'combinations',
      'number, vacancy, asked_on',
      combinations.map(({ number, vacancy, askedOn }) => [number, vacancy, askedOn]),
    ],
    [
      'combination_skills',
      'combination, skill, level',
      combinations.flatMap(({ number, skills }) => skills.map(({ skill, level }) => [number, skill, level])),
    ],
    [
      'vouchers',
      'scheme, region, available, used, counted_on',
      demoVouchers().map(each => [each.scheme, each.region, each.available, each.used, endOfMonthBefore(on)]),
    ],
    [
      'entry_jobs',
      'number, vacancy, agreed_on',
      demoEntryJobs(plan, on).map(({ number, vacancy, agreedOn }) => [number, vacancy, agreedOn]),
    ],
    [
      'entry_steps',
      'from_occupation, to_occupation, training, schemes',
      entrySteps.map(each => [each.from, each.to, each.training, `{${each.schemes.join(',')}}`]),
    ],
    ['first_steps', 'branch, training', firstSteps.map(({ branch, training }) => [branch, training])],
    [
      'redundancies',
      'number, organisation, disruption, jobs_end_on',
      redundancies.map(each => [each.number, each.organisation, each.disruption, each.jobsEndOn]),
    ],
    [
      'redundant_jobs',
      'redundancy, occupation, jobs',
      redundancies.flatMap(({ number, jobs }) => jobs.map(each => [number, each.occupation, each.jobs])),
    ],
  ]
}

function participants(plan: GeneratedRegion, on: string): Table[] {
  const people = demoParticipations(plan, on)
  return [
    [
      'participations',
      'number, programme, candidate, region, started_on, placed_on',
      people.map(each => [
        ...[each.number, each.programme, each.candidate, each.region],
        ...[each.startedOn, each.placedOn],
      ]),
    ],
    [
      'followed_modules',
      'participation, module, started_on',
      people.flatMap(({ number, modules }) => modules.map(each => [number, each.module, each.startedOn])),
    ],
  ]
}
