// What the rule is told about a person and about a vacancy. What is not here cannot weigh: no status, age, group,
// name or diploma.
import type { BranchCode } from '../reference/index.ts'

export interface Claim {
  readonly skill: string
  readonly level: number
}

export interface CandidateProfile {
  readonly id: string
  readonly level: number | null
  readonly branch: BranchCode
  readonly occupation: string | null
  readonly searchRegions: readonly string[]
  readonly municipality: string | null
  readonly maximumDistanceKm: number | null
  /** ISO date. */
  readonly availableFrom: string | null
  readonly skills: readonly Claim[]
}

export interface Requirement {
  readonly skill: string
  readonly level: number
  /** The employer's own weight: 1 is ordinary. */
  readonly weight: number
  readonly essential: boolean
}

export interface VacancyProfile {
  readonly id: string
  readonly level: number | null
  readonly branch: BranchCode
  readonly occupation: string
  readonly region: string
  readonly municipality: string | null
  /** ISO date. */
  readonly startsOn: string | null
  /** Each skill at most once. */
  readonly requirements: readonly Requirement[]
}
