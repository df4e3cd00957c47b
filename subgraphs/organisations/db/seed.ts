/**
 * Fills an empty database with the register and with the employers of a generated region. The other owners seed the
 * same region from the same plan, so that their records name organisations that are here.
 */
import { copyRows, type Seeding } from '@overstap/kit'
import { type GeneratedRegion, readPlan, region } from '@overstap/schema/region'
import type { Sql } from 'postgres'
import { contentsOf } from './contents.ts'

export const seeding: Seeding = {
  isEmpty: async sql => (await sql`select from organisations limit 1`).length === 0,
  fill: (sql, text, report) => {
    const plan = readPlan(text)
    return seed(sql, region(plan), report, plan.today)
  },
}

/** Replaces the whole register; `on` is the day that the region was made for. */
export async function seed(
  sql: Sql,
  plan: GeneratedRegion,
  report: (message: string) => void,
  on: string,
): Promise<void> {
  const contents = contentsOf(plan, on)
  await sql.begin(async transaction => {
    await transaction`set local statement_timeout = 0`
    await transaction.unsafe(`truncate ${contents.map(({ table }) => table).join(', ')}`)
    for (const { table, columns, rows } of contents) {
      await copyRows(transaction, table, columns, rows)
    }
    await transaction`analyze`
  })
  report(`seeded the register with ${plan.employers} employers`)
}
