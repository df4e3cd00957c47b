/** A page of routes of one candidate: found by the statement, and by the sources of other owners; explained by the rule. */
import type { Page } from '@overstap/kit'
import { compareRanked, mergePages, type OwnerShare, ownersOf, type Positions, partsOf } from '@overstap/kit/sources'
import {
  type CandidateProfile,
  expandClaims,
  factsOf,
  match,
  type RouteFacts,
  type VacancyProfile,
} from '@overstap/schema/matching'
import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from './context.ts'
import type { CandidateMatchCase, CandidateRoutesArgs } from './generated/schema.ts'
import { OWNER, vacancyId } from './identity.ts'
import type { RequirementRow, VacancyRow } from './queries.ts'
import { pageSizeOf, profileOf, type RouteQuestion, routeQuestion } from './route-question.ts'
import { positionIn, type VacancyWithinReach } from './routes-within-reach.ts'
import { placeOf, type Reached } from './sources/vacancies-within-reach.ts'

type Routes = Omit<Page<RouteFacts | null>, 'edges'> & { owners: OwnerShare[] }

/**
 * The best routes of a candidate. All candidates of a request cost two statements together, and one question to each source.
 * @throws SOURCE_UNAVAILABLE without the candidate's facts, BAD_USER_INPUT for arguments that cannot be right.
 */
export async function routesOf(
  candidate: { id: string; matchCase?: CandidateMatchCase | null | undefined },
  wish: Partial<CandidateRoutesArgs>,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Routes> {
  const { loaders, cursors, sources } = context
  const profile = profileOf(candidate.id, candidate.matchCase)
  const question = routeQuestion(profile, wish)
  const size = pageSizeOf(wish)
  const within = { candidate: candidate.id }

  if (!sources.holdVacanciesFor(question)) {
    const { after, page } = cursors(info, wish, within, ['whole', 'whole', 'whole'])
    const found = await loaders.vacanciesWithinReach.load(behind(question, after))
    const { nodes, pageInfo } = page(found, size, row => row, positionIn)
    return { nodes: await explained(nodes, profile, context), pageInfo, owners: ownersOf(OWNER, []) }
  }

  const { after, page } = cursors(info, wish, within, ['text'])
  // Nobody but this function writes such a text, and it came under the seal.
  const from: Positions & { [OWNER]?: OwnPlace } = after ? JSON.parse(after[0]) : {}
  const [own, shares] = await Promise.all([
    loaders.vacanciesWithinReach.load(behind(question, from[OWNER])),
    sources.vacanciesWithinReach(question, from),
  ])
  const merged = mergePages(
    partsOf(OWNER, own, shares),
    from,
    row => ('route' in row ? placeOf(row) : positionIn(row)),
    compareRanked,
  )
  const { nodes, pageInfo } = page(
    merged,
    size,
    ({ row }) => row,
    ({ positions }) => [JSON.stringify(positions)],
  )
  return { nodes: await explained(nodes, profile, context), pageInfo, owners: ownersOf(OWNER, shares) }
}

type OwnPlace = readonly [rank: number, points: number, vacancy: number]

function behind(question: RouteQuestion, place: OwnPlace | undefined): RouteQuestion {
  return place ? { ...question, after: { rank: place[0], points: place[1], vacancy: place[2] } } : question
}

function explained(
  found: readonly (VacancyWithinReach | Reached)[],
  profile: CandidateProfile,
  { loaders }: Context,
): Promise<(RouteFacts | null)[]> {
  const claims = expandClaims(profile.skills)
  return Promise.all(
    found.map(async row => {
      if ('route' in row) return factsOf(profile, row.vacancy, row.route)
      const vacancy = vacancyProfile(row, await loaders.requirementsByVacancy.load(row.number))
      const route = match(profile, vacancy, claims)
      return route && factsOf(profile, vacancy, route)
    }),
  )
}

function vacancyProfile(row: VacancyRow, requirements: readonly RequirementRow[]): VacancyProfile {
  const { level, branch, occupation, region, municipality, startsOn } = row
  return { id: vacancyId(row.number), level, branch, occupation, region, municipality, startsOn, requirements }
}
