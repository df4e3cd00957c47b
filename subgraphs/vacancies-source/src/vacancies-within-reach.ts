/**
 * What is within reach of somebody: the database finds what may be, the published rule says what is and in which order. An
 * owner of many vacancies lets its database do both, as subgraphs/vacancies does. What is said of the person is kept nowhere.
 */
import { badUserInput, readFirst } from '@overstap/kit'
import { type ExpandedClaim, expandClaims, fitScale, type Match, match } from '@overstap/schema/matching'
import { branchCodes, reference } from '@overstap/schema/reference'
import type { Context } from './context.ts'
import type { ReachPosition, ReachQuestion } from './generated/schema.ts'
import { numberOf } from './names.ts'
import { type RequirementRow, type VacancyRow, vacanciesSought } from './queries.ts'

interface Reached {
  row: VacancyRow
  route: Match
}

const LARGEST_PAGE = 51
const MOST_SKILLS = 200

/** @throws BAD_USER_INPUT for a question that cannot be right. */
export async function vacanciesWithinReach(
  question: ReachQuestion,
  { session, loaders }: Context,
): Promise<VacancyRow[]> {
  if (question.skills.length > MOST_SKILLS) throw badUserInput(`«skills» holds more than ${MOST_SKILLS}.`)
  const limit = readFirst(question.first, LARGEST_PAGE, LARGEST_PAGE)
  const after = question.after ? { ...question.after, number: numberOf(question.after.id) ?? 0 } : undefined
  const claims = expandClaims(question.skills)
  const rows = await vacanciesSought(session, {
    ...{ regions: question.regions, branches: question.branches, notIn: question.notIn ?? [] },
    skills: claims.map(({ skill }) => skill),
    occupations: reference.transitions.filter(each => each.from === question.occupation).map(each => each.to),
  })
  const requirements = await loaders.requirementsByVacancy.loadMany(rows.map(row => row.number))
  return rows
    .flatMap((row, index) => reached(row, requirements[index] ?? [], question, claims))
    .sort((one, other) => comparePlaces(placeOf(one), placeOf(other)))
    .filter(each => after === undefined || comparePlaces(after, placeOf(each)) < 0)
    .slice(0, limit)
    .map(({ row }) => row)
}

function reached(
  row: VacancyRow,
  requirements: readonly RequirementRow[] | Error,
  { occupation, skills, maxGap }: ReachQuestion,
  claims: readonly ExpandedClaim[],
): Reached[] {
  if (requirements instanceof Error) throw requirements
  const branch = branchCodes.find(each => each === row.branch)
  if (branch === undefined) return []
  const route = match(
    { ...NOT_TOLD, branch, occupation: occupation ?? null, skills },
    { ...row, id: '', branch, requirements },
    claims,
  )
  return route === null || (typeof maxGap === 'number' && route.gap.length > maxGap) ? [] : [{ row, route }]
}

/** Neither rank nor fit depends on it. */
const NOT_TOLD = {
  id: '',
  level: null,
  searchRegions: [],
  municipality: null,
  maximumDistanceKm: null,
  availableFrom: null,
}

type Place = Omit<ReachPosition, 'id'> & { number: number }

function placeOf({ row, route }: Reached): Place {
  return { rank: route.rank, points: Math.round(route.fit * fitScale), number: row.number }
}

function comparePlaces(one: Place, other: Place): number {
  return other.rank - one.rank || other.points - one.points || one.number - other.number
}
