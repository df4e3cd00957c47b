/** Periods of whole months in words. */
import { shownMonth } from './language.ts'
import { TEXTS } from './texts.ts'

interface Period {
  /** First day. */
  from: string
  /** The day after the last one. */
  to: string
}

/** «2025», «3e kwartaal 2025», or «nov 2025 t/m okt 2026». */
export function periodText({ from, to }: Period): string {
  const year = Number(from.slice(0, 4))
  if (from === `${year}-01-01` && to === `${year + 1}-01-01`) return String(year)
  const quarter = quarterOf({ from, to })
  if (quarter !== undefined) return TEXTS.quarter(quarter, year)
  return TEXTS.fromTo(shownMonth(from), shownMonth(dayBefore(to)))
}

/** The same within a sentence: «2025», «het 3e kwartaal van 2025». */
export function periodWithin({ from, to }: Period): string {
  const quarter = quarterOf({ from, to })
  return quarter === undefined ? periodText({ from, to }) : TEXTS.theQuarter(quarter, Number(from.slice(0, 4)))
}

/** 1 to 4; undefined for any other period. */
function quarterOf({ from, to }: Period): number | undefined {
  const [first, next] = [monthOf(from), monthOf(to)]
  return from.endsWith('-01') && to.endsWith('-01') && next - first === 3 && first % 3 === 0
    ? (first % 12) / 3 + 1
    : undefined
}

/** Counted from the beginning of our era. */
function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)
}
