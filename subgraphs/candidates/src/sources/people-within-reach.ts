/**
 * Who of a source is within reach of vacancies. The source finds and orders them; whether each is within reach, and how
 * near, is computed here anew from what it says of that person, so that a route says nothing but what the published rule
 * does.
 */
import type { Viewer } from '@overstap/kit'
import {
  type AskShare,
  askTogether,
  lie,
  type Position,
  readRanked,
  type Share,
  type SourceConfig,
} from '@overstap/kit/sources'
import { type CandidateProfile, distanceKm, fitScale, type Match, match } from '@overstap/schema/matching'
import type { PeopleQuestion } from '../people-question.ts'
import { fieldsOf, readPart, readRow } from './parts.ts'
import type { SourceCandidate, Unread } from './source-candidate.ts'

/** Somebody within reach, with what the rule is told and what it says. */
export interface Reached {
  person: SourceCandidate
  profile: CandidateProfile
  route: Match
}

interface Asked {
  source: SourceConfig
  question: PeopleQuestion
  /** Behind whom of this source. */
  behind: Position | undefined
}

export function placeOf({ person, route }: Reached): Position {
  return [route.rank, pointsOf(route), person.id]
}

export function peopleWithinReachOf(askShare: AskShare, viewer: Viewer): (asked: Asked) => Promise<Share<Reached[]>> {
  return askTogether<Asked, { people: Unread[] }, Reached[]>(askShare, {
    question: asked => ({
      declares: '$questions: [ReachQuestion!]!',
      asks: `peopleWithinReach(questions: $questions) { people { id ${fieldsOf('row', viewer)} ${fieldsOf('skills', viewer)} } }`,
      variables: { questions: asked.map(inTheContract) },
    }),
    field: 'peopleWithinReach',
    read: (asked, { people }) => readPeople(asked, people, viewer),
  })
}

function inTheContract({ question, behind }: Asked): object {
  const { vacancy, branches, regions, maxGap, withinDistance, limit } = question
  const { id: _, ...asks } = vacancy
  const [rank, points, id] = behind ?? []
  const requirements = asks.requirements.map(({ skill, level, weight, essential }) => ({
    skill,
    level,
    weight,
    essential,
  }))
  return {
    ...{ vacancy: { ...asks, requirements }, branches, regions, maxGap, withinDistance, first: limit },
    after: behind === undefined ? null : { rank, points, id },
  }
}

/** @throws SourceFault when one of them is not within reach, or not where the rule puts it. */
function readPeople({ source, question, behind }: Asked, people: readonly Unread[], viewer: Viewer): Reached[] {
  const { prefix } = source
  return readRanked(prefix, people, {
    ...{ limit: question.limit, behind, placeOf },
    read: unread => {
      if (!isName(unread.id, prefix, viewer)) throw lie(prefix, 'an id that it may not give')
      const person = readRow(unread, source, viewer)
      const skills = readPart.skills(unread, source, viewer)
      const profile = { ...person, skills: skills ?? [] }
      const route = match(profile, question.vacancy)
      if (route === null || !isMeant(profile, person, route, question)) throw lie(prefix, 'somebody out of reach')
      return { person, profile, route }
    },
  })
}

/** An employer is given no record numbers, which another one would be given, too. */
function isName(id: string, prefix: string, { role }: Viewer): boolean {
  const name = id.startsWith(`${prefix}:`) ? id.slice(prefix.length + 1) : ''
  return /^[\w.-]{1,150}$/.test(name) && (role !== 'partner' || !/^\d+$/.test(name))
}

function isMeant(
  profile: CandidateProfile,
  { region }: SourceCandidate,
  { gap }: Match,
  { vacancy, branches, regions, maxGap, withinDistance }: PeopleQuestion,
): boolean {
  const { branch, searchRegions, municipality, maximumDistanceKm } = profile
  const away = withinDistance ? distanceKm(municipality, vacancy.municipality) : null
  return (
    branches.includes(branch) &&
    regions.includes(region) &&
    (searchRegions.length === 0 || searchRegions.includes(vacancy.region)) &&
    (maxGap === null || gap.length <= maxGap) &&
    (away === null || maximumDistanceKm === null || away <= maximumDistanceKm)
  )
}

function pointsOf({ fit }: Match): number {
  return Math.round(fit * fitScale)
}
