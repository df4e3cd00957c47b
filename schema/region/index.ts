/**
 * A region that does not exist, as large as asked for: employers, candidates and vacancies that fit together. Every
 * partner's seed reads it and stores only its own rows; because a record depends on nothing but the plan and its
 * number, rows made apart still point at each other. The first numbers are the stories that people look for by name.
 */
import { candidateOf } from './candidate.ts'
import { employerOf } from './employer.ts'
import { type EmployerDirectory, employerDirectory } from './employer-directory.ts'
import { openingOf } from './history/opening.ts'
import { participationsOf } from './history/participations.ts'
import { pickPastDay } from './history/seasons.ts'
import { trajectoryOf, trajectoryOfParticipation } from './history/trajectory.ts'
import type {
  GeneratedCandidate,
  GeneratedEmployer,
  GeneratedOpening,
  GeneratedParticipation,
  GeneratedTrajectory,
  GeneratedVacancy,
} from './records.ts'
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
  GeneratedCourse,
  GeneratedDisruption,
  GeneratedEmployer,
  GeneratedOpening,
  GeneratedParticipation,
  GeneratedRequirement,
  GeneratedTrajectory,
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
  /** How many there are of the past; numbers run from 1. */
  trajectories: number
  openings: number
  trajectory(number: number): GeneratedTrajectory
  opening(number: number): GeneratedOpening
  /** Of candidates in the programmes of service point Noord-Holland; each of them is a trajectory, too. */
  participations(): readonly GeneratedParticipation[]
}

/** People and vacancies to one firm: small firms mostly, so that a region of a million has some 25,000. */
const CANDIDATES_PER_EMPLOYER = 40
const VACANCIES_PER_EMPLOYER = 4
const FEWEST_EMPLOYERS = 120

/**
 * A region has a past of its own size: four years in which many more people came and went than there are candidates on one
 * day. A very large one has less of it, because its figures are large enough as they are.
 */
const TRAJECTORIES_PER_CANDIDATE = 16
const OPENINGS_PER_VACANCY = 40
const SMALL = { candidates: 2000, vacancies: 600 }
const BEYOND_SMALL = 2

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
  const people = Math.max(candidates, storyCandidates.length)
  const candidate = (number: number) => candidateOf(seed, today, number, directory())
  let participants: GeneratedParticipation[] | undefined
  const participations = () => {
    participants ??= participationsOf(people, candidate, today)
    return participants
  }
  const pickDay = pickPastDay(today)
  return {
    candidates: people,
    vacancies: Math.max(vacancies, storyVacancies.length),
    employers,
    candidate,
    vacancy: number => vacancyOf(seed, today, number, directory()),
    employer: number => employerOf(seed, today, number),
    trajectories: pastOf(candidates, SMALL.candidates, TRAJECTORIES_PER_CANDIDATE),
    openings: pastOf(vacancies, SMALL.vacancies, OPENINGS_PER_VACANCY),
    trajectory: number => {
      const participation = participations()[number - 1]
      return participation
        ? trajectoryOfParticipation(seed, today, number, participation)
        : trajectoryOf(seed, today, number, pickDay)
    },
    opening: number => openingOf(seed, today, number, pickDay),
    participations,
  }
}

function pastOf(today: number, small: number, times: number): number {
  return Math.min(today, small) * times + Math.max(0, today - small) * BEYOND_SMALL
}
