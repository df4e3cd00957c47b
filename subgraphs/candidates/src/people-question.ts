/** What is asked when a vacancy's routes are: read from the client's arguments and the facts of the vacancies' owner. */
import {
  badUserInput,
  isStorable,
  readFirst,
  readList,
  sourceBadResponse,
  sourceUnavailable,
  type Viewer,
} from '@overstap/kit'
import type { VacancyProfile } from '@overstap/schema/matching'
import { type BranchCode, branchCodes, reference, unknownCode } from '@overstap/schema/reference'
import type { BranchScope, RequirementLevel, VacancyMatchCase, VacancyRoutesArgs } from './generated/schema.ts'
import { regionsOpenTo, rowRuleOf } from './policy.ts'

export interface PeopleQuestion {
  vacancy: VacancyProfile
  /** Branches that people may work in, and regions where they may live: all that are meant, by name. */
  branches: readonly BranchCode[]
  regions: readonly string[]
  /** Only people who agreed to being proposed, and none who works for this employer; null for all. */
  proposedTo: string | null
  maxGap: number | null
  withinDistance: boolean
  /** How many people to find. */
  limit: number
  /** Only people behind this one. */
  after: { rank: number; points: number; candidate: number } | undefined
}

type Wish = Pick<VacancyRoutesArgs, 'first' | 'where'>

const LARGEST_PAGE = 50
const LARGEST_GAP = 50
const MOST_REQUIREMENTS = 50
const allRegions = [...new Set([...reference.municipalities.values()].map(each => each.region))].sort()

/** @throws BAD_USER_INPUT for `first` out of its bounds. */
export function pageSizeOf({ first }: Wish): number {
  return readFirst(first, 10, LARGEST_PAGE)
}

/**
 * The question for one vacancy, from the start, among those whom `viewer` may see; one route more than the page holds is
 * asked, to see whether others follow.
 * @throws BAD_USER_INPUT for arguments that cannot be right.
 */
export function peopleQuestion(vacancy: VacancyProfile, wish: Wish, viewer: Viewer): PeopleQuestion {
  const { branches, regions, maxGap, withinDistance } = wish.where ?? {}
  if (typeof maxGap === 'number' && (maxGap < 0 || maxGap > LARGEST_GAP)) {
    throw badUserInput(`«where.maxGap» must be between 0 and ${LARGEST_GAP}, but it is ${maxGap}.`)
  }
  for (const code of readList('regions', regions) ?? []) {
    const unknown = unknownCode('region', code)
    if (unknown) throw badUserInput(unknown.message, unknown.nearest)
  }
  const proposedTo = rowRuleOf(viewer) === 'OPEN_TO_PROPOSALS' ? viewer.organisation : null
  const visible = proposedTo === null ? regionsOpenTo(viewer) : allRegions
  return {
    vacancy,
    branches: branchesWithin(branches ?? 'ANY', vacancy.branch),
    regions: regions && regions.length > 0 ? visible.filter(region => regions.includes(region)) : visible,
    proposedTo,
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
 * The profile that the vacancies' owner gave. What it left out is unknown, and the rule says so.
 * @throws SOURCE_UNAVAILABLE when the facts did not come, or not those without which no route can be told;
 * SOURCE_BAD_RESPONSE for facts that cannot be right, which would void the routes of all that are asked with it (R20).
 */
export function profileOf(id: string, facts: VacancyMatchCase | null | undefined): VacancyProfile {
  if (!facts?.branch || !facts.occupation || !facts.region) {
    throw sourceUnavailable('vacancies', 'The owner of the vacancies did not say what this vacancy asks.')
  }
  const requirements = facts.requirements ?? []
  if (!isStorable(facts.region) || requirements.length > MOST_REQUIREMENTS || !requirements.every(canBeRight)) {
    throw sourceBadResponse('vacancies', 'What the owner of the vacancies said of this vacancy cannot be right.')
  }
  return {
    id,
    level: facts.level ?? null,
    branch: facts.branch,
    occupation: facts.occupation,
    region: facts.region,
    municipality: facts.municipality ?? null,
    startsOn: facts.startsOn ?? null,
    requirements,
  }
}

function canBeRight({ skill, level }: RequirementLevel): boolean {
  return isStorable(skill) && Number.isInteger(level) && level >= 1 && level <= 4
}
