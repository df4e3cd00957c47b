// What a funding scheme is: data that a fund can read and correct without touching a rule.
import type { BranchCode, CandidateStatus, CostItemKind, CourseKind, StackingClass } from './codes.ts'

/** Dates are ISO days, both ends included; null leaves that end open. Money is integer euro cents. */
export interface Scheme {
  readonly id: string
  readonly name: { readonly nl: string; readonly en: string }
  /** The organisation that decides on every line of this scheme, and nobody else (R3). */
  readonly fund: string
  readonly dataStatus: 'ILLUSTRATIVE' | 'VERIFIED'
  readonly source: string
  readonly validFrom: string
  readonly validTo: string | null
  readonly window: SchemeWindow
  /** A PERSON scheme pays for the training of one person on a route; an ORGANISATION scheme never enters a route. */
  readonly subject: 'PERSON' | 'ORGANISATION'
  readonly applicantKinds: readonly ApplicantKind[]
  /** Whose pool and number of awards are counted; null where no employer is. */
  readonly countedEmployer: EmployerRole | null
  readonly conditions: readonly Condition[]
  /** R16: the first partition. Empty for an ORGANISATION scheme, as are the cost items. */
  readonly courseKinds: readonly CourseKind[]
  readonly costItems: readonly CostItemKind[]
  readonly award: Award
  /** The share of every cost item within the scheme that no scheme at all may pay once this one does. */
  readonly ownContributionPercent: number
  readonly awardsPerEmployer: number | null
  readonly ceilingCents: number | null
  readonly exclusions: readonly Exclusion[]
  readonly stacking: StackingClass
}

interface SchemeWindow {
  readonly opens: string | null
  readonly closes: string | null
  readonly allocation: 'FIRST_COME' | 'LOTTERY' | 'DECISION' | 'ENTITLEMENT'
}

/** PERSON is the candidate; the others are kinds of organisation in the register. */
export const applicantKinds = [
  'PERSON',
  'EMPLOYER',
  'SERVICE_POINT',
  'TRAINING_PROVIDER',
  'EMPLOYERS_ORGANISATION',
] as const
export type ApplicantKind = (typeof applicantKinds)[number]

/** HIRING has the vacancy, CURRENT employs the candidate now, APPLICANT asks for itself. */
export const employerRoles = ['HIRING', 'CURRENT', 'APPLICANT'] as const
export type EmployerRole = (typeof employerRoles)[number]

export type Award =
  /** A share of each cost item, at most `capCents` together. */
  | { readonly form: 'PERCENT'; readonly percent: number; readonly capCents: number | null }
  | { readonly form: 'LUMP'; readonly amountCents: number }
  /** So much for each completed unit of the plan's length; the first counts from its start. */
  | {
      readonly form: 'PER_UNIT'
      readonly unit: 'YEAR' | 'HALF_YEAR'
      readonly amountCents: number
      readonly atMostUnits: number
    }
  /** A yearly pool of the counted employer; without a known headcount it is its base, the least it can be. */
  | { readonly form: 'POOL'; readonly baseCents: number; readonly perEmployeeCents: number }

/** Holds both ways. In one plan it is enough that one of the two says it; for EMPLOYER both do, as each is assessed alone. */
export interface Exclusion {
  readonly scheme: string
  /** ITEM: never on one cost item; ROUTE: never in one plan; EMPLOYER: never for one employer, earlier awards included. */
  readonly scope: 'ITEM' | 'ROUTE' | 'EMPLOYER'
}

interface ConditionValues {
  AGREEMENT: { readonly employer: EmployerRole; readonly in: readonly string[] }
  STATUS: { readonly in: readonly CandidateStatus[] }
  BRANCH_IN: { readonly of: 'CANDIDATE' | 'VACANCY'; readonly branches: readonly BranchCode[] }
  BRANCH_NOT_IN: { readonly of: 'CANDIDATE' | 'VACANCY'; readonly branches: readonly BranchCode[] }
  LEVEL_AT_MOST: { readonly level: number }
  CONTRACT_MONTHS: { readonly atLeast: number }
  /** Where the candidate lives. A region is not a province (R14): provincial money asks for the province. */
  RESIDENCE: { readonly area: 'PROVINCE' | 'REGION' | 'MUNICIPALITY'; readonly in: readonly string[] }
  COST_AT_LEAST: { readonly cents: number }
  EMPLOYEES: { readonly employer: EmployerRole; readonly atLeast: number; readonly atMost: number }
  JOB_GUARANTEE: object
  PLAN: object
  /** R12: only the fund can see whether it holds; the mesh asks for its yes or no and never for the attribute. */
  SPECIAL_CATEGORY: object
}
export type ConditionKind = keyof ConditionValues
export type Condition<K extends ConditionKind = ConditionKind> = {
  [P in K]: { readonly kind: P } & ConditionValues[P]
}[K]
