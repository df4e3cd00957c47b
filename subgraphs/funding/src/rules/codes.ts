// The closed lists that schemes and facts share. Their order is the order in which a plan is worked out and printed.
import type { BranchCode } from '@overstap/schema/reference'

export type { BranchCode }

export const courseKinds = ['ORIENTATION', 'EVC', 'SHORT', 'CREBO'] as const
export type CourseKind = (typeof courseKinds)[number]

export const costItemKinds = ['TUITION', 'MATERIAL', 'EXAM', 'TRAVEL', 'WAGE_LOSS', 'GUIDANCE', 'INTAKE'] as const
export type CostItemKind = (typeof costItemKinds)[number]

export const candidateStatuses = [
  'UNEMPLOYED',
  'AT_RISK',
  'EMPLOYED',
  'SIDE_ENTRANT',
  'NO_BENEFIT',
  'RETURNER',
] as const
export type CandidateStatus = (typeof candidateStatuses)[number]

/** R8: who pays first. National money stands between the benefit budget and what a region lays on top. */
export const stackingClasses = ['OO_FUND', 'BENEFIT', 'NATIONAL', 'REGIONAL', 'VOUCHER'] as const
export type StackingClass = (typeof stackingClasses)[number]
