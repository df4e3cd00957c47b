/** One person: a trade and a place first, then a career, then what follows from those. */
import { type Level, reference } from '../reference/index.ts'
import { daysAfter } from './calendar.ts'
import { claimsOf, formerOccupation, machinesOf, noisyLevel } from './career.ts'
import { type Draws, drawsOf, STORY_SEED } from './draws.ts'
import type { EmployerDirectory } from './employer-directory.ts'
import { ageOf, personOf } from './person.ts'
import { municipalityOf, neighboursOf, pickMunicipality } from './places.ts'
import type { CandidateStatus, GeneratedCandidate } from './records.ts'
import { storyCandidates } from './story-candidates.ts'
import { pickCandidateBranch, pickOccupation, rowOf } from './trades.ts'
import { weighted } from './weighted.ts'

const pickStatus = weighted<CandidateStatus>([
  ['UNEMPLOYED', 38],
  ['AT_RISK', 14],
  ['EMPLOYED', 22],
  ['SIDE_ENTRANT', 11],
  ['NO_BENEFIT', 8],
  ['RETURNER', 7],
])

/** Who comes from outside the trade, or has been away, often has no diploma to give; together about one in ten. */
const NO_DIPLOMA: Record<CandidateStatus, number> = {
  UNEMPLOYED: 0.05,
  AT_RISK: 0.04,
  EMPLOYED: 0.04,
  SIDE_ENTRANT: 0.26,
  NO_BENEFIT: 0.33,
  RETURNER: 0.22,
}

/** Days from today until somebody can start. */
const NOTICE: Record<CandidateStatus, readonly [number, number]> = {
  UNEMPLOYED: [-30, 14],
  AT_RISK: [7, 90],
  EMPLOYED: [30, 120],
  SIDE_ENTRANT: [0, 60],
  NO_BENEFIT: [-30, 21],
  RETURNER: [0, 45],
}

/** Sectors without a level of their own are worked in at any. */
const pickOpenLevel = weighted<Level>([
  [1, 20],
  [2, 50],
  [3, 20],
  [4, 10],
])

const pickDistance = weighted<number | null>([
  [null, 14],
  [10, 6],
  [15, 10],
  [20, 14],
  [25, 12],
  [30, 16],
  [40, 12],
  [50, 9],
  [60, 4],
  [75, 3],
])

export function candidateOf(
  seed: number,
  today: string,
  number: number,
  directory: EmployerDirectory,
): GeneratedCandidate {
  const brief = storyCandidates[number - 1]
  const draws = drawsOf(brief ? STORY_SEED : seed, 'candidate', number)
  const { code: municipality, region } = municipalityOf(brief?.municipality ?? pickMunicipality(draws))
  const drawnBranch = rowOf(pickCandidateBranch, region)(draws)
  const occupation = brief?.occupation ?? rowOf(pickOccupation, drawnBranch)(draws)
  const { branch } = rowOf(reference.occupations, occupation)
  const status = brief?.status ?? pickStatus(draws)
  const level = brief ? brief.level : levelOf(draws, occupation, status)
  const age = ageOf(draws)
  const years = draws.between(0, age - 17)
  const former = brief ? null : formerOccupation(draws, occupation)
  const skills = claimsOf(draws, {
    occupation,
    former,
    years,
    diploma: level !== null,
    complete: brief?.complete ?? false,
  })
  return {
    number,
    occupation,
    branch,
    level,
    status,
    skills,
    machines: machinesOf(draws, skills, years),
    employer: brief ? (brief.employer ?? null) : employerOf(draws, status, branch, region, directory),
    municipality,
    region,
    searchRegions: [region, ...neighboursOf(region).slice(0, brief ? 1 : moreRegions(draws))],
    maximumDistanceKm: brief ? brief.maximumDistanceKm : pickDistance(draws),
    availableFrom: brief ? daysAfter(today, brief.availableIn) : availableFrom(draws, status, today),
    ...personOf(draws, number, age, today),
  }
}

function levelOf(draws: Draws, occupation: string, status: CandidateStatus): Level | null {
  if (draws.chance(NO_DIPLOMA[status])) return null
  const { level } = rowOf(reference.occupations, occupation)
  return level === null ? pickOpenLevel(draws) : noisyLevel(draws, level, 0.12, 0.08)
}

function employerOf(
  draws: Draws,
  status: CandidateStatus,
  branch: GeneratedCandidate['branch'],
  region: string,
  directory: EmployerDirectory,
): string | null {
  if (status === 'EMPLOYED') return directory.near(draws, branch, region)?.id ?? null
  if (status !== 'AT_RISK') return null
  const firm = directory.inTroubleNear(draws, branch, region) ?? directory.near(draws, branch, region)
  return firm?.id ?? null
}

/** Besides the own region, the nearest one or two. */
function moreRegions(draws: Draws): number {
  return draws.chance(0.45) ? 0 : draws.chance(0.65) ? 1 : 2
}

function availableFrom(draws: Draws, status: CandidateStatus, today: string): string | null {
  if (draws.chance(0.1)) return null
  const [soonest, latest] = NOTICE[status]
  return daysAfter(today, draws.between(soonest, latest))
}
