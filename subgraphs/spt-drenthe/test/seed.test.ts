// The demo data: made once, the same for everybody, on the calendar of the programme.
import { connect, KIT_MIGRATIONS, migrate, seedAsConfigured } from '@overstap/kit'
import { daysAfter, region, stories } from '@overstap/schema/region'
import { afterAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../../test/databases.ts'
import { roundDays } from '../db/calendar.ts'
import { demoTrajectories } from '../db/demo-trajectories.ts'
import { demoVisits } from '../db/demo-visits.ts'
import { seeding } from '../db/seed.ts'
import { migrations, plan, TODAY } from './scene.ts'

const { url } = await testDatabase({ name: 'spt-drenthe-empty', migrations, prepare: async () => {} })
const { sql, close } = connect({ url, poolSize: 2, statementTimeoutMs: 10_000, applicationName: 'test' })
afterAll(() => close())
await migrate(sql, KIT_MIGRATIONS, 'kit_migrations')
await migrate(sql, migrations)

const rounds = roundDays(daysAfter(TODAY, -730), daysAfter(TODAY, 365))

describe('a start', () => {
  const state = async () =>
    (
      await sql`select (select count(*)::int from visits) as visits, (select count(*)::int from trajectories) as people,
        (select md5(string_agg(trajectories::text, ';' order by number)) from trajectories) as digest`
    )[0]

  it('fills an empty database when a demo is asked for, and the next start changes nothing', async () => {
    const start = (seed: string | undefined) => seedAsConfigured(seeding, { seed, reseed: false }, sql, () => {})
    await start(undefined)
    expect(await state()).toEqual({ visits: 0, people: 0, digest: null })
    await start(`2000x600x1@${TODAY}`)
    const filled = await state()
    expect(filled).toMatchObject({ visits: demoVisits(plan, TODAY).length, people: 130 })
    await start(`2000x600x1@${daysAfter(TODAY, 40)}`)
    expect(await state()).toEqual(filled)
  })
})

describe('the people of a region', () => {
  it('are the 22 of the story in the next round, and at most 22 in each', () => {
    const people = demoTrajectories(plan, rounds, TODAY)
    const next = rounds.find(({ heldOn }) => heldOn >= TODAY)?.number
    expect(people.filter(({ round }) => round === next).map(({ candidate }) => candidate)).toEqual(
      stories.nextAssessment,
    )
    expect(new Set(people.map(({ candidate }) => candidate)).size).toBe(people.length)
    for (const group of Map.groupBy(people, ({ round }) => round).values()) expect(group.length).toBeLessThanOrEqual(22)
  })

  it('are as many as there are in a region without others', () => {
    const small = region({ candidates: 1, vacancies: 1, seed: 1, today: TODAY })
    expect(demoTrajectories(small, rounds, TODAY).length).toBeGreaterThanOrEqual(22)
  })
})

describe('the firms of a region', () => {
  it.each([2000, 60_000])('are 110 at most, those of Drenthe first: %d candidates', candidates => {
    const made = region({ candidates, vacancies: 600, seed: 1, today: TODAY })
    const firms = new Set(demoVisits(made, TODAY).map(({ organisation }) => organisation))
    expect(firms.size).toBeLessThanOrEqual(110)
    expect(firms).toContain(stories.bankruptFirm)
    expect(firms).toContain('register:machinefabriek-hoogeveen')
  })
})

describe('the rounds', () => {
  it('are every two months, on a Thursday, and keep their numbers whenever they are made', () => {
    const year = roundDays('2026-01-01', '2026-12-31')
    expect(year).toHaveLength(6)
    for (const { heldOn } of year) expect(new Date(heldOn).getUTCDay()).toBe(4)
    expect(roundDays('2026-07-01', '2027-06-30').slice(0, 3)).toEqual(year.slice(3))
  })
})
