// REGION: within reach in place and in time (R21). One reason for the aspect: what fails comes before what is unknown, and
// place before time.
import { distanceKm } from './distance.ts'
import type { CandidateProfile, VacancyProfile } from './profile.ts'
import { type Outcome, type Reason, reasonsFor } from './reason.ts'

const region = reasonsFor('REGION')
const gravest: readonly Outcome[] = ['UNMET', 'UNKNOWN', 'MET']

export function regionReason(candidate: CandidateProfile, vacancy: VacancyProfile): Reason {
  const place = placeReason(candidate, vacancy)
  const time = timeReason(candidate.availableFrom, vacancy.startsOn)
  return time !== null && gravest.indexOf(time.outcome) < gravest.indexOf(place.outcome) ? time : place
}

/**
 * The same for somebody who must not find out where a person lives: by region alone. An outcome that rested on kilometres
 * would tell it without naming them, to whoever asks with vacancies in enough places.
 */
export function reachByRegion({ searchRegions }: CandidateProfile, vacancy: VacancyProfile): Reason {
  const values = { region: vacancy.region }
  if (searchRegions.length === 0) return region('UNKNOWN', 'REACH_BY_REGION_UNKNOWN', values)
  return searchRegions.includes(vacancy.region)
    ? region('MET', 'REACH_BY_REGION', values)
    : region('UNMET', 'REACH_BY_REGION_NOT_SEARCHED', values)
}

function placeReason(candidate: CandidateProfile, vacancy: VacancyProfile): Reason {
  const searched = candidate.searchRegions.includes(vacancy.region)
  if (candidate.searchRegions.length > 0 && !searched)
    return region('UNMET', 'REGION_NOT_SEARCHED', { region: vacancy.region })
  const most = candidate.maximumDistanceKm
  if (most === null)
    return searched
      ? region('MET', 'REGION_SEARCHED', { region: vacancy.region })
      : region('UNKNOWN', 'REGION_UNKNOWN', { region: vacancy.region })
  const km = distanceKm(candidate.municipality, vacancy.municipality)
  if (km === null) return region('UNKNOWN', 'DISTANCE_UNKNOWN', { most })
  return km <= most ? region('MET', 'DISTANCE_WITHIN', { km, most }) : region('UNMET', 'DISTANCE_BEYOND', { km, most })
}

/** Null when time is no obstacle. ISO dates compare as text. */
function timeReason(availableFrom: string | null, startsOn: string | null): Reason | null {
  if (startsOn === null) return null
  if (availableFrom === null) return region('UNKNOWN', 'AVAILABILITY_UNKNOWN', { startsOn })
  return availableFrom <= startsOn ? null : region('UNMET', 'AVAILABLE_TOO_LATE', { availableFrom, startsOn })
}
