/** Fills an empty database with made-up workshops around the day of the demo region. */
import type { Seeding } from '@overstap/kit'
import { readPlan } from '@overstap/schema/region'

/** What can be tried, where, and how many days from the day of the demo. */
const DEMO = [
  ['Lassen voor beginners', 'GM0114', -40],
  ['Schakelkast bedraden', 'GM0014', 9],
  ['Eerste stappen met CNC', 'GM0118', 16],
  ['Warmtepomp van binnen', 'GM0106', 30],
] as const
const PLACES = 12
const DAY_MS = 86_400_000

export const seeding: Seeding = {
  isEmpty: async sql => (await sql`select from workshops limit 1`).length === 0,
  fill: async (sql, plan, report) => {
    const { today } = readPlan(plan)
    const rows = DEMO.map(([title, municipality, days], index) => {
      const heldOn = new Date(Date.parse(today) + days * DAY_MS).toISOString().slice(0, 10)
      return { number: index + 1, title, municipality, held_on: heldOn, places: PLACES }
    })
    await sql.begin(async transaction => {
      await transaction`truncate workshops`
      await transaction`insert into workshops ${transaction(rows)}`
    })
    report(`seeded ${rows.length} workshops`)
  },
}
