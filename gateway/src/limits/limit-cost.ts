/** Refuses what would cost too much, after validation and before planning. */
import type { ApolloServerPlugin } from '@apollo/server'
import type { Role } from '@overstap/schema/rights'
import type { Graphs } from '../graph/graphs.ts'
import type { CallerContext } from './caller-context.ts'
import { knownCosts } from './known-costs.ts'
import type { Limits } from './limits.ts'
import type { Prices } from './prices.ts'
import { refusal } from './refusal.ts'

export function limitCost(graphs: Graphs, limits: Limits): ApolloServerPlugin<CallerContext> {
  const costs = new WeakMap<Prices, ReturnType<typeof knownCosts>>()
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, operation, request, contextValue, schema }) => {
        // Without one nothing is answered, and that is told elsewhere.
        if (!operation) return
        const { prices, policy } = graphs.of(schema)
        const costOf = costs.get(prices) ?? knownCosts(prices)
        costs.set(prices, costOf)
        const allowed = allowedCost(contextValue.viewer.role, limits)
        const reckoned = costOf(document, operation, request.variables ?? {})
        const message = tooExpensive(reckoned.cost, allowed)
        if (message !== undefined) throw refusal('QUERY_TOO_EXPENSIVE', message)
        // In a graph without policy nobody has to say how long lists are.
        if (policy.requirements.size > 0) contextValue.reckoned = { ...reckoned, allowed }
      },
    }),
  }
}

/** Whatever a dashboard asks has been looked at before it is asked. */
export function allowedCost(role: Role, { cost, dashboardFactor }: Limits): number {
  return role === 'dashboard' ? cost * dashboardFactor : cost
}

/** The text of a refusal, when the answer may hold more than is allowed. */
export function tooExpensive(cost: number, allowed: number): string | undefined {
  if (cost <= allowed) return undefined
  const advice = 'Ask for shorter lists (`first`), leave out lists within lists, or ask in several requests.'
  return `The answer may hold ${cost} objects, and ${allowed} are allowed. ${advice}`
}
