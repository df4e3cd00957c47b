/**
 * A region that does not exist, as large as asked for: employers, candidates and vacancies that fit together. Every
 * partner's seed reads it and stores only its own rows; because a record depends on nothing but the plan and its
 * number, rows made apart still point at each other. The first numbers are the stories that people look for by name.
 */
import { candidateOf } from './candidate.ts'
import { employerOf } from './employer.ts'
import { type EmployerDirectory, employerDirectory } from './employer-directory.ts'
import type { GeneratedCandidate, GeneratedEmployer, GeneratedVacancy } from './records.ts'
import { storyCandidates } from './story-candidates.ts'
import { storyVacancies } from './story-vacancies.ts'
import { vacancyOf } from './vacancy.ts'

export { daysAfter } from './calendar.ts'
export { readPlan } from './read-plan.ts'
export type {
  AgreementBasis,
  AgreementCode,
  CandidateStatus,
  ClaimEvidence,
  GeneratedAgreement,
  GeneratedCandidate,
  GeneratedClaim,
  GeneratedDisruption,
  GeneratedEmployer,
  GeneratedRequirement,
  GeneratedVacancy,
} from './records.ts'
export { scatter } from './scatter.ts'
export { stories } from './stories.ts'

/** All owners of one mesh must be given the same plan, `today` included. */
export interface RegionPlan {
  /** How many candidates; at least the stories are made. */
  candidates: number
  vacancies: number
  seed: number
  /** The day that availability, openings and disruptions are relative to, 'YYYY-MM-DD'. */
  today: string
}

export interface GeneratedRegion {
  /** How many there are of each; numbers run from 1. */
  candidates: number
  vacancies: number
  employers: number
  candidate(number: number): GeneratedCandidate
  vacancy(number: number): GeneratedVacancy
  employer(number: number): GeneratedEmployer
}

/** People and vacancies to one firm: small firms mostly, so that a region of a million has some 25,000. */
const CANDIDATES_PER_EMPLOYER = 40
const VACANCIES_PER_EMPLOYER = 4
const FEWEST_EMPLOYERS = 120

export function region({ candidates, vacancies, seed, today }: RegionPlan): GeneratedRegion {
  const employers = Math.max(
    FEWEST_EMPLOYERS,
    Math.ceil(candidates / CANDIDATES_PER_EMPLOYER),
    Math.ceil(vacancies / VACANCIES_PER_EMPLOYER),
  )
  let known: EmployerDirectory | undefined
  const directory = () => {
    known ??= employerDirectory(seed, today, employers)
    return known
  }
  return {
    candidates: Math.max(candidates, storyCandidates.length),
    vacancies: Math.max(vacancies, storyVacancies.length),
    employers,
    candidate: number => candidateOf(seed, today, number, directory()),
    vacancy: number => vacancyOf(seed, today, number, directory()),
    employer: number => employerOf(seed, today, number),
  }
}
