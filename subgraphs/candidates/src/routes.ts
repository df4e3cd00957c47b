/** A page of routes to one vacancy: found by the statement, and by the sources of other owners; explained by the rule. */
import type { Page } from '@overstap/kit'
import { compareRanked, mergePages, ownersOf, type Positions, partsOf } from '@overstap/kit/sources'
import { type CandidateProfile, factsOf, match, profileFactsOf, type RouteFacts } from '@overstap/schema/matching'
import type { GraphQLResolveInfo } from 'graphql'
import type { ShownCandidate } from './activities.ts'
import type { Context } from './context.ts'
import type { OwnerShare, VacancyMatchCase, VacancyRoutesArgs } from './generated/schema.ts'
import { type Names, OWNER } from './identity.ts'
import { type PeopleQuestion, pageSizeOf, peopleQuestion, profileOf } from './people-question.ts'
import type { PersonWithinReach } from './people-within-reach.ts'
import { mayAskForRoutesTo, mayFilterBy, maySeeMoreThanProfile } from './policy.ts'
import type { SkillRow } from './queries.ts'
import { placeOf, type Reached } from './sources/people-within-reach.ts'

type Routes = Omit<Page<RouteFacts | null>, 'edges'> & { owners: OwnerShare[] }

/**
 * The best people for a vacancy, among those that whoever asks may see. All vacancies of a request cost two statements
 * together, and one question to each source.
 * @throws SOURCE_UNAVAILABLE without the vacancy's facts, FORBIDDEN for the vacancy of another or a filter on what is not
 * shown, BAD_USER_INPUT for arguments that cannot be right.
 */
export async function routesTo(
  vacancy: { id: string; matchCase?: VacancyMatchCase | null | undefined },
  wish: Partial<VacancyRoutesArgs>,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Routes> {
  const { loaders, viewer, cursors, sources } = context
  const profile = profileOf(vacancy.id, vacancy.matchCase)
  mayAskForRoutesTo(viewer, { employer: vacancy.matchCase?.employer })
  mayFilterBy(viewer, wish.where ?? {})
  const question = peopleQuestion(profile, wish, viewer)
  const size = pageSizeOf(wish)
  const within = { vacancy: vacancy.id }

  if (!sources.holdPeopleFor(question)) {
    const { after, page } = cursors(info, wish, within, ['whole', 'whole', 'whole'])
    const found = await loaders.peopleWithinReach.load(behind(question, after))
    const { nodes, pageInfo } = page(found, size, row => row, ownPlace)
    return { nodes: await explained(nodes, question, context), pageInfo, owners: ownersOf(OWNER, []) }
  }

  const { after, page } = cursors(info, wish, within, ['text'])
  // Nobody but this function writes such a text, and it came under the seal.
  const from: Positions & { [OWNER]?: OwnPlace } = after ? JSON.parse(after[0]) : {}
  const [own, shares] = await Promise.all([
    loaders.peopleWithinReach.load(behind(question, from[OWNER])),
    sources.peopleWithinReach(question, from),
  ])
  const merged = mergePages(
    partsOf(OWNER, own, shares),
    from,
    row => ('route' in row ? placeOf(row) : ownPlace(row)),
    compareRanked,
  )
  const { nodes, pageInfo } = page(
    merged,
    size,
    ({ row }) => row,
    ({ positions }) => [JSON.stringify(positions)],
  )
  return { nodes: await explained(nodes, question, context), pageInfo, owners: ownersOf(OWNER, shares) }
}

type OwnPlace = readonly [rank: number, points: number, candidate: number]

function ownPlace({ rank, points, number }: PersonWithinReach): OwnPlace {
  return [rank, points, number]
}

function behind(question: PeopleQuestion, place: OwnPlace | undefined): PeopleQuestion {
  return place ? { ...question, after: { rank: place[0], points: place[1], candidate: place[2] } } : question
}

/** Each as a route that this viewer may be told. */
function explained(
  people: readonly (PersonWithinReach | Reached)[],
  { vacancy }: PeopleQuestion,
  { viewer, log, loaders, names }: Context,
): Promise<(RouteFacts | null)[]> {
  const tell = maySeeMoreThanProfile(viewer) ? factsOf : profileFactsOf
  return Promise.all(
    people.map(async row => {
      // Its owner has noted it down.
      if ('route' in row) return tell(row.profile, vacancy, row.route)
      const [shown, skills] = await Promise.all([
        log.shown('candidate.match', row, row.number),
        loaders.skillsByCandidate.load(row.number),
      ])
      const person = candidateProfile(shown, names, skills)
      const route = match(person, vacancy)
      return route && tell(person, vacancy, route)
    }),
  )
}

function candidateProfile(row: ShownCandidate, names: Names, skills: readonly SkillRow[]): CandidateProfile {
  const { level, branch, occupation, searchRegions, municipality, maximumDistanceKm, availableFrom } = row
  const place = { searchRegions, municipality, maximumDistanceKm }
  return { id: names.idOf(row.number), level, branch, occupation, ...place, availableFrom, skills }
}
