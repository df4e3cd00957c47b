// When a training of the catalogue starts. Runs stand on a fixed calendar, so that a demo that is seeded tomorrow has the
// same runs as one seeded today, and one that grows old can be given the runs that come after its last.
import type { CatalogueTraining } from './trainings.ts'

export interface CatalogueRun {
  startsOn: string
  places: number
}

const DAY = 86_400_000
const WEEK = 7 * DAY
/** A Monday; which one does not matter, as long as it stays. */
const CALENDAR_START = Date.UTC(2020, 0, 6)

/** The runs from the one day up to and with the other (ISO dates), soonest first; none for open entry. */
export function runsOf(training: CatalogueTraining, from: string, until: string): CatalogueRun[] {
  if (training.openEntry) return []
  const days = [Date.parse(from), Date.parse(until)] as const
  const starts = training.kind === 'CREBO' ? schoolStarts(...days) : regularStarts(training.number, ...days)
  const places = training.kind === 'CREBO' ? 20 : 12
  return starts.map(start => ({ startsOn: new Date(start).toISOString().slice(0, 10), places }))
}

/** Every six to ten weeks, each training in a week of its own. */
function regularStarts(number: number, from: number, until: number): number[] {
  const interval = (6 + (number % 5)) * WEEK
  const first = CALENDAR_START + (number % 6) * WEEK
  const next = first + Math.ceil((from - first) / interval) * interval
  const count = Math.max(0, Math.floor((until - next) / interval) + 1)
  return Array.from({ length: count }, (_, index) => next + index * interval)
}

/** Programmes start with the school year: the first Monday of September, and of February. */
function schoolStarts(from: number, until: number): number[] {
  const [first, last] = [new Date(from).getUTCFullYear(), new Date(until).getUTCFullYear()]
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  return years
    .flatMap(year => [firstMonday(year, 1), firstMonday(year, 8)])
    .filter(start => start >= from && start <= until)
}

function firstMonday(year: number, month: number): number {
  const first = Date.UTC(year, month, 1)
  return first + ((8 - new Date(first).getUTCDay()) % 7) * DAY
}
