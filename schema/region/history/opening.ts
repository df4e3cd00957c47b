/** One vacancy that is closed: a trade that a region asked for, and how long it took. */
import { daysAfter } from '../calendar.ts'
import { type Draws, drawsOf } from '../draws.ts'
import { municipalityOf, pickMunicipality } from '../places.ts'
import type { GeneratedOpening } from '../records.ts'
import { pickOccupation, pickVacancyBranch, rowOf, scarcity } from '../trades.ts'

/** Of vacancies that are still open many are hard to fill, because they stay; of all that ever opened fewer. */
const HARD_AMONG_ALL = 0.55
const WITHDRAWN = 0.14
const WITHDRAWN_HARD = 0.32

export function openingOf(
  seed: number,
  today: string,
  number: number,
  pickDay: (draws: Draws) => string,
): GeneratedOpening {
  const draws = drawsOf(seed, 'opening', number)
  const { code: municipality, region } = municipalityOf(pickMunicipality(draws))
  const branch = rowOf(pickVacancyBranch, region)(draws)
  const occupation = rowOf(pickOccupation, branch)(draws)
  const hardToFill = draws.chance(scarcity(occupation) * HARD_AMONG_ALL)
  const openedOn = pickDay(draws)
  const days = hardToFill ? draws.between(45, 150) : draws.between(7, 50)
  const outcome = draws.chance(hardToFill ? WITHDRAWN_HARD : WITHDRAWN) ? 'WITHDRAWN' : 'FILLED'
  // What opened a moment ago and is closed was closed soon.
  const lastDay = daysAfter(openedOn, days)
  const closedOn = lastDay < today ? lastDay : daysAfter(today, -1)
  return { number, branch, occupation, municipality, region, hardToFill, openedOn, closedOn, outcome }
}
