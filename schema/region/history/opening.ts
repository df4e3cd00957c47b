/** One vacancy that is closed: a trade that the region asked for, a firm of that branch, and how long it took. */
import { daysAfter } from '../calendar.ts'
import { type Draws, drawsOf } from '../draws.ts'
import type { EmployerDirectory } from '../employer-directory.ts'
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
  directory: EmployerDirectory,
): GeneratedOpening {
  const draws = drawsOf(seed, 'opening', number)
  const { region: near } = municipalityOf(pickMunicipality(draws))
  const branch = rowOf(pickVacancyBranch, near)(draws)
  const firm = directory.near(draws, branch, near)
  if (!firm) throw new Error(`The region has no employer of branch ${branch}; ask for more vacancies or candidates.`)
  const { id: employer, municipality, region } = firm
  const occupation = rowOf(pickOccupation, branch)(draws)
  const hardToFill = draws.chance(scarcity(occupation) * HARD_AMONG_ALL)
  const openedOn = pickDay(draws)
  const days = hardToFill ? draws.between(45, 150) : draws.between(7, 50)
  const outcome = draws.chance(hardToFill ? WITHDRAWN_HARD : WITHDRAWN) ? 'WITHDRAWN' : 'FILLED'
  // What opened a moment ago and is closed was closed soon.
  const lastDay = daysAfter(openedOn, days)
  const closedOn = lastDay < today ? lastDay : daysAfter(today, -1)
  return { number, branch, occupation, municipality, region, employer, hardToFill, openedOn, closedOn, outcome }
}
