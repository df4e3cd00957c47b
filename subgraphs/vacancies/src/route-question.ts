/** What is asked when a candidate's routes are: read from the client's arguments and the facts of the candidate's owner. */
import { badUserInput, isStorable, readFirst, readList, sourceBadResponse, sourceUnavailable } from '@overstap/kit'
import type { CandidateProfile } from '@overstap/schema/matching'
import { type BranchCode, branchCodes, reference } from '@overstap/schema/reference'
import type { BranchScope, CandidateMatchCase, CandidateRoutesArgs, SkillLevel } from './generated/schema.ts'
import { knownCodes } from './selection.ts'

export interface RouteQuestion {
  candidate: CandidateProfile
  /** Branches and regions of the vacancies that count: all that are meant, by name. */
  branches: readonly BranchCode[]
  regions: readonly string[]
  maxGap: number | null
  withinDistance: boolean
  /** How many routes to find. */
  limit: number
  /** Only routes behind this one. */
  after: RoutePosition | undefined
}

/** Where a route stands among those of its candidate; fit in ten-thousandths. */
export interface RoutePosition {
  rank: number
  points: number
  vacancy: number
}

type Wish = Pick<CandidateRoutesArgs, 'first' | 'where'>

const LARGEST_PAGE = 50
const LARGEST_GAP = 50
const MOST_SKILLS = 200
const allRegions = [...new Set([...reference.municipalities.values()].map(each => each.region))].sort()

/** @throws BAD_USER_INPUT for `first` out of its bounds. */
export function pageSizeOf({ first }: Wish): number {
  return readFirst(first, 10, LARGEST_PAGE)
}

/**
 * The question for one candidate, from the start; one route more than the page holds is asked, to see whether others follow.
 * @throws BAD_USER_INPUT for arguments that cannot be right.
 */
export function routeQuestion(candidate: CandidateProfile, wish: Wish): RouteQuestion {
  const { branches, regions, maxGap, withinDistance } = wish.where ?? {}
  if (typeof maxGap === 'number' && (maxGap < 0 || maxGap > LARGEST_GAP)) {
    throw badUserInput(`«where.maxGap» must be between 0 and ${LARGEST_GAP}, but it is ${maxGap}.`)
  }
  const searched = knownCodes('region', regions && (readList('regions', regions) ?? [])) ?? candidate.searchRegions
  return {
    candidate,
    branches: branchesWithin(branches ?? 'ANY', candidate.branch),
    regions: searched.length > 0 ? searched : allRegions,
    maxGap: maxGap ?? null,
    withinDistance: withinDistance ?? false,
    limit: pageSizeOf(wish) + 1,
    after: undefined,
  }
}

function branchesWithin(scope: BranchScope, own: BranchCode): readonly BranchCode[] {
  if (scope === 'SAME') return [own]
  return scope === 'OTHER' ? branchCodes.filter(branch => branch !== own) : branchCodes
}

/**
 * The profile that the candidates' owner gave. What it left out is unknown, and the rule says so.
 * @throws SOURCE_UNAVAILABLE when the facts did not come, or not the branch, without which no route can be told;
 * SOURCE_BAD_RESPONSE for facts that cannot be right, which would void the routes of all that are asked with it (R20).
 */
export function profileOf(id: string, facts: CandidateMatchCase | null | undefined): CandidateProfile {
  if (!facts?.branch) {
    throw sourceUnavailable('candidates', 'The owner of the candidates did not say what this candidate brings.')
  }
  const [searchRegions, skills] = [facts.searchRegions ?? [], facts.skills ?? []]
  if (!searchRegions.every(isStorable) || skills.length > MOST_SKILLS || !skills.every(canBeRight)) {
    throw sourceBadResponse('candidates', 'What the owner of the candidates said of this candidate cannot be right.')
  }
  return {
    id,
    level: facts.level ?? null,
    branch: facts.branch,
    occupation: facts.occupation ?? null,
    searchRegions,
    municipality: facts.municipality ?? null,
    maximumDistanceKm: facts.maximumDistanceKm ?? null,
    availableFrom: facts.availableFrom ?? null,
    skills,
  }
}

function canBeRight({ skill, level }: SkillLevel): boolean {
  return isStorable(skill) && Number.isInteger(level) && level >= 1 && level <= 4
}
