// What a reason is: an aspect, how it came out, a stable code, and the values that its sentence needs.

export const aspects = ['LEVEL', 'MACHINES', 'SKILLS', 'REGION'] as const
export const outcomes = ['MET', 'UNMET', 'UNKNOWN'] as const

/** A code is never reused for something else; `texts.ts` has its sentence in both languages. */
export const reasonCodes = [
  'LEVEL_NOT_ASKED',
  'LEVEL_REACHED',
  'LEVEL_BELOW',
  'LEVEL_UNKNOWN',
  'MACHINES_NOT_ASKED',
  'MACHINES_NOT_STATED',
  'MACHINES_COVERED',
  'MACHINES_MISSING',
  'MACHINES_UNKNOWN',
  'SKILLS_NOT_ASKED',
  'SKILLS_NOT_STATED',
  'SKILLS_COVERED',
  'SKILLS_ESSENTIALS_COVERED',
  'SKILLS_PARTLY',
  'SKILLS_ABSENT',
  'SKILLS_UNKNOWN',
  'REGION_SEARCHED',
  'REGION_NOT_SEARCHED',
  'REGION_UNKNOWN',
  'DISTANCE_WITHIN',
  'DISTANCE_BEYOND',
  'DISTANCE_UNKNOWN',
  'AVAILABLE_TOO_LATE',
  'AVAILABILITY_UNKNOWN',
  'REACH_BY_REGION',
  'REACH_BY_REGION_NOT_SEARCHED',
  'REACH_BY_REGION_UNKNOWN',
] as const

export type Aspect = (typeof aspects)[number]
export type Outcome = (typeof outcomes)[number]
export type ReasonCode = (typeof reasonCodes)[number]
export type ReasonValues = Readonly<Record<string, string | number | readonly string[]>>

export interface Reason {
  readonly aspect: Aspect
  readonly outcome: Outcome
  readonly code: ReasonCode
  readonly values: ReasonValues
}

/** Fixes the aspect, so that each rule below says only what differs. */
export function reasonsFor(aspect: Aspect) {
  return (outcome: Outcome, code: ReasonCode, values: ReasonValues = {}): Reason => ({ aspect, outcome, code, values })
}
