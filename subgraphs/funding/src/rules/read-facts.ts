// Turns the objects that a router hands over (@requires) into facts. Some routers send null where others leave a field
// out: both read alike. A whole case that is missing means that its owner failed, and a plan without it would be a guess.
import type { BranchCode, CandidateStatus, CourseKind } from './codes.ts'
import type { ApplicantFacts, EmployerFacts, RouteFacts, TrainingPlanFacts } from './facts.ts'

type Maybe<T> = T | null | undefined

export interface Missing {
  readonly missing: 'training' | 'candidates' | 'vacancies' | 'organisations'
}

export interface OrganisationParts {
  readonly id: string
  readonly organisationCase?: Maybe<{
    readonly known: boolean
    readonly kind?: Maybe<string>
    readonly branch?: Maybe<BranchCode>
    readonly agreements?: Maybe<
      readonly { readonly code: string; readonly from?: Maybe<string>; readonly to?: Maybe<string> }[]
    >
  }>
}

export interface RouteParts {
  readonly trainingCase?: Maybe<{
    readonly weeks: number
    readonly costCents: number
    readonly steps: readonly {
      readonly training: string
      readonly kind: CourseKind
      readonly startsOn?: Maybe<string>
      readonly costItems: TrainingPlanFacts['steps'][number]['costItems']
    }[]
  }>
  readonly candidateCase?: Maybe<{
    readonly status?: Maybe<CandidateStatus>
    readonly level?: Maybe<number>
    readonly branch?: Maybe<BranchCode>
    readonly municipality?: Maybe<{
      readonly code: string
      readonly placeCase?: Maybe<{ readonly province?: Maybe<string>; readonly region?: Maybe<string> }>
    }>
    readonly currentEmployer?: Maybe<OrganisationParts>
  }>
  readonly vacancyCase?: Maybe<{
    readonly level?: Maybe<number>
    readonly branch?: Maybe<BranchCode>
    readonly employer?: Maybe<OrganisationParts>
  }>
}

export function readRouteFacts({ trainingCase, candidateCase, vacancyCase }: RouteParts): RouteFacts | Missing {
  if (!trainingCase) return { missing: 'training' }
  if (!candidateCase) return { missing: 'candidates' }
  if (!vacancyCase) return { missing: 'vacancies' }
  const { municipality } = candidateCase
  const currentEmployer = readEmployer(candidateCase.currentEmployer)
  const employer = readEmployer(vacancyCase.employer)
  if (currentEmployer === undefined || employer === undefined || (municipality && !municipality.placeCase)) {
    return { missing: 'organisations' }
  }
  return {
    trainingPlan: {
      weeks: trainingCase.weeks,
      costCents: trainingCase.costCents,
      steps: trainingCase.steps.map(({ training, kind, startsOn, costItems }) => ({
        training: { id: training, kind },
        startsOn: startsOn ?? null,
        costItems,
      })),
    },
    candidateCase: {
      status: candidateCase.status ?? null,
      level: candidateCase.level ?? null,
      branch: candidateCase.branch ?? null,
      municipality: municipality
        ? {
            code: municipality.code,
            province: municipality.placeCase?.province ?? null,
            region: municipality.placeCase?.region ?? null,
          }
        : null,
      currentEmployer,
    },
    vacancyCase: { level: vacancyCase.level ?? null, branch: vacancyCase.branch ?? null, employer },
  }
}

/** `plan`: whether the fund has received one from this applicant (R7), which only the funding owner knows. */
export function readApplicantFacts(
  applicant: Maybe<OrganisationParts>,
  plan: boolean | null,
): ApplicantFacts | Missing {
  const employer = readEmployer(applicant)
  if (!employer) return { missing: 'organisations' }
  const known = applicant?.organisationCase
  return { ...employer, kind: known?.kind ?? null, branch: known?.branch ?? null, plan }
}

/** Null where nobody employs; undefined where the register did not answer. One it does not know has unknown agreements. */
function readEmployer(employer: Maybe<OrganisationParts>): EmployerFacts | null | undefined {
  if (!employer) return null
  if (!employer.organisationCase) return undefined
  const { known, agreements } = employer.organisationCase
  if (!known || !agreements) return { id: employer.id, agreements: null }
  return {
    id: employer.id,
    agreements: agreements.map(({ code, from, to }) => ({ code, from: from ?? null, to: to ?? null })),
  }
}
