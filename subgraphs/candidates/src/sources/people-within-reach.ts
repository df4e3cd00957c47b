/**
 * Who of a source is within reach of vacancies. The source finds and orders them; whether each is within reach, and how
 * near, is computed here anew from what it says of that person, so that a route says nothing but what the published rule
 * does.
 */
import type { Viewer } from '@overstap/kit'
import { type CandidateProfile, distanceKm, fitScale, type Match, match } from '@overstap/schema/matching'
import DataLoader from 'dataloader'
import type { PeopleQuestion } from '../people-question.ts'
import type { SourceConfig } from './behind.ts'
import type { Position } from './merge-pages.ts'
import { fieldsOf, lie, readPart, readRow } from './parts.ts'
import type { AskShare, Share } from './share.ts'
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

/** Vacancies of one question: with a page of people each, its answer is as large as one may be. */
const LARGEST_BATCH = 20

/** Rank and points, highest first; of one owner in the order in which it gave them. */
export function comparePlaces(one: Position, other: Position): number {
  return Number(other[0]) - Number(one[0]) || Number(other[1]) - Number(one[1])
}

export function placeOf({ person, route }: Reached): Position {
  return [route.rank, pointsOf(route), person.id]
}

export function peopleWithinReachOf(askShare: AskShare, viewer: Viewer): (asked: Asked) => Promise<Share<Reached[]>> {
  const loaders = new Map<SourceConfig, DataLoader<Asked, Share<Reached[]>>>()
  const loaderOf = (source: SourceConfig) =>
    new DataLoader((asked: readonly Asked[]) => ask(source, asked), { cache: false, maxBatchSize: LARGEST_BATCH })
  return asked => {
    const loader = loaders.get(asked.source) ?? loaderOf(asked.source)
    loaders.set(asked.source, loader)
    return loader.load(asked)
  }

  async function ask(source: SourceConfig, asked: readonly Asked[]): Promise<Share<Reached[]>[]> {
    const question = {
      declares: '$questions: [ReachQuestion!]!',
      asks: `peopleWithinReach(questions: $questions) { people { id ${fieldsOf('row', viewer)} ${fieldsOf('skills', viewer)} } }`,
      variables: { questions: asked.map(inTheContract) },
    }
    const { given, ...share } = await askShare(source, question, ({ peopleWithinReach }) => {
      // The contract makes it a list of these.
      const answers = peopleWithinReach as { people: Unread[] }[] | null
      if (answers?.length !== asked.length) throw lie(source.prefix, 'not as many vacancies as were asked')
      return asked.map((each, index) => readPeople(each, answers[index]?.people ?? [], viewer))
    })
    return asked.map((_, index) => ({ ...share, given: given?.[index] }))
  }
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
  if (people.length > question.limit) throw lie(prefix, 'more than were asked')
  const ids = new Set(people.map(({ id }) => id))
  if (ids.size < people.length || ids.has(String(behind?.[2]))) throw lie(prefix, 'somebody twice')
  let last = behind
  return people.map(unread => {
    if (!isName(unread.id, prefix, viewer)) throw lie(prefix, 'an id that it may not give')
    const person = readRow(unread, source, viewer)
    const skills = readPart.skills(unread, source, viewer)
    const profile = { ...person, skills: skills ?? [] }
    const route = match(profile, question.vacancy)
    if (route === null || !isMeant(profile, person, route, question)) throw lie(prefix, 'somebody out of reach')
    const reached = { person, profile, route }
    if (last && comparePlaces(last, placeOf(reached)) > 0) throw lie(prefix, 'another order than the rule says')
    last = placeOf(reached)
    return reached
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
