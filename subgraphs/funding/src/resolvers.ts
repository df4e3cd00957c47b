/** type.field -> one call. No SQL and no decisions here: those are in queries.ts, policy.ts and rules/. */
import { badUserInput, readDay, readFirst } from '@overstap/kit'
import { readRoute } from '@overstap/schema/matching'
import { assessmentOf, factsOf, readQuestion } from './assessment.ts'
import { toldCommitment } from './balances.ts'
import { explanationOf } from './explanation.ts'
import { readFilter } from './filter.ts'
import { readFundingUse } from './fund-use.ts'
import type { Resolvers } from './generated/schema.ts'
import { schemesOf } from './queries.ts'
import { planOf } from './route-plan.ts'
import { windowState } from './rules/window-state.ts'
import { committedCentsOn } from './usage.ts'

/** Who signs the question of an assessment: the subgraph, by its name in the supergraph. */
const MAKERS = ['funding']
const LARGEST_PAGE = 100
const LONGEST_ID = 200

export const resolvers: Resolvers = {
  Query: {
    fundingScheme: (_, { id }, { loaders }) => loaders.schemeById.load(id),
    fundingSchemes: async (_, args, { session, cursors }, info) => {
      const size = readFirst(args.first, 20, LARGEST_PAGE)
      const { after, page } = cursors(info, args, null, ['text'])
      const rows = await schemesOf(session, readFilter(args.where), { limit: size + 1, after: after?.[0] ?? '' })
      return page(
        rows,
        size,
        row => row,
        row => [row.id],
      )
    },
    fundingUse: (_, args, { session, language }) => readFundingUse(session, args, language),
  },

  FundingSchemeConnection: {
    nodes: ({ nodes }, _, { loaders }) => nodes.map(row => loaders.schemeOfRow(row)),
  },

  FundingScheme: {
    __resolveReference: async ({ id }, { loaders }) => loaders.schemeById.load(id),
    name: ({ name }, _, { language }) => name[language],
    fund: ({ fund }) => ({ id: fund }),
    committedCents: (scheme, _, { loaders, today }) => toldCommitment(scheme, loaders, today),
    remainingCents: async (scheme, _, { loaders, today }) => {
      const committed = await toldCommitment(scheme, loaders, today)
      return scheme.ceilingCents === null || committed === null ? null : Math.max(0, scheme.ceilingCents - committed)
    },
    window: async (scheme, _, { loaders, today }) => ({
      ...scheme.window,
      state: windowState(scheme, today, await committedCentsOn(loaders, scheme.id, today)),
    }),
    assess: ({ id }, { applicant, on }, { loaders, today }) => {
      if (applicant.trim() === '' || applicant.length > LONGEST_ID)
        throw badUserInput(`«applicant» must be the identifier of an organisation, 1 to ${LONGEST_ID} characters long.`)
      return assessmentOf({ scheme: id, applicant, on: readDay('on', on, today) }, undefined, loaders)
    },
  },

  Assessed: {
    // Async, so that a refusal is the answer to this reference and not to all that were asked with it.
    __resolveReference: async ({ facts, applicant }, { loaders, travel }) => ({
      ...assessmentOf(travel.read(facts, MAKERS, readQuestion), applicant?.organisationCase, loaders),
      facts,
    }),
    facts: ({ facts, question }, _, { travel }) => facts ?? travel.sign('Assessed.facts', factsOf(question)),
    applicant: ({ question }) => ({ id: question.applicant }),
    outcome: async ({ decision }) => (await decision())?.outcome,
    because: async ({ decision }) => {
      const decided = await decision()
      return decided && [...decided.because]
    },
  },

  ConditionResult: {
    text: (evidence, _, context) => explanationOf(evidence, context),
  },

  MobilityRoute: {
    __resolveReference: async (route, { travel }) => {
      // What a fund needs comes in the cases; the facts say that there is such a route.
      readRoute(route.facts, travel)
      return route
    },
    fundingPlan: (route, { asOf }, { loaders, today }) => planOf(route, loaders, readDay('asOf', asOf, today)),
  },

  FundingLine: {
    scheme: ({ scheme }, _, { loaders }) => loaders.schemeById.load(scheme),
    fund: ({ fund }) => ({ id: fund }),
    decidedBy: ({ decidedBy }) => ({ id: decidedBy }),
  },

  SchemeDecision: {
    scheme: ({ scheme }, _, { loaders }) => loaders.schemeById.load(scheme),
  },
}
