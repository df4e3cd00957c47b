/**
 * Who is within reach of a vacancy: the database finds who may be, the published rule says who is and in which order. An
 * owner of many people lets its database do both, as subgraphs/candidates does.
 */
import { badUserInput, readFirst } from '@overstap/kit'
import { distanceKm, type ExpandedClaim, expandClaims, fitScale, type Match, match } from '@overstap/schema/matching'
import { branchCodes, reference } from '@overstap/schema/reference'
import type { Context } from './context.ts'
import type { ReachPosition, ReachQuestion } from './generated/schema.ts'
import { type CandidateRow, candidatesSought, type SkillRow } from './queries.ts'

interface Reached {
  row: CandidateRow
  route: Match
}
type Vacancy = Parameters<typeof match>[1]

const LARGEST_PAGE = 51
const MOST_REQUIREMENTS = 50

/** @throws BAD_USER_INPUT for a question that cannot be right. */
export async function peopleWithinReach(
  question: ReachQuestion,
  { session, loaders, names }: Context,
): Promise<CandidateRow[]> {
  const vacancy = vacancyIn(question)
  const limit = readFirst(question.first, LARGEST_PAGE, LARGEST_PAGE)
  const after = question.after ? { ...question.after, number: names.numberOf(question.after.id) ?? 0 } : undefined
  const rows = await candidatesSought(session, {
    ...{ regions: question.regions, branches: question.branches, place: vacancy.region },
    skills: vacancy.requirements.flatMap(({ skill }) => [skill, ...(reference.adjacency.get(skill) ?? [])]),
    occupations: reference.transitions.filter(each => each.to === vacancy.occupation).map(each => each.from),
  })
  const skills = await loaders.skillsByCandidate.loadMany(rows.map(row => row.number))
  return rows
    .flatMap((row, index) => reached(row, skills[index] ?? [], vacancy, question))
    .sort((one, other) => comparePlaces(placeOf(one), placeOf(other)))
    .filter(each => after === undefined || comparePlaces(after, placeOf(each)) < 0)
    .slice(0, limit)
    .map(({ row }) => row)
}

function vacancyIn({ vacancy }: ReachQuestion): Vacancy {
  const branch = branchCodes.find(each => each === vacancy.branch)
  if (branch === undefined) throw badUserInput('«vacancy.branch» is no branch of the reference release.')
  if (vacancy.requirements.length > MOST_REQUIREMENTS)
    throw badUserInput(`«vacancy.requirements» holds more than ${MOST_REQUIREMENTS}.`)
  const { level, occupation, region, municipality, startsOn, requirements } = vacancy
  const where = { region, municipality: municipality ?? null, startsOn: startsOn ?? null }
  return { id: '', level: level ?? null, branch, occupation, ...where, requirements }
}

function reached(
  row: CandidateRow,
  skills: readonly SkillRow[] | Error,
  vacancy: Vacancy,
  { maxGap, withinDistance }: ReachQuestion,
): Reached[] {
  if (skills instanceof Error) throw skills
  const branch = branchCodes.find(each => each === row.branch)
  const route = branch && match({ ...row, id: '', branch, skills }, vacancy, claimsOf(skills))
  if (!route || (typeof maxGap === 'number' && route.gap.length > maxGap)) return []
  const away = withinDistance ? distanceKm(row.municipality, vacancy.municipality) : null
  const isTooFar = away !== null && row.maximumDistanceKm !== null && away > row.maximumDistanceKm
  return isTooFar ? [] : [{ row, route }]
}

/** One person meets the vacancies of a question with the same claims, which the loader hands over as one list. */
const expanded = new WeakMap<readonly SkillRow[], ExpandedClaim[]>()

function claimsOf(skills: readonly SkillRow[]): ExpandedClaim[] {
  const claims = expanded.get(skills) ?? expandClaims(skills)
  expanded.set(skills, claims)
  return claims
}

type Place = Omit<ReachPosition, 'id'> & { number: number }

function placeOf({ row, route }: Reached): Place {
  return { rank: route.rank, points: Math.round(route.fit * fitScale), number: row.number }
}

function comparePlaces(one: Place, other: Place): number {
  return other.rank - one.rank || other.points - one.points || one.number - other.number
}
