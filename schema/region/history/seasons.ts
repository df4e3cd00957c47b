/** When things began in the years before today: more each year, few in the summer and in December, many after them. */
import { daysAfter } from '../calendar.ts'
import type { Draws } from '../draws.ts'
import { weighted } from '../weighted.ts'

/** Half a year more than four years: whoever began then was placed or done in them. */
const DAYS = Math.round(4.5 * 365)
const GROWTH_A_YEAR = 0.09
/** January to December, against an ordinary month. */
const SEASON = [1.15, 1.1, 1.05, 1, 0.95, 0.9, 0.55, 0.7, 1.35, 1.25, 1.1, 0.65]

/** A day of the years up to `today`, which itself is not among them. */
export function pickPastDay(today: string): (draws: Draws) => string {
  const weeks = Array.from({ length: Math.floor(DAYS / 7) }, (_, index) => {
    const monday = daysAfter(today, (index + 1) * 7 - DAYS)
    const growth = (1 + GROWTH_A_YEAR) ** ((index * 7) / 365)
    return [index * 7, growth * (SEASON[Number(monday.slice(5, 7)) - 1] ?? 1)] as const
  })
  const pickWeek = weighted(weeks)
  return draws => daysAfter(today, pickWeek(draws) + draws.between(0, 6) - DAYS)
}
