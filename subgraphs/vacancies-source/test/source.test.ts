// What this source alone can show: which vacancies it has, and who may see which.

import { readPlan, region } from '@overstap/schema/region'
import { describe, expect, it } from 'vitest'
import { vacanciesOf } from '../db/seed.ts'
import { maySee } from '../src/policy.ts'
import { DEMO, runSource } from './running-source.ts'

const { sql } = await runSource()
const made = vacanciesOf(region(readPlan(DEMO)))

describe('the made-up vacancies', () => {
  it('are in the regions of this owner, numbered from 1, with what they ask', async () => {
    const rows = await sql<{ number: number; region: string; asks: number }[]>`
      select number, region, (select count(*)::int from vacancy_requirements where vacancy = number) as asks
      from vacancies order by number`
    expect(rows.length).toBeGreaterThan(20)
    expect(rows.map(row => ({ ...row }))).toEqual(
      made.map((each, index) => ({ number: index + 1, region: each.region, asks: each.requirements.length })),
    )
  })

  it('are of every status', () => {
    expect(new Set(made.map(({ status }) => status))).toEqual(new Set(['OPEN', 'FILLED', 'WITHDRAWN']))
  })
})

describe('who sees a vacancy', () => {
  const viewer = { subject: null, regions: [], purpose: null, rights: [] }
  it.each([
    ['anybody, while it is open', { role: 'none', organisation: null }, 'OPEN', true],
    ['nobody in particular, when it is filled', { role: 'none', organisation: null }, 'FILLED', false],
    ['a coach', { role: 'coach', organisation: null }, 'WITHDRAWN', true],
    ['the employer who offered it', { role: 'partner', organisation: 'register:own' }, 'FILLED', true],
    ['another employer', { role: 'partner', organisation: 'register:other' }, 'FILLED', false],
    ['a dashboard of that employer', { role: 'dashboard', organisation: 'register:own' }, 'FILLED', false],
  ] as const)('%s', (_, who, status, may) => {
    expect(maySee({ ...viewer, ...who }, { status, employer: 'register:own' })).toBe(may)
  })
})
