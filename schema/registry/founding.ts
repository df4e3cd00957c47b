/**
 * What the five partners agreed on when the mesh began: whose is what more than one of them writes down, and what they share.
 * A registry starts from it, and from then on keeps its own record.
 */
import type { Code } from './codes.ts'
import type { Release } from './published.ts'

/** Of types that several founders write down, the one that decides; all others are whose SDL they stand in. */
const OWNED = {
  candidates: ['Candidate', 'CandidateStatus', 'MobilityRoute', 'Mutation', 'RouteFacts', 'MemberSet'],
  vacancies: ['Vacancy', 'RouteFilter', 'BranchScope', 'RouteBasis', 'Aspect', 'MatchReason', 'SkillGap'],
  training: ['TrainingKind', 'CostItemKind'],
  funding: ['Outcome'],
  organisations: [
    ...['Query', 'Branch', 'BranchCode', 'Region', 'Municipality', 'Occupation', 'Skill', 'Transition', 'Organisation'],
    ...['Disruption', 'Programme'],
  ],
}

/** A route is born in two places, where the same is said of it (decisions/0004). */
const OF_A_ROUTE = [
  'id',
  'candidate',
  'vacancy',
  'crossBranch',
  'fit',
  'basis',
  'transition',
  'reasons',
  'gap',
  'receipt',
]
const SAME_IN_BOTH: readonly (readonly [code: Code, what: string])[] = [
  ...OF_A_ROUTE.map(field => ['FOREIGN_FIELD', `MobilityRoute.${field}`] as const),
  ['FOREIGN_TYPE', 'MatchReason'],
  ['FOREIGN_TYPE', 'SkillGap'],
]

interface Founding {
  readonly founders: ReadonlySet<string>
  readonly owners: ReadonlyMap<string, string>
  readonly releases: readonly Release[]
}

export const founding: Founding = {
  founders: new Set(Object.keys(OWNED)),
  owners: new Map(Object.entries(OWNED).flatMap(([owner, types]) => types.map(type => [type, owner] as const))),
  releases: SAME_IN_BOTH.flatMap(shared => [
    release('candidates', 'vacancies', shared),
    release('vacancies', 'candidates', shared),
  ]),
}

function release(owner: string, to: string, [code, what]: (typeof SAME_IN_BOTH)[number]): Release {
  return { owner, to, code, what, until: '9999-12-31' }
}
