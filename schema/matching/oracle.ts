// The plain way to the top routes: match everything, filter, sort. Slow and easy to believe; whatever a database answers
// must equal it to the last digit.
import { distanceKm } from './distance.ts'
import { expandClaims } from './expand-claims.ts'
import { type Match, match } from './match.ts'
import type { CandidateProfile, VacancyProfile } from './profile.ts'
import { compareIds, compareRanked } from './rank.ts'

export interface RouteWish {
  /** Against the person's own branch. All branches is the default (R6). */
  readonly branches?: 'OTHER' | 'SAME' | 'ANY'
  /** At most so many skills short. */
  readonly maxGap?: number | null
  /** Of the vacancy; left out or null, the regions that the person searches; empty means everywhere. */
  readonly regions?: readonly string[] | null
  /** Only as far as the person will travel; what is not known counts against nobody. */
  readonly withinDistance?: boolean
  readonly first?: number
}

export interface Route {
  readonly candidate: CandidateProfile
  readonly vacancy: VacancyProfile
  readonly match: Match
}

export function topRoutes(candidate: CandidateProfile, vacancies: readonly VacancyProfile[], wish: RouteWish): Route[] {
  const claims = expandClaims(candidate.skills)
  return best(
    vacancies.flatMap(vacancy => routeOf(candidate, vacancy, wish, claims)),
    route => route.vacancy.id,
    wish.first,
  )
}

/** The same from the other side: who comes nearest to one vacancy. */
export function topPeople(vacancy: VacancyProfile, candidates: readonly CandidateProfile[], wish: RouteWish): Route[] {
  return best(
    candidates.flatMap(candidate => routeOf(candidate, vacancy, wish)),
    route => route.candidate.id,
    wish.first,
  )
}

function routeOf(
  candidate: CandidateProfile,
  vacancy: VacancyProfile,
  { branches = 'ANY', maxGap = null, regions = null, withinDistance = false }: RouteWish,
  claims = expandClaims(candidate.skills),
): Route[] {
  const searched = regions ?? candidate.searchRegions
  if (searched.length > 0 && !searched.includes(vacancy.region)) return []
  if (branches !== 'ANY' && (candidate.branch !== vacancy.branch) !== (branches === 'OTHER')) return []
  if (withinDistance && isTooFar(candidate, vacancy)) return []
  const found = match(candidate, vacancy, claims)
  if (found === null || (maxGap !== null && found.gap.length > maxGap)) return []
  return [{ candidate, vacancy, match: found }]
}

function isTooFar({ municipality, maximumDistanceKm }: CandidateProfile, vacancy: VacancyProfile): boolean {
  const distance = distanceKm(municipality, vacancy.municipality)
  return distance !== null && maximumDistanceKm !== null && distance > maximumDistanceKm
}

function best(routes: Route[], idOf: (route: Route) => string, first = 10): Route[] {
  return routes
    .sort((one, other) => compareRanked(one.match, other.match) || compareIds(idOf(one), idOf(other)))
    .slice(0, first)
}
