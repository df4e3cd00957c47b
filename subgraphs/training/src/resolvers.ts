/** type.field -> one call. No SQL and no decisions here: those are in queries.ts, policy.ts and rules/. */
import { readFirst } from '@overstap/kit'
import { readRoute, routeFields } from '@overstap/schema/matching'
import type { Context } from './context.ts'
import { readFilter } from './filter.ts'
import type { Resolvers } from './generated/schema.ts'
import { trainingId, trainingNumber } from './identity.ts'
import { readTrainingOutcomes } from './outcomes.ts'
import { planKey } from './plans.ts'
import { trainingOf } from './programmes.ts'
import { type TrainingRow, trainingsOf } from './queries.ts'
import { costCentsOf } from './rules/training-offer.ts'

const LARGEST_PAGE = 100
const MOST_RUNS = 20

export const resolvers: Resolvers = {
  Query: {
    training: (_, { id }, context) => training(id, context),
    trainings: async (_, args, { session, cursors }, info) => {
      const size = readFirst(args.first, 20, LARGEST_PAGE)
      const { after, page } = cursors(info, args, null, ['whole'])
      const rows = await trainingsOf(session, readFilter(args.where), { limit: size + 1, after: after?.[0] ?? 0 })
      return page(
        rows,
        size,
        row => row,
        row => [row.number],
      )
    },
    trainingOutcomes: (_, args, { session, language }) => readTrainingOutcomes(session, args, language),
  },

  Programme: {
    training: ({ code }, { year }, context) => trainingOf(code, year, context),
  },

  Training: {
    __resolveReference: ({ id }, context) => training(id, context),
    id: ({ number }) => trainingId(number),
    title: ({ titleNl, titleEn }, _, { language }) => (language === 'en' ? titleEn : titleNl),
    costCents: async ({ number }, _, { loaders }) =>
      costCentsOf({ costItems: await loaders.costItemsByTraining.load(number) }),
    costItems: ({ number }, _, { loaders }) => loaders.costItemsByTraining.load(number),
    teaches: async ({ number }, _, { loaders }) =>
      (await loaders.taughtSkillsByTraining.load(number)).map(({ skill, level }) => ({
        skill: { code: skill },
        level,
      })),
    provider: ({ provider }) => ({ id: provider }),
    runs: async ({ number }, { first }, { loaders }) => {
      const size = readFirst(first, 5, MOST_RUNS)
      return (await loaders.runsByTraining.load(number)).slice(0, size)
    },
  },

  MobilityRoute: {
    // Async, so that a refusal is the answer to this reference and not to all that were asked with it.
    __resolveReference: async ({ facts }, { travel }) => readRoute(facts, travel),
    facts: routeFields.facts,
    trainingPlan: (facts, _, { loaders, today }) => loaders.plan.load(planKey(facts, 'CHEAPEST', today)),
    shortestTrainingPlan: (facts, _, { loaders, today }) => loaders.plan.load(planKey(facts, 'SHORTEST', today)),
    trainingCase: (facts, _, { loaders, today }) => loaders.plan.load(planKey(facts, 'CHEAPEST', today)),
  },

  TrainingPlan: {
    closes: ({ closes }) => closes.map(code => ({ code })),
    remaining: ({ remaining }) => remaining.map(code => ({ code })),
  },

  ClosestTraining: {
    skill: ({ skill }) => ({ code: skill }),
    training: (closest, _, context) => training(closest.training, context),
  },

  TrainingStep: {
    training: (step, _, context) => training(step.training, context),
  },
}

async function training(id: string, { loaders }: Context): Promise<TrainingRow | null> {
  const number = trainingNumber(id)
  return number === undefined ? null : loaders.trainingByNumber.load(number)
}
