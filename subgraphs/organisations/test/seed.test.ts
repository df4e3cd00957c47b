import { seedAsConfigured } from '@overstap/kit'
import { readPlan, region } from '@overstap/schema/region'
import { expect, test } from 'vitest'
import { seeding } from '../db/seed.ts'
import { openScene, TODAY } from './scene.ts'

const { sql } = await openScene()
const PLAN = `20000x600x2@${TODAY}`

const employers = async () => {
  const [row] = await sql`select count(*)::integer as total from organisations where kind = 'EMPLOYER'`
  return row?.total
}

test('a register that holds something is left as it is', async () => {
  const before = await employers()
  await seedAsConfigured(seeding, { seed: PLAN, reseed: false }, sql, () => {})
  expect(await employers()).toBe(before)
})

test('seeding replaces the whole register by that of another region', async () => {
  await seedAsConfigured(seeding, { seed: PLAN, reseed: true }, sql, () => {})
  expect(await employers()).toBe(region(readPlan(PLAN)).employers)
})

test('an empty register stays empty where no demo is asked for', async () => {
  await sql`truncate organisations cascade`
  await seedAsConfigured(seeding, { seed: undefined, reseed: true }, sql, () => {})
  expect(await employers()).toBe(0)
})
