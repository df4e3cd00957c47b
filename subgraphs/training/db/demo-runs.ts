/** The runs of the demo region: for how long back and ahead, and how large for how many people. */
import { runsOf } from './catalogue/runs-of.ts'
import { type CatalogueTraining, trainings } from './catalogue/trainings.ts'

export interface DemoRun {
  training: CatalogueTraining
  startsOn: string
  places: number
}

const DAY = 86_400_000
const YEAR = 365
/** Half a year more than is promised, so that a data folder gets new runs twice a year and not at every start. */
const DAYS_AHEAD = 548
/** The catalogue's groups are made for a region of this many candidates; a larger one gets more groups of each run. */
const CANDIDATES_PER_GROUP = 20_000

/** All runs from two years before `today` (ISO date) until one and a half years after, by training and day. */
export function demoRuns(candidates: number, today: string): DemoRun[] {
  return runsBetween(candidates, daysAfter(today, -2 * YEAR), daysAfter(today, DAYS_AHEAD))
}

/** The runs that should be there from `today` on. */
export function comingRuns(candidates: number, today: string): DemoRun[] {
  return runsBetween(candidates, today, daysAfter(today, DAYS_AHEAD))
}

/** The day up to which there must always be runs. */
export function runsNeededUntil(today: string): string {
  return daysAfter(today, YEAR)
}

export function daysAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10)
}

function runsBetween(candidates: number, from: string, until: string): DemoRun[] {
  const groups = Math.max(1, Math.ceil(candidates / CANDIDATES_PER_GROUP))
  return trainings.flatMap(training =>
    runsOf(training, from, until).map(({ startsOn, places }) => ({ training, startsOn, places: places * groups })),
  )
}
