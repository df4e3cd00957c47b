/** A page of routes to one vacancy: found by the statement, explained by the rule. */
import type { Page } from '@overstap/kit'
import { type CandidateProfile, factsOf, match, profileFactsOf, type RouteFacts } from '@overstap/schema/matching'
import type { GraphQLResolveInfo } from 'graphql'
import type { ShownCandidate } from './activities.ts'
import type { Context } from './context.ts'
import type { VacancyMatchCase, VacancyRoutesArgs } from './generated/schema.ts'
import type { Names } from './identity.ts'
import { pageSizeOf, peopleQuestion, profileOf } from './people-question.ts'
import { mayAskForRoutesTo, mayFilterBy, maySeeMoreThanProfile } from './policy.ts'
import type { CandidateRow, SkillRow } from './queries.ts'

/**
 * The best people for a vacancy, among those that whoever asks may see. All vacancies of a request cost two statements
 * together.
 * @throws SOURCE_UNAVAILABLE without the vacancy's facts, FORBIDDEN for the vacancy of another or a filter on what is not
 * shown, BAD_USER_INPUT for arguments that cannot be right.
 */
export async function routesTo(
  vacancy: { id: string; matchCase?: VacancyMatchCase | null | undefined },
  wish: Partial<VacancyRoutesArgs>,
  { loaders, log, viewer, cursors, names }: Context,
  info: GraphQLResolveInfo,
): Promise<Omit<Page<RouteFacts | null>, 'edges'>> {
  const profile = profileOf(vacancy.id, vacancy.matchCase)
  mayAskForRoutesTo(viewer, { employer: vacancy.matchCase?.employer })
  mayFilterBy(viewer, wish.where ?? {})
  const tell = maySeeMoreThanProfile(viewer) ? factsOf : profileFactsOf
  const size = pageSizeOf(wish)
  const { after, page } = cursors(info, wish, { vacancy: vacancy.id }, ['whole', 'whole', 'whole'])
  const found = await loaders.peopleWithinReach.load(peopleQuestion(profile, wish, viewer, after))
  const { nodes, pageInfo } = page(
    found,
    size,
    row => row,
    ({ rank, points, number }) => [rank, points, number],
  )
  return { nodes: await Promise.all(nodes.map(explained)), pageInfo }

  async function explained(row: CandidateRow): Promise<RouteFacts | null> {
    const [shown, skills] = await Promise.all([
      log.shown('candidate.match', row, row.number),
      loaders.skillsByCandidate.load(row.number),
    ])
    const person = candidateProfile(shown, names, skills)
    const route = match(person, profile)
    return route && tell(person, profile, route)
  }
}

function candidateProfile(row: ShownCandidate, names: Names, skills: readonly SkillRow[]): CandidateProfile {
  const { level, branch, occupation, searchRegions, municipality, maximumDistanceKm, availableFrom } = row
  const place = { searchRegions, municipality, maximumDistanceKm }
  return { id: names.idOf(row.number), level, branch, occupation, ...place, availableFrom, skills }
}
