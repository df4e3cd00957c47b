/**
 * Fills an empty database with the schemes of the demo region, and with the applications and awards of its people and
 * firms. The other owners seed the same region from the same plan.
 */
import { type CopyValue, copyRows, type Seeding, vacuumAnalyze } from '@overstap/kit'
import { type GeneratedRegion, readPlan, region, stories } from '@overstap/schema/region'
import type { Sql } from 'postgres'
import type { DemoAward } from './award-book.ts'
import { awardsOf } from './awards.ts'
import { pastAwardsOf } from './past-awards.ts'
import { schemes } from './schemes/index.ts'

/** A service point's grant is asked for by a firm of the metalektro, with a plan (R1, R7). */
const applications = [
  ['a-en-o-subsidie-servicepunt-techniek', stories.metalektroEmployer, '2025-02-03', true, 'RECEIVED'],
] as const

export const seeding: Seeding = {
  isEmpty: async sql => (await sql`select from schemes limit 1`).length === 0,
  fill: (sql, text, report) => {
    const plan = readPlan(text)
    return seed(sql, region(plan), report, plan.today)
  },
}

/** Replaces everything in the database: the schemes, and what was asked and awarded up to `today`. */
export async function seed(
  sql: Sql,
  plan: GeneratedRegion,
  report: (message: string) => void,
  today: string,
): Promise<void> {
  const awards = awardsOf(plan, today)
  await sql.begin(async transaction => {
    await transaction`set local statement_timeout = 0`
    await transaction`truncate schemes, past_awards, released_balances restart identity cascade`
    await copyRows(
      transaction,
      'schemes',
      'scheme',
      schemes.map(scheme => [JSON.stringify(scheme)]),
    )
    await copyRows(transaction, 'funding_applications', 'scheme, applicant, applied_on, plan, state', applications)
    await copyRows(
      transaction,
      'awards',
      'scheme, employer, beneficiary, amount_cents, decided_on, units, branch, region, province, carried_over',
      awards.map(awardRow),
    )
    await copyRows(
      transaction,
      'past_awards',
      'number, fund, scheme, firm, branch, region, province, amount_cents, decided_on',
      pastAwardRows(plan),
    )
  })
  await vacuumAnalyze(sql)
  report(`seeded ${schemes.length} schemes with ${awards.length} awards`)
}

function awardRow(award: DemoAward): CopyValue[] {
  const { scheme, employer, beneficiary, amountCents, decidedOn, units } = award
  const { branch, region, province, carriedOver } = award
  return [scheme, employer, beneficiary, amountCents, decidedOn, units, branch, region, province, carriedOver]
}

function* pastAwardRows(plan: GeneratedRegion): Generator<CopyValue[]> {
  for (const each of pastAwardsOf(plan))
    yield [
      ...[each.number, each.fund, each.scheme, each.firm, each.branch, each.region, each.province],
      ...[each.amountCents, each.decidedOn],
    ]
}
