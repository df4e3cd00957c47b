/** A page of routes of one candidate: found by the statement, explained by the rule. */
import type { Page } from '@overstap/kit'
import { expandClaims, factsOf, match, type RouteFacts, type VacancyProfile } from '@overstap/schema/matching'
import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from './context.ts'
import type { CandidateMatchCase, CandidateRoutesArgs } from './generated/schema.ts'
import { vacancyId } from './identity.ts'
import type { RequirementRow, VacancyRow } from './queries.ts'
import { pageSizeOf, profileOf, routeQuestion } from './route-question.ts'
import { positionIn } from './routes-within-reach.ts'

/**
 * The best routes of a candidate. All candidates of a request cost two statements together.
 * @throws SOURCE_UNAVAILABLE without the candidate's facts, BAD_USER_INPUT for arguments that cannot be right.
 */
export async function routesOf(
  candidate: { id: string; matchCase?: CandidateMatchCase | null | undefined },
  wish: Partial<CandidateRoutesArgs>,
  { loaders, cursors }: Context,
  info: GraphQLResolveInfo,
): Promise<Omit<Page<RouteFacts | null>, 'edges'>> {
  const profile = profileOf(candidate.id, candidate.matchCase)
  const size = pageSizeOf(wish)
  const { after, page } = cursors(info, wish, { candidate: candidate.id }, ['whole', 'whole', 'whole'])
  const found = await loaders.vacanciesWithinReach.load(routeQuestion(profile, wish, after))
  const claims = expandClaims(profile.skills)
  const { pageInfo } = page(found, size, row => row, positionIn)
  const nodes = await Promise.all(
    found.slice(0, size).map(async row => {
      const vacancy = vacancyProfile(row, await loaders.requirementsByVacancy.load(row.number))
      const explained = match(profile, vacancy, claims)
      return explained && factsOf(profile, vacancy, explained)
    }),
  )
  return { nodes, pageInfo }
}

function vacancyProfile(row: VacancyRow, requirements: readonly RequirementRow[]): VacancyProfile {
  const { level, branch, occupation, region, municipality, startsOn } = row
  return { id: vacancyId(row.number), level, branch, occupation, region, municipality, startsOn, requirements }
}
