/**
 * Fills an empty database with the service point's part of a generated region. The owners of the firms, people, skills and
 * trainings that it names seed the same region from the same plan.
 */
import { type CopyValue, copyRows, type Seeding, vacuumAnalyze } from '@overstap/kit'
import { daysAfter, type GeneratedRegion, readPlan, region } from '@overstap/schema/region'
import type { Sql } from 'postgres'
import { roundDays } from './calendar.ts'
import { demoEvents } from './demo-events.ts'
import { demoTrajectories } from './demo-trajectories.ts'
import { demoVisits } from './demo-visits.ts'

export const seeding: Seeding = {
  isEmpty: async sql => (await sql`select from visits limit 1`).length === 0,
  fill: (sql, text, report) => {
    const plan = readPlan(text)
    return seed(sql, region(plan), report, plan.today)
  },
}

/** Emmen, Hoogeveen, Coevorden in turn. */
const PLACES_OF_ROUNDS = ['GM0114', 'GM0118', 'GM0109']
const TWO_YEARS = 730
const YEAR = 365

/** Replaces everything in the database; `on` is the day that the region was made for. */
export async function seed(
  sql: Sql,
  plan: GeneratedRegion,
  report: (message: string) => void,
  on: string,
): Promise<void> {
  const visits = demoVisits(plan, on)
  const rounds = roundDays(daysAfter(on, -TWO_YEARS), daysAfter(on, YEAR))
  const trajectories = demoTrajectories(plan, rounds, on)
  await sql.begin(async transaction => {
    await transaction`set local statement_timeout = 0`
    await transaction`truncate visits, questions, events, rounds, trajectories`
    const copy = (table: string, columns: string, rows: CopyValue[][]) => copyRows(transaction, table, columns, rows)
    await copy(
      'visits',
      'number, organisation, visited_on',
      visits.map(({ number, organisation, visitedOn }) => [number, organisation, visitedOn]),
    )
    await copy(
      'questions',
      'visit, position, skill, people, question, answer, training',
      visits.flatMap(({ number, questions }) =>
        questions.map((each, index) => [
          ...[number, index + 1, each.skill, each.people],
          ...[each.question, each.answer, each.training],
        ]),
      ),
    )
    await copy(
      'events',
      'number, kind, name, held_on, municipality, attendance',
      demoEvents(on).map(each => [
        ...[each.number, each.kind, each.name, each.heldOn],
        ...[each.municipality, each.attendance],
      ]),
    )
    await copy(
      'rounds',
      'number, held_on, municipality',
      rounds.map(({ number, heldOn }) => [
        number,
        heldOn,
        PLACES_OF_ROUNDS[number % PLACES_OF_ROUNDS.length] ?? 'GM0114',
      ]),
    )
    await copy(
      'trajectories',
      'number, candidate, spoken_on, branch, level, round, training_since, placed_on',
      trajectories.map(each => [
        ...[each.number, each.candidate, each.spokenOn, each.branch],
        ...[each.level, each.round, each.trainingSince, each.placedOn],
      ]),
    )
  })
  await vacuumAnalyze(sql)
  report(`seeded ${visits.length} visits and the trajectories of ${trajectories.length} people`)
}
