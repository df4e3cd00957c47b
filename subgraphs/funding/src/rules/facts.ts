// Everything a condition may ask about, in one flat record. Null is "nobody told us": it decides UNKNOWN, never ELIGIBLE.
import type { BranchCode, CandidateStatus, CostItemKind, CourseKind } from './codes.ts'
import type { ApplicantKind, EmployerRole } from './scheme.ts'

export interface DatedAgreement {
  readonly code: string
  readonly from: string | null
  readonly to: string | null
}

export interface EmployerFacts {
  readonly id: string
  readonly agreements: readonly DatedAgreement[] | null
  /** The fund's own administration may know it; the register does not say. */
  readonly employees?: number | null
}

export interface TrainingPlanFacts {
  readonly weeks: number
  readonly costCents: number
  readonly steps: readonly {
    readonly startsOn: string | null
    readonly training: { readonly id: string; readonly kind: CourseKind }
    readonly costItems: readonly { readonly kind: CostItemKind; readonly amountCents: number }[]
  }[]
}

/** What a route brings along: the training plan and the two cases of its candidate and its vacancy. */
export interface RouteFacts {
  readonly trainingPlan: TrainingPlanFacts
  readonly candidateCase: {
    readonly status: CandidateStatus | null
    readonly level: number | null
    readonly branch: BranchCode | null
    readonly municipality: {
      readonly code: string
      readonly province: string | null
      readonly region: string | null
    } | null
    readonly currentEmployer: EmployerFacts | null
  }
  readonly vacancyCase: {
    readonly level: number | null
    readonly branch: BranchCode | null
    readonly employer: EmployerFacts | null
    readonly contractMonths?: number | null
    readonly jobGuarantee?: boolean | null
  }
  /** The yes or no of a fund about a scheme of its own with a special-category condition (R12), by scheme. */
  readonly ownerAnswers?: ReadonlyMap<string, boolean>
}

/** An organisation that asks for itself, as the register knows it. */
export interface ApplicantFacts extends EmployerFacts {
  readonly kind: string | null
  readonly branch: BranchCode | null
  /** Whether the fund has received a plan with it (R7); null when nothing has been handed in yet. */
  readonly plan: boolean | null
}

export interface Facts {
  readonly applicants: readonly string[] | null
  readonly employers: Readonly<Record<EmployerRole, EmployerFacts | null>>
  readonly status: CandidateStatus | null
  readonly level: number | null
  readonly branches: Readonly<Record<'CANDIDATE' | 'VACANCY', BranchCode | null>>
  readonly residence: Readonly<Record<'PROVINCE' | 'REGION' | 'MUNICIPALITY', string | null>>
  readonly trainingPlan: TrainingPlanFacts | null
  readonly contractMonths: number | null
  readonly jobGuarantee: boolean | null
  readonly plan: boolean | null
  readonly ownerAnswers: ReadonlyMap<string, boolean>
}

const onRoute: readonly ApplicantKind[] = ['PERSON', 'EMPLOYER']

/** On a route both the person and an employer are there to apply. */
export function factsOfRoute(route: RouteFacts): Facts {
  const { candidateCase: candidate, vacancyCase: vacancy } = route
  return {
    applicants: onRoute,
    employers: { HIRING: vacancy.employer, CURRENT: candidate.currentEmployer, APPLICANT: null },
    status: candidate.status,
    level: candidate.level,
    branches: { CANDIDATE: candidate.branch, VACANCY: vacancy.branch },
    residence: {
      PROVINCE: candidate.municipality?.province ?? null,
      REGION: candidate.municipality?.region ?? null,
      MUNICIPALITY: candidate.municipality?.code ?? null,
    },
    trainingPlan: route.trainingPlan,
    contractMonths: vacancy.contractMonths ?? null,
    jobGuarantee: vacancy.jobGuarantee ?? null,
    plan: null,
    ownerAnswers: route.ownerAnswers ?? new Map(),
  }
}

/** An applicant stands where a scheme asks for an employer; what depends on a person stays unknown. */
export function factsOfApplicant(applicant: ApplicantFacts): Facts {
  return {
    applicants: applicant.kind === null ? null : [applicant.kind],
    employers: { HIRING: applicant, CURRENT: applicant, APPLICANT: applicant },
    status: null,
    level: null,
    branches: { CANDIDATE: null, VACANCY: applicant.branch },
    residence: { PROVINCE: null, REGION: null, MUNICIPALITY: null },
    trainingPlan: null,
    contractMonths: null,
    jobGuarantee: null,
    plan: applicant.plan,
    ownerAnswers: new Map(),
  }
}
