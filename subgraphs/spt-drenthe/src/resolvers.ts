/**
 * type.field -> one call. No SQL and no decisions here: those are in queries.ts, policy.ts and rules/. References are resolved
 * by async functions: what one of them throws at once would void all the others (R20).
 */
import { newestFirst, readDay, readFirst, readList } from '@overstap/kit'
import type { ShownTrajectory } from './activities.ts'
import type { Context } from './context.ts'
import type { Resolvers } from './generated/schema.ts'
import { recordId, recordNumber } from './identity.ts'
import { maySeePeople } from './policy.ts'
import {
  countByBranchAndLevel,
  countFirms,
  eventsOf,
  firstRoundFrom,
  roundsOf,
  type TrajectoryRow,
  visitsOf,
} from './queries.ts'
import { definitionOfFunnel, funnelOf } from './rules/funnel.ts'
import { stageOn } from './rules/stage-on.ts'

/** There is one, and what hangs on it is read field by field. */
export type ServicePointDrenthe = Record<never, never>
const servicePoint: ServicePointDrenthe = {}

/** Its code in the register. */
const CODE = 'drenthe'
const LARGEST_PAGE = 100
const MOST_ROUNDS = 50

export const resolvers: Resolvers = {
  Query: {
    sptDrenthe: () => servicePoint,
  },

  ServicePoint: {
    __resolveReference: async ({ code }) => ({ code }),
    sptDrenthe: ({ code }) => (code === CODE ? servicePoint : null),
  },

  SptDrenthe: {
    servicePoint: () => ({ code: CODE }),
    firmsVisited: (_, __, { session }) => countFirms(session),
    visits: (_, args, context, info) => {
      const size = readFirst(args.first, 20, LARGEST_PAGE)
      const filter = {
        answers: readList('answers', args.where?.answers),
        since: args.where?.since ? readDay('where.since', args.where.since, '') : undefined,
      }
      return newestFirst(context, info, args, size, {
        read: page => visitsOf(context.session, filter, page),
        dayOf: row => row.visitedOn,
      })
    },
    events: (_, args, context, info) =>
      newestFirst(context, info, args, readFirst(args.first, 20, LARGEST_PAGE), {
        read: page => eventsOf(context.session, page),
        dayOf: row => row.heldOn,
      }),
    assessmentRounds: (_, args, context, info) =>
      newestFirst(context, info, args, readFirst(args.first, 10, MOST_ROUNDS), {
        read: page => roundsOf(context.session, page),
        dayOf: row => row.heldOn,
      }),
    nextAssessmentRound: (_, __, { session, today }) => firstRoundFrom(session, today),
    funnel: async (_, args, { session, viewer, today }) => {
      if (!maySeePeople(viewer)) return null
      const from = args.from ? readDay('from', args.from, today) : null
      const period = { from, until: readDay('until', args.until, today), asOf: today }
      return funnelOf(period, await countByBranchAndLevel(session, period))
    },
  },

  SptDrentheVisit: {
    __resolveReference: async ({ id }, { loaders }) => {
      const number = recordNumber('visit', id)
      return number === undefined ? null : loaders.visitByNumber.load(number)
    },
    id: ({ number }) => recordId('visit', number),
    organisation: ({ organisation }) => ({ id: organisation }),
    questions: async ({ number }, args, { loaders }) => {
      const answers = readList('answers', args.answers)
      const questions = await loaders.questionsByVisit.load(number)
      return answers ? questions.filter(({ answer }) => answers.includes(answer)) : questions
    },
  },

  SptDrentheQuestion: {
    visit: ({ visit }, _, { loaders }) => loaders.visitByNumber.load(visit),
    skill: ({ skill }) => ({ code: skill }),
    training: ({ training }) => (training === null ? null : { id: training }),
  },

  SptDrentheEvent: {
    __resolveReference: async ({ id }, { loaders }) => {
      const number = recordNumber('event', id)
      return number === undefined ? null : loaders.eventByNumber.load(number)
    },
    id: ({ number }) => recordId('event', number),
    municipality: ({ municipality }) => ({ code: municipality }),
  },

  SptDrentheAssessmentRound: {
    __resolveReference: async ({ id }, { loaders }) => {
      const number = recordNumber('round', id)
      return number === undefined ? null : loaders.roundByNumber.load(number)
    },
    id: ({ number }) => recordId('round', number),
    municipality: ({ municipality }) => ({ code: municipality }),
    participants: async ({ number }, _, context) => {
      if (!maySeePeople(context.viewer)) return null
      const rows = await context.loaders.trajectoriesByRound.load(number)
      return Promise.all(rows.map(row => shown(row, context)))
    },
  },

  SptDrentheTrajectory: {
    candidate: ({ candidate }) => ({ id: candidate }),
    stage: (trajectory, _, { today }) => stageOn(today, trajectory),
    branch: ({ branch }) => ({ code: branch }),
    assessmentRound: ({ round }, _, { loaders }) => (round === null ? null : loaders.roundByNumber.load(round)),
  },

  SptDrentheFunnel: {
    definition: (_, __, { language }) => definitionOfFunnel[language],
  },

  SptDrentheFunnelRow: {
    branch: ({ branch }) => ({ code: branch }),
  },

  Organisation: {
    __resolveReference: async ({ id }) => ({ id }),
    sptDrentheVisits: ({ id }, _, { loaders }) => loaders.visitsByOrganisation.load(id),
  },

  Skill: {
    __resolveReference: async ({ code }) => ({ code }),
    sptDrentheQuestions: ({ code }, _, { loaders }) => loaders.questionsBySkill.load(code),
  },

  Candidate: {
    __resolveReference: async ({ id }) => ({ id }),
    sptDrenthe: async ({ id }, _, context) => {
      if (!maySeePeople(context.viewer)) return null
      const row = await context.loaders.trajectoryByCandidate.load(id)
      return row && shown(row, context)
    },
  },
}

function shown(row: TrajectoryRow, { log }: Context): Promise<ShownTrajectory> {
  return log.shown('trajectory.read', row, row.number)
}
