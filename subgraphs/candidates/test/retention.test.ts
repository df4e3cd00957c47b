import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { statementsOn } from '@overstap/kit'
import { region } from '@overstap/schema/region'
import { beforeEach, describe, expect, it } from 'vitest'
import { openScene, TODAY } from '../../../test/scene.ts'
import { seed } from '../db/seed.ts'
import { forgetWhatIsOver, keptFrom, retention } from '../src/retention.ts'
import { candidatesSubgraph } from '../src/subgraph.ts'

const plan = region({ candidates: 10, vacancies: 10, seed: 7, today: TODAY })
const { sql } = await openScene({
  name: 'candidates',
  migrations: join(import.meta.dirname, '../db/migrations'),
  seed: `10x10x7@${TODAY}`,
  fill: database => seed(database.sql, plan, () => {}, TODAY),
  subgraph: config => candidatesSubgraph(config, () => TODAY),
})
const forget = () => sql.begin(transaction => forgetWhatIsOver(statementsOn(transaction), TODAY))

beforeEach(async () => {
  await sql`truncate assessments, mediations, placements, past_placements, past_intakes, decisions, consent_events, write_keys, outbox`
})

/** For each kind: a row of a day, and the days of those that are there. */
const kinds: Record<string, { put(day: string): Promise<unknown>; days(): Promise<(string | null)[]> }> = {
  assessments: {
    put: day => sql`insert into assessments values (1, ${day}, 'register:oom', 2)`,
    days: async () => (await sql`select held_on::text as day from assessments order by day`).map(each => each.day),
  },
  'ended mediations': {
    put: day =>
      sql`insert into mediations (candidate, started_on, ended_on, state, coach) values (1, '1999-01-01', ${day}, 'PLACED', 'c')`,
    days: async () => (await sql`select ended_on::text as day from mediations order by day`).map(each => each.day),
  },
  placements: {
    put: day => sql`insert into placements values (1, ${day}, null, 'METAAL', null)`,
    days: async () => (await sql`select started_on::text as day from placements order by day`).map(each => each.day),
  },
  'past placements': {
    put: day => sql`insert into past_placements (number, started_on, from_branch, to_branch, municipality, region)
      select count(*) + 1, ${day}, 'RETAIL', 'BOUW', 'GM0106', 'groningen' from past_placements`,
    days: async () =>
      (await sql`select started_on::text as day from past_placements order by day`).map(each => each.day),
  },
  'past intakes': {
    put: day => sql`insert into past_intakes select count(*) + 1, ${day}, 'RETAIL', 'GM0106' from past_intakes`,
    days: async () => (await sql`select started_on::text as day from past_intakes order by day`).map(each => each.day),
  },
  'decisions about routes': {
    put: day => sql`insert into decisions (candidate, vacancy, choice, reason, day, recorded_by, fit, basis, release, receipt)
      values (1, 'techniek-noord:1', 'NOT_PROPOSED', 'no', ${day}, 'c', 0.5, 'SKILLS', '2026.1', 'r')`,
    days: async () => (await sql`select day::text from decisions order by day`).map(each => each.day),
  },
  'consent that was withdrawn': {
    put: day => sql`insert into consent_events select 1, count(*) + 1, 'CONTACT', false, ${day} from consent_events`,
    days: async () => (await sql`select on_date::text as day from consent_events order by day`).map(each => each.day),
  },
  'keys of changes': {
    put: day => sql`insert into write_keys values (${day}, 'digest', 'WRITTEN', ${day})`,
    days: async () => (await sql`select used_on::text as day from write_keys order by day`).map(each => each.day),
  },
  'about whom an event was': {
    put: day => sql`insert into outbox select count(*) + 1, 'ERASED', ${day}, ${day} from outbox`,
    days: async () =>
      (await sql`select subject as day from outbox where subject is not null order by day`).map(each => each.day),
  },
}

it('names every kind', () => {
  expect(Object.keys(kinds)).toEqual(retention.map(({ kind }) => kind))
})

describe.each(retention.map(({ kind, days }) => [kind, days] as const))('%s', (kind, days) => {
  const dayBefore = (day: string) => keptFrom(1, day)

  it(`are kept for ${days} days and not a day longer`, async () => {
    const first = keptFrom(days, TODAY)
    for (const day of [dayBefore(first), first, TODAY]) await kinds[kind]?.put(day)
    expect((await forget())[kind]).toBe(1)
    expect(await kinds[kind]?.days()).toEqual([first, TODAY])
    expect((await forget())[kind]).toBe(0)
  })

  it('stand in the README with the same figure', () => {
    const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8')
    const row = readme.split('\n').find(line => line.startsWith(`| ${kind} `))
    expect(row).toContain(` ${days % 365 === 0 ? `${days / 365} years` : `${days} days`} `)
  })
})

it('a mediation that lasts is kept, however old', async () => {
  await sql`insert into mediations (candidate, started_on, state, coach) values (1, '1999-01-01', 'ACTIVE', 'c')`
  await forget()
  expect(await sql`select from mediations`).toHaveLength(1)
})

it('consent that stands is kept, and what was withdrawn before it goes', async () => {
  await sql`insert into consent_events values (1, 1, 'CONTACT', true, '2001-01-01'), (1, 2, 'CONTACT', false, '2001-02-01'),
    (1, 3, 'CONTACT', true, '2001-03-01'), (1, 4, 'PROPOSAL', true, '2001-01-01')`
  await forget()
  expect(await sql`select sequence, kind from consent_events order by sequence`).toEqual([
    { sequence: 3, kind: 'CONTACT' },
    { sequence: 4, kind: 'PROPOSAL' },
  ])
})

it('the day from which something is kept is counted across months and years', () => {
  expect(keptFrom(0, '2026-11-21')).toBe('2026-11-21')
  expect(keptFrom(21, '2026-11-21')).toBe('2026-10-31')
  expect(keptFrom(365, '2024-12-31')).toBe('2024-01-01')
})
