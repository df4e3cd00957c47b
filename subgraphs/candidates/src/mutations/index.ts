/** What may be written about a candidate: each is one change, made by `write`. */
import type { MutationResolvers } from '../generated/schema.ts'
import { closeCase, openCase } from './case.ts'
import { recordConsent } from './consent.ts'
import { recordDecision } from './decision.ts'
import { askErasure } from './erasure.ts'
import { write } from './write.ts'

export const mutations: MutationResolvers = {
  giveConsent: (_, { input }, context) =>
    write('giveConsent', input, context, (statements, number, author) =>
      recordConsent(statements, number, { kind: input.kind, given: true }, author),
    ),
  withdrawConsent: (_, { input }, context) =>
    write('withdrawConsent', input, context, (statements, number, author) =>
      recordConsent(statements, number, { kind: input.kind, given: false }, author),
    ),
  openCase: (_, { input }, context) => write('openCase', input, context, openCase),
  closeCase: (_, { input }, context) =>
    write('closeCase', input, context, (statements, number, author) =>
      closeCase(statements, number, input.state, author),
    ),
  recordDecision: (_, { input }, context) => recordDecision(input, context),
  askErasure: (_, { input }, context) => askErasure(input, context),
}
