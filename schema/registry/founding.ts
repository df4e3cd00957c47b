/**
 * What the five partners agreed on when the mesh began: whose is what more than one of them writes down, and what they share.
 * A registry starts from it, and from then on keeps its own record.
 */
import type { Release } from './published.ts'

/** Of types that several founders write down, the one that decides; all others are whose SDL they stand in. */
const OWNED = {
  candidates: ['Candidate', 'CandidateStatus', 'MobilityRoute', 'Mutation', 'RouteFacts', 'MemberSet'],
  vacancies: ['Vacancy', 'RouteFilter', 'BranchScope', 'RouteBasis', 'Aspect', 'MatchReason', 'SkillGap'],
  training: ['TrainingKind', 'CostItemKind'],
  funding: ['Outcome'],
  organisations: [
    ...['Query', 'Branch', 'BranchCode', 'Region', 'Municipality', 'Occupation', 'Skill', 'Transition', 'Organisation'],
    'Disruption',
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
const SHARED = [
  ...OF_A_ROUTE.map(field => `MobilityRoute.${field}`),
  ...['aspect', 'outcome', 'code', 'because'].map(field => `MatchReason.${field}`),
  ...['skill', 'has', 'needs'].map(field => `SkillGap.${field}`),
]

export const founding: { readonly owners: ReadonlyMap<string, string>; readonly releases: readonly Release[] } = {
  owners: new Map(Object.entries(OWNED).flatMap(([owner, types]) => types.map(type => [type, owner] as const))),
  releases: SHARED.flatMap(what => [share('candidates', 'vacancies', what), share('vacancies', 'candidates', what)]),
}

function share(owner: string, to: string, what: string): Release {
  return { owner, to, code: 'FOREIGN_FIELD', what, until: '9999-12-31' }
}
