/** Refuses what would cost too much, after validation and before planning. */
import type { ApolloServerPlugin } from '@apollo/server'
import { costOf } from './cost.ts'
import { pricesOf } from './prices.ts'
import { refusal } from './refusal.ts'

export function limitCost(supergraph: string, allowed: number): ApolloServerPlugin<object> {
  const prices = pricesOf(supergraph)
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, operation, request }) => {
        // Without one nothing is answered, and that is told elsewhere.
        if (!operation) return
        const found = costOf(document, operation, request.variables ?? {}, prices)
        if (found <= allowed) return
        const advice = 'Ask for shorter lists (`first`), leave out lists within lists, or ask in several requests.'
        throw refusal(
          'QUERY_TOO_EXPENSIVE',
          `The answer may hold ${found} objects, and ${allowed} are allowed. ${advice}`,
        )
      },
    }),
  }
}
