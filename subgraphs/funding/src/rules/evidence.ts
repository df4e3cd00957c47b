// What a decision rests on: a stable code, whether it is met, and the values that a sentence in any language needs.

/** A prefix names the rule of the domain that the condition stands for; codes are never reused. */
export type ConditionCode =
  | 'WINDOW'
  | 'APPLICANT_KIND'
  | 'R1_SERVICE_POINT_APPLICANT'
  | 'R2_AGREEMENT'
  | 'R7_PLAN'
  | 'R12_OWNER_DECIDES'
  | 'R16_COURSE_KIND'
  | 'R16_COST_ITEM'
  | 'R16_EMPLOYER_EXCLUSION'
  | 'EMPLOYER_MAXIMUM'
  | 'EMPLOYER_POOL'
  | 'STATUS'
  | 'CANDIDATE_BRANCH'
  | 'VACANCY_BRANCH'
  | 'LEVEL'
  | 'CONTRACT_MONTHS'
  | 'RESIDENCE_PROVINCE'
  | 'RESIDENCE_REGION'
  | 'RESIDENCE_MUNICIPALITY'
  | 'MINIMUM_COST'
  | 'EMPLOYEES'
  | 'JOB_GUARANTEE'
  | 'SCHEME_UNREADABLE'
  // What follows comes with an ELIGIBLE scheme and says why it pays what it pays.
  | 'ALLOCATION'
  | 'AWARD_LIMIT'
  | 'R8_NOT_NEEDED'
  | 'R16_EXCLUDED'
  | 'OWN_CONTRIBUTION'
  | 'SHARE_LIMIT'

export type Values = Readonly<Record<string, string | number | readonly string[]>>

export interface Evidence {
  readonly condition: ConditionCode
  readonly outcome: 'MET' | 'UNMET' | 'UNKNOWN'
  readonly values: Values
}

/** The outcome of comparing a fact that may be missing. */
export function evidence<T>(
  condition: ConditionCode,
  fact: T | null,
  holds: (known: T) => boolean,
  values: Values,
): Evidence {
  return { condition, outcome: fact === null ? 'UNKNOWN' : holds(fact) ? 'MET' : 'UNMET', values }
}
