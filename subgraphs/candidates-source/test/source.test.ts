// What this source alone can show: that its database keeps the row rules too, and that it notes down whom it gives.

import type { Viewer } from '@overstap/kit'
import { readPlan, region } from '@overstap/schema/region'
import { rightsOf } from '@overstap/schema/rights'
import { describe, expect, it } from 'vitest'
import { peopleOf } from '../db/seed.ts'
import { REGIONS } from '../src/owner.ts'
import { rowSettings } from '../src/policy.ts'
import { DEMO, runSource } from './running-source.ts'

const { sql } = await runSource()
const [home = ''] = REGIONS
const viewer = (given: Partial<Viewer>): Viewer => {
  const { role = 'coach', purpose = 'MEDIATION' } = given
  const rights = rightsOf(role, purpose)
  return { role, purpose, rights, subject: 'coach-1', organisation: null, regions: [], ...given }
}
const TABLES = ['candidates', 'candidate_skills', 'machine_experience', 'contacts'] as const

/** How many rows of a table somebody sees whose statement forgot to narrow. */
async function seen(table: (typeof TABLES)[number], settings: Record<string, string>, where = 'true'): Promise<number> {
  const found = await sql.begin(async transaction => {
    await transaction`select set_config('overstap.row_rules', '', true)`
    for (const [name, value] of Object.entries(settings)) await transaction`select set_config(${name}, ${value}, true)`
    return transaction.unsafe<{ n: number }[]>(`select count(*)::int as n from ${table} where ${where}`)
  })
  return found[0]?.n ?? -1
}

describe('the made-up people', () => {
  it('live in the regions of this owner, and are numbered from 1', async () => {
    const rows = await sql<{ number: number; region: string }[]>`select number, region from candidates order by number`
    expect(rows.map(row => ({ ...row }))).toEqual(
      peopleOf(region(readPlan(DEMO))).map(({ number, region: at }) => ({ number, region: at })),
    )
    expect(rows.map(row => row.number)).toEqual(rows.map((_, index) => index + 1))
    expect([...new Set(rows.map(row => row.region))].sort()).toEqual(REGIONS.toSorted())
  })
})

describe('a statement that forgot to narrow', () => {
  it.each(TABLES)('finds nothing in %s when nobody is asking', async table => {
    expect(await seen(table, {})).toBe(0)
    expect(await seen(table, rowSettings(viewer({ role: 'dashboard' })))).toBe(0)
    expect(await seen(table, { 'overstap.row_rules': 'off' })).toBeGreaterThan(0)
  })

  it('finds for a coach those who live in its regions', async () => {
    const settings = rowSettings(viewer({ regions: [home] }))
    expect(await seen('candidates', settings)).toBeGreaterThan(0)
    expect(await seen('candidates', settings, `region <> '${home}'`)).toBe(0)
    expect(await seen('candidates', rowSettings(viewer({ regions: ['elsewhere'] })))).toBe(0)
  })

  it('finds for an employer those who agreed, and none who works for it', async () => {
    const [working] = await sql<{ employer: string }[]>`
      select current_employer as employer from candidates where open_to_proposals and current_employer is not null limit 1`
    const settings = rowSettings(viewer({ role: 'partner', organisation: working?.employer ?? '' }))
    expect(await seen('candidates', settings)).toBeGreaterThan(0)
    expect(await seen('candidates', settings, 'not open_to_proposals')).toBe(0)
    expect(await seen('candidates', settings, `current_employer = '${working?.employer}'`)).toBe(0)
    expect(await seen('contacts', settings)).toBe(0)
  })

  it('finds contact data of whom the coach mediates, or who consented', async () => {
    await sql`update contacts set held_by = 'coach-1', consented = false
      where candidate = (select min(number) from candidates where region = ${home})`
    const of = (subject: string) => rowSettings(viewer({ regions: [home], subject }))
    expect(await seen('contacts', of('coach-1'), 'not consented')).toBe(1)
    expect(await seen('contacts', of('coach-2'), 'not consented')).toBe(0)
    expect(await seen('contacts', of('coach-2'))).toBeGreaterThan(0)
  })
})

describe('every table with something of a person', () => {
  it('has row rules, forced for its owner', async () => {
    const ruled = await sql<{ name: string }[]>`
      select relname as name from pg_class where relrowsecurity and relforcerowsecurity and relkind = 'r'`
    expect(ruled.map(({ name }) => name).toSorted()).toEqual([...TABLES, 'tombstones'].sort())
  })
})
