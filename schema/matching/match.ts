// READ FIRST: the rule that says whether a person can make a move to a vacancy, used alike by the owner of the people
// and the owner of the vacancies. Pure: the same two profiles and the same release give the same match everywhere.
import { reference } from '../reference/index.ts'
import { creditOf, fullCredit, type Holding } from './credit.ts'
import { type ExpandedClaim, expandClaims } from './expand-claims.ts'
import { levelReason } from './level-reason.ts'
import type { CandidateProfile, VacancyProfile } from './profile.ts'
import { fitScale, leastPoints, rankOf } from './rank.ts'
import type { Reason } from './reason.ts'
import { regionReason } from './region-reason.ts'
import { type Checked, isMet, machinesReason, skillsReason } from './skill-reasons.ts'
import { requirementWeight } from './weight.ts'

export interface SkillGap {
  readonly skill: string
  /** The own level, 0 when only an adjacent skill is there. */
  readonly has: number
  readonly needs: number
}

/** What the match rests on: computed coverage, a transition that experts vouch for, or both (R17). */
export type Basis = 'SKILLS' | 'TRANSITION' | 'BOTH'

export interface Match {
  /** 0..1 in steps of 0.0001: the weighted share of the requirements that is covered. */
  readonly fit: number
  readonly basis: Basis
  /** Id of the curated transition, if there is one. */
  readonly transition: string | null
  readonly crossBranch: boolean
  readonly reasons: readonly Reason[]
  /** Heaviest first, then by skill. */
  readonly gap: readonly SkillGap[]
  /** Orders matches, highest first; then fit; then id. */
  readonly rank: number
}

const nothing: Holding = { level: 0, adjacentLevel: 0 }
const transitions = new Map(reference.transitions.map(each => [`${each.from} ${each.to}`, each.id]))

/** Null when neither the skills nor a curated transition carry it. Give `claims` when one person meets many vacancies. */
export function match(
  candidate: CandidateProfile,
  vacancy: VacancyProfile,
  claims: readonly ExpandedClaim[] = expandClaims(candidate.skills),
): Match | null {
  const holdings = new Map<string, Holding>(claims.map(claim => [claim.skill, claim]))
  const requirements = vacancy.requirements.map(each => ({ ...each, holding: holdings.get(each.skill) ?? nothing }))
  const points = pointsOf(requirements)
  const transition = transitions.get(`${candidate.occupation} ${vacancy.occupation}`) ?? null
  if (points < leastPoints && transition === null) return null
  const known = claims.length > 0
  return {
    fit: points / fitScale,
    basis: transition === null ? 'SKILLS' : points < leastPoints ? 'TRANSITION' : 'BOTH',
    transition,
    crossBranch: candidate.branch !== vacancy.branch,
    reasons: [
      levelReason(candidate.level, vacancy.level),
      machinesReason(requirements, known),
      skillsReason(requirements, known),
      regionReason(candidate, vacancy),
    ],
    gap: gapOf(requirements),
    rank: rankOf(points, transition),
  }
}

/** 0 where nothing is asked: what is not stated is unknown, never covered. */
function pointsOf(requirements: readonly Checked[]): number {
  let earned = 0
  let total = 0
  for (const requirement of requirements) {
    const weight = requirementWeight(requirement)
    earned += weight * creditOf(requirement.holding, requirement.level)
    total += weight
  }
  return total === 0 ? 0 : Math.floor((fitScale * earned) / (total * fullCredit))
}

function gapOf(requirements: readonly Checked[]): SkillGap[] {
  return requirements
    .filter(each => !isMet(each))
    .map(each => ({
      gap: { skill: each.skill, has: each.holding.level, needs: each.level },
      weight: requirementWeight(each),
    }))
    .sort((a, b) => b.weight - a.weight || (a.gap.skill < b.gap.skill ? -1 : 1))
    .map(each => each.gap)
}
