/**
 * Which vacancies of a source are within reach of people. The source finds and orders them, by no more than it must know;
 * whether each is within reach, and how near, is computed here anew, with all that is known here of that person.
 */
import type { Viewer } from '@overstap/kit'
import {
  type AskShare,
  askTogether,
  lie,
  numberIn,
  type Position,
  readRanked,
  type Share,
  type SourceConfig,
} from '@overstap/kit/sources'
import { expandClaims, fitScale, type Match, match } from '@overstap/schema/matching'
import { reference } from '@overstap/schema/reference'
import type { RouteQuestion } from '../route-question.ts'
import { placesBeyond } from '../routes-within-reach.ts'
import { FIELDS, readVacancy, type SourceVacancy, type Unread } from './source-vacancy.ts'

/** A vacancy within reach, with what the rule says of it. */
export interface Reached {
  vacancy: SourceVacancy
  route: Match
}

interface Asked {
  source: SourceConfig
  question: RouteQuestion
  /** Behind which of this source. */
  behind: Position | undefined
}

export function placeOf({ vacancy, route }: Reached): Position {
  return [route.rank, Math.round(route.fit * fitScale), vacancy.id]
}

export function vacanciesWithinReachOf(
  askShare: AskShare,
  viewer: Viewer,
): (asked: Asked) => Promise<Share<Reached[]>> {
  return askTogether<Asked, { vacancies: Unread[] }, Reached[]>(askShare, {
    question: asked => ({
      declares: '$questions: [ReachQuestion!]!',
      asks: `vacanciesWithinReach(questions: $questions) { vacancies { ${FIELDS} } }`,
      variables: { questions: asked.map(inTheContract) },
    }),
    field: 'vacanciesWithinReach',
    read: (asked, { vacancies }) => readReached(asked, vacancies, viewer),
  })
}

/** Of the person no more than skills and occupation: not who it is, and of where it lives what is too far, where that counts. */
function inTheContract({ source, question, behind }: Asked): object {
  const { candidate, branches, maxGap, limit } = question
  const [rank, points, id] = behind ?? []
  return {
    skills: candidate.skills.map(({ skill, level }) => ({ skill, level })),
    occupation: candidate.occupation,
    ...{ branches, regions: regionsOf(question, source), maxGap, notIn: beyondOf(question, source) },
    first: limit,
    after: behind === undefined ? null : { rank, points, id },
  }
}

function regionsOf({ regions }: RouteQuestion, source: SourceConfig): string[] {
  return regions.filter(region => source.regions.includes(region))
}

/** Of this source's own regions. */
function beyondOf({ candidate, withinDistance }: RouteQuestion, source: SourceConfig): string[] | null {
  const beyond = withinDistance ? placesBeyond(candidate) : null
  return beyond?.filter(town => source.regions.includes(reference.municipalities.get(town)?.region ?? '')) ?? null
}

/** @throws SourceFault when one of them is not within reach, or not where the rule puts it. */
function readReached({ source, question, behind }: Asked, vacancies: readonly Unread[], viewer: Viewer): Reached[] {
  const { prefix } = source
  const claims = expandClaims(question.candidate.skills)
  const beyond = new Set(beyondOf(question, source))
  return readRanked(prefix, vacancies, {
    ...{ limit: question.limit, behind, placeOf },
    read: unread => {
      if (numberIn(prefix, unread.id) === undefined) throw lie(prefix, 'an id that is not one of its own')
      const vacancy = readVacancy(unread, source, viewer)
      const route = match(question.candidate, vacancy, claims)
      if (route === null || vacancy.status !== 'OPEN' || !isMeant(question, vacancy, beyond, route))
        throw lie(prefix, 'a vacancy out of reach')
      return { vacancy, route }
    },
  })
}

function isMeant(
  question: RouteQuestion,
  { branch, region, municipality }: SourceVacancy,
  beyond: ReadonlySet<string>,
  { gap }: Match,
): boolean {
  return (
    question.branches.includes(branch) &&
    question.regions.includes(region) &&
    (question.maxGap === null || gap.length <= question.maxGap) &&
    !beyond.has(municipality)
  )
}
