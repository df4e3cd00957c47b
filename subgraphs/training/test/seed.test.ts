// The demo data: made once, the same for everybody, and never without something to join.
import { connect, KIT_MIGRATIONS, migrate, seedAsConfigured } from '@overstap/kit'
import { region } from '@overstap/schema/region'
import { afterAll, describe, expect, test } from 'vitest'
import { testDatabase } from '../../../test/databases.ts'
import { daysAfter, demoRuns } from '../db/demo-runs.ts'
import { type Enrolment, enrolmentsOf } from '../db/enrolments.ts'
import { seeding } from '../db/seed.ts'
import { migrations, SIZE, TODAY } from './scene.ts'

const { url } = await testDatabase({ name: 'training_empty', migrations, prepare: async () => {} })
const database = connect({ url, poolSize: 2, statementTimeoutMs: 10_000, applicationName: 'test' })
afterAll(() => database.close())
const { sql } = database
await migrate(sql, KIT_MIGRATIONS, 'kit_migrations')
await migrate(sql, migrations)

const start = (today: string) =>
  seedAsConfigured(seeding, { seed: `${SIZE.candidates}x${SIZE.vacancies}x1@${today}`, reseed: false }, sql, () => {})

async function state() {
  const [row] = await sql`select (select count(*) from trainings) as trainings, (select count(*) from runs) as runs,
    (select max(starts_on) from runs) as last,
    (select md5(string_agg(enrolments::text, ';' order by candidate)) from enrolments) as enrolments`
  return row
}

describe('a start', () => {
  test('leaves the database empty when no demo is asked for', async () => {
    await seedAsConfigured(seeding, { seed: undefined, reseed: false }, sql, () => {})
    expect(await state()).toMatchObject({ trainings: 0, runs: 0 })
  })

  test('fills an empty database, and the next start changes nothing', async () => {
    await start(TODAY)
    const filled = await state()
    expect(filled).toMatchObject({ trainings: 158, enrolments: expect.any(String) })
    await start(TODAY)
    await start(daysAfter(TODAY, 30))
    expect(await state()).toEqual(filled)
  })

  test('gives a demo that grew old the runs that follow, and leaves the rest as it was', async () => {
    const before = await state()
    const later = daysAfter(TODAY, 400)
    await start(later)
    const after = await state()
    expect(after).toMatchObject({ trainings: 158, enrolments: before?.enrolments })
    expect(after?.last >= daysAfter(later, 365)).toBe(true)
    const coming = await sql`select training from runs where starts_on > ${later} group by training`
    expect(coming).toHaveLength(new Set(demoRuns(1, TODAY).map(({ training }) => training)).size)
    await start(later)
    expect(await state()).toEqual(after)
  })
})

describe('the enrolments of a region', () => {
  const made = (candidates: number) => {
    const runs = demoRuns(candidates, TODAY)
    return { runs, enrolments: [...enrolmentsOf(region({ ...SIZE, candidates, seed: 1, today: TODAY }), runs, TODAY)] }
  }
  const [small, large] = [made(2000), made(60_000)]

  test('are the same whenever they are made', () => {
    expect(made(2000).enrolments).toEqual(small.enrolments)
  })

  test.each([
    ['small', small],
    ['large', large],
  ])('never hold more places than a run has, and leave something to join: %s', (_, { runs, enrolments }) => {
    const held = Map.groupBy(
      enrolments.filter(({ run, outcome }) => run !== null && outcome !== 'DROPPED'),
      ({ training, run }) => `${training} ${run}`,
    )
    const left = runs.map(run => ({
      ...run,
      placesLeft: run.places - (held.get(`${run.training.number} ${run.startsOn}`)?.length ?? 0),
    }))
    expect(left.filter(({ placesLeft }) => placesLeft < 0)).toEqual([])
    const coming = left.filter(({ startsOn }) => startsOn >= TODAY)
    expect(coming.some(({ placesLeft }) => placesLeft === 0)).toBe(true)
    const joinable = new Set(coming.filter(({ placesLeft }) => placesLeft > 0).map(({ training }) => training))
    expect(joinable.size).toBe(new Set(runs.map(({ training }) => training)).size)
  })

  test('belong to about three in ten people, at most one each', () => {
    const people = new Set(large.enrolments.map(({ candidate }) => candidate))
    expect(people.size).toBe(large.enrolments.length)
    expect(people.size / 60_000).toBeGreaterThan(0.2)
    expect(people.size / 60_000).toBeLessThan(0.32)
  })

  test('ended only when their time was over, or when somebody dropped out', () => {
    const wrong = ({ startedOn, completedOn, outcome }: Enrolment) =>
      outcome === 'COMPLETED'
        ? completedOn === null || completedOn > TODAY || completedOn < startedOn
        : completedOn !== null || (outcome === 'DROPPED' && startedOn >= TODAY)
    expect(large.enrolments.filter(wrong)).toEqual([])
    expect(new Set(large.enrolments.map(({ outcome }) => outcome)).size).toBe(3)
  })
})
