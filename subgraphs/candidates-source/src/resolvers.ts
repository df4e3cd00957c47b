/** type.field -> one call, for the contract of sources (schema/sources/candidates.graphql). */
import { badUserInput, eventsAfter, isDay, readFirst } from '@overstap/kit'
import type { Context, LoggedActivity } from './context.ts'
import { erase } from './erase.ts'
import type { Activity, Position, Resolvers } from './generated/schema.ts'
import { OVERLAPS, PREFIX } from './owner.ts'
import { peopleWithinReach } from './people-within-reach.ts'
import { maySee, regionsOpenTo } from './policy.ts'
import { type CandidateRow, candidatesOf, countCandidates, type ShownCandidate } from './queries.ts'

const MOST_IDS = 100
const MOST_QUESTIONS = 20
const MOST_EVENTS = 50
const LARGEST_PAGE = 101

const ACTIVITIES: Record<Activity, LoggedActivity> = {
  READ: 'candidate.read',
  CONTACT: 'candidate.contact',
  MATCH: 'candidate.match',
  FUNDING_CASE: 'candidate.case',
}

export const resolvers: Resolvers = {
  Query: {
    source: whoAnswers,
    candidates: (_, { ids, activity }, context) => {
      if (ids.length > MOST_IDS)
        throw badUserInput(`«ids» holds ${ids.length} values; at most ${MOST_IDS} are allowed.`)
      return Promise.all(ids.map(id => visibleCandidate(id, ACTIVITIES[activity], context)))
    },
    peopleWithinReach: async (_, { questions }, context) => {
      if (questions.length > MOST_QUESTIONS)
        throw badUserInput(`«questions» holds ${questions.length}; at most ${MOST_QUESTIONS} are allowed.`)
      const answers = await Promise.all(questions.map(question => peopleWithinReach(question, context)))
      const show = (row: CandidateRow) => context.log.shown('candidate.match', row, row.number)
      return Promise.all(answers.map(async rows => ({ people: await Promise.all(rows.map(show)) })))
    },
    selection: (_, { where }, { viewer }) => ({ regions: regionsOpenTo(viewer), filter: where }),
    events: (_, { after }, { session }) => eventsAfter(session, after, MOST_EVENTS),
  },

  Mutation: {
    source: whoAnswers,
    erase: async (_, asked, context) => ({ done: await erase(asked, context) }),
  },

  Selection: {
    count: (selection, _, { session }) => countCandidates(session, selection),
    page: async (selection, { first, after, order }, { session, log }) => {
      const limit = readFirst(first, LARGEST_PAGE, LARGEST_PAGE)
      const page = { limit, after: after ? placeIn(after) : undefined, order: order ?? undefined }
      const rows = await candidatesOf(session, selection, page)
      return Promise.all(rows.map(row => log.shown('candidate.read', row, row.number)))
    },
  },

  Candidate: {
    id: ({ number }, _, { names }) => names.idOf(number),
    skills: ({ number }, _, { loaders }) => loaders.skillsByCandidate.load(number),
    machines: ({ number }, _, { loaders }) => loaders.machinesByCandidate.load(number),
    contact: async ({ number }, _, { loaders, log }) => {
      const contact = await loaders.contactByCandidate.load(number)
      return contact && log.shown('candidate.contact', contact, number)
    },
  },
}

/** The rows are read now, from where they are written. */
function whoAnswers() {
  return { prefix: PREFIX, asOf: new Date().toISOString(), overlaps: [...OVERLAPS] }
}

function placeIn(after: Position): Position {
  if (after.availableFrom && !isDay(after.availableFrom))
    throw badUserInput('«after.availableFrom» must be a day such as 2026-11-21.')
  return after
}

async function visibleCandidate(
  id: string,
  activity: LoggedActivity,
  { viewer, loaders, log, names }: Context,
): Promise<ShownCandidate | null> {
  const number = names.numberOf(id)
  const candidate = number === undefined ? null : await loaders.candidateByNumber.load(number)
  if (!candidate || !maySee(viewer, candidate)) return null
  return log.shown(activity, candidate, candidate.number)
}
