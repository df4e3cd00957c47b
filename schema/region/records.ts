/**
 * What the generator promises about each record. Pure data: codes as in the reference register, dates 'YYYY-MM-DD',
 * and nothing that belongs to somebody else than the owner that stores it.
 */
import type { BranchCode, Level } from '../reference/index.ts'

export type AgreementCode =
  | 'METAAL_EN_TECHNIEK_METAALBEWERKING'
  | 'METALEKTRO'
  | 'METAAL_EN_TECHNIEK_INSTALLATIE'
  | 'BOUW_EN_INFRA'
  | 'OTHER_AVIATION'
  | 'OTHER_LOGISTICS'
  | 'OTHER_RETAIL'
  | 'OTHER_HOSPITALITY'
  | 'OTHER_VEHICLE'

/** Why an employer is under an agreement: its trade, or for the metal trades its size and since when (R15). */
export type AgreementBasis =
  | 'MAIN_ACTIVITY'
  | 'HOURS_BELOW_BORDER'
  | 'THREE_YEARS_AT_1200'
  | 'TWO_YEARS_AT_2000'
  | 'ONE_YEAR_AT_3000'

export interface GeneratedAgreement {
  code: AgreementCode
  from: string
  /** The last day it holds, null while it does. */
  to: string | null
  basis: AgreementBasis
}

export interface GeneratedDisruption {
  id: string
  kind: 'BANKRUPTCY' | 'REORGANISATION' | 'MASS_LAYOFF'
  announcedOn: string
  /** How many people work at the firm. */
  headcount: number
}

export interface GeneratedEmployer {
  number: number
  /** `register:employer-12`, or the slug of a story. */
  id: string
  name: string
  branch: BranchCode
  municipality: string
  region: string
  /** Working hours a week, averaged over the year; the years before the current one, oldest first. */
  yearlyHours: { year: number; hours: number }[]
  agreements: GeneratedAgreement[]
  disruption: GeneratedDisruption | null
}

export type CandidateStatus = 'UNEMPLOYED' | 'AT_RISK' | 'EMPLOYED' | 'SIDE_ENTRANT' | 'NO_BENEFIT' | 'RETURNER'
export type ClaimEvidence = 'DIPLOMA' | 'CERTIFICATE' | 'EMPLOYER' | 'ASSESSMENT' | 'SELF_DECLARED'

export interface GeneratedClaim {
  skill: string
  level: Level
  evidence: ClaimEvidence
}

export interface GeneratedCandidate {
  number: number
  occupation: string
  branch: BranchCode
  /** The mbo level; null where no diploma is given, which counts against nobody (R4). */
  level: Level | null
  status: CandidateStatus
  skills: GeneratedClaim[]
  /** Years at a machine; every machine skill here is among `skills` too. */
  machines: { skill: string; make: string; years: number }[]
  /** The id of the current employer. */
  employer: string | null
  municipality: string
  region: string
  searchRegions: string[]
  maximumDistanceKm: number | null
  availableFrom: string | null
  givenName: string
  familyName: string
  birthDate: string
  email: string
  phone: string
}

export interface GeneratedRequirement {
  skill: string
  level: Level
  /** 0.5 to 2 in steps of a quarter, so that four times a weight is a whole number. */
  weight: number
  essential: boolean
}

export interface GeneratedVacancy {
  number: number
  title: string
  occupation: string
  branch: BranchCode
  /** The mbo level asked for; null where none is. */
  level: Level | null
  region: string
  municipality: string
  /** The id of the employer. */
  employer: string
  hardToFill: boolean
  openSince: string
  startsOn: string | null
  status: 'OPEN' | 'FILLED' | 'WITHDRAWN'
  requirements: GeneratedRequirement[]
}

/** That one of the candidates takes part in a programme of service point Noord-Holland. */
export interface GeneratedParticipation {
  programme: 'TECHNISCH_TALENT_WERKT' | 'MKB_ROUTE' | 'ENTREE_IN_BEWEGING' | 'MIND_YOUR_NEXT_STEP'
  /** The number of the candidate. */
  candidate: number
  branch: BranchCode
  municipality: string
  region: string
  startedOn: string
  /** The first working day of the job that followed. */
  placedOn: string | null
}

export interface GeneratedCourse {
  kind: 'CREBO' | 'SHORT' | 'EVC' | 'ORIENTATION'
  startedOn: string
  /** Null while it runs. */
  endedOn: string | null
  outcome: 'COMPLETED' | 'DROPPED' | 'RUNNING'
}

/**
 * The way that somebody went in the years before today, without who that was: nobody's number stands in it, and nothing of a
 * candidate of today follows from it.
 */
export interface GeneratedTrajectory {
  number: number
  /** The slug of the programme; null where it was none of the register's. */
  programme: string | null
  from: BranchCode
  /** Where it was meant to lead. */
  to: BranchCode
  municipality: string
  region: string
  startedOn: string
  course: GeneratedCourse | null
  placement: GeneratedPastPlacement | null
}

export interface GeneratedPastPlacement {
  startedOn: string
  /** Tells the firms of one branch in one municipality apart; which of them it was is not kept. */
  firm: number
  /** Null as long as it cannot be known. */
  followUpContract: boolean | null
}

/** A vacancy of the years before today that is closed. */
export interface GeneratedOpening {
  number: number
  branch: BranchCode
  occupation: string
  municipality: string
  region: string
  hardToFill: boolean
  openedOn: string
  closedOn: string
  outcome: 'FILLED' | 'WITHDRAWN'
}
