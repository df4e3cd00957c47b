/** Periods of whole months in words. */
import { shownMonth } from './language.ts'
import { TEXTS } from './texts.ts'

interface Period {
  /** First day. */
  from: string
  /** The day after the last one. */
  to: string
}

/** «2025», or «nov 2025 t/m okt 2026». */
export function periodText({ from, to }: Period): string {
  const year = Number(from.slice(0, 4))
  if (from === `${year}-01-01` && to === `${year + 1}-01-01`) return String(year)
  return TEXTS.fromTo(shownMonth(from), shownMonth(dayBefore(to)))
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)
}
