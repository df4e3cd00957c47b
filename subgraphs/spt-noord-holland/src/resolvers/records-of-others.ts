/** What the service point adds to records of others: to a key that it is told, it says what it has. */
import { badUserInput, readFirst } from '@overstap/kit'
import { unknownCode } from '@overstap/schema/reference'
import type { Resolvers } from '../generated/schema.ts'
import { nextStepsFrom } from '../rules/next-steps.ts'
import { journeyBetween } from './metro-map.ts'

const MOST_NEXT_STEPS = 20

export const recordsOfOthers = {
  Organisation: {
    __resolveReference: async ({ id }) => ({ id }),
    sptNoordHollandRequests: ({ id }, _, { loaders }) => loaders.requestsByOrganisation.load(id),
  },

  Skill: {
    __resolveReference: async ({ code }) => ({ code }),
    sptNoordHollandModules: ({ code }, _, { loaders }) => loaders.modulesBySkill.load(code),
  },

  Occupation: {
    __resolveReference: async ({ code }) => ({ code }),
    sptNoordHollandJourney: ({ code }, { to }, context) => {
      const unknown = unknownCode('occupation', to)
      if (unknown) throw badUserInput(unknown.message, unknown.nearest)
      return journeyBetween(code, to, context)
    },
    sptNoordHollandNextSteps: ({ code }, args) =>
      nextStepsFrom(code)?.slice(0, readFirst(args.first, 5, MOST_NEXT_STEPS)) ?? null,
    sptNoordHollandEntrySteps: async ({ code }, _, { loaders }) =>
      (await loaders.entrySteps()).filter(({ from, to }) => from === code || to === code),
  },

  SptNoordHollandNextStep: {
    to: ({ to }) => ({ code: to }),
    transition: ({ transition }) => (transition === null ? null : { id: transition }),
    firstStep: async ({ branch }, _, { loaders }) => {
      const step = await loaders.firstStepByBranch.load(branch)
      return step && { id: step.training }
    },
  },

  FundingScheme: {
    __resolveReference: async ({ id }) => ({ id }),
    sptNoordHollandVouchers: ({ id }, _, { loaders }) => loaders.vouchersByScheme.load(id),
  },

  Candidate: {
    __resolveReference: async ({ id }) => ({ id }),
    sptNoordHolland: async ({ id }, _, { loaders, log }) => {
      const rows = await loaders.participationsByCandidate.load(id)
      return Promise.all(rows.map(row => log.shown('participation.read', row, row.number)))
    },
  },

  SptNoordHollandParticipation: {
    modules: async ({ number }, _, { loaders }) => {
      const followed = await loaders.followedByParticipation.load(number)
      const modules = await Promise.all(followed.map(({ module }) => loaders.moduleByNumber.load(module)))
      return modules.filter(module => module !== null)
    },
  },
} satisfies Resolvers
