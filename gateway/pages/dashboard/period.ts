/** Periods of whole months in words. */
import { shownMonth } from '../page/language.ts'
import { TEXTS } from './texts.ts'

interface Period {
  /** A month or a day. */
  from: string
  /** The month or day after the last one. */
  to: string
}

/** «2025», or «nov 2025 t/m okt 2026». */
export function periodText({ from, to }: Period): string {
  const [first, after] = [from.slice(0, 7), to.slice(0, 7)]
  const isYear = first.endsWith('-01') && after === `${Number(first.slice(0, 4)) + 1}-01`
  return isYear
    ? first.slice(0, 4)
    : TEXTS.filters.fromTo(shownMonth(`${first}-01`), shownMonth(dayBefore(`${after}-01`)))
}

export function samePeriod(one: Period, other: Period): boolean {
  return one.from === other.from && one.to === other.to
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)
}
