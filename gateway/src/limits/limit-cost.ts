/** Refuses what would cost too much, after validation and before planning. */
import type { ApolloServerPlugin } from '@apollo/server'
import type { Role } from '@overstap/schema/rights'
import type { DocumentNode, OperationDefinitionNode } from 'graphql'
import type { CallerContext } from './caller-context.ts'
import { costOf } from './cost.ts'
import type { Limits } from './limits.ts'
import type { Prices } from './prices.ts'
import { refusal } from './refusal.ts'

export function limitCost(prices: Prices, limits: Limits): ApolloServerPlugin<CallerContext> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, operation, request, contextValue }) => {
        // Without one nothing is answered, and that is told elsewhere.
        if (!operation) return
        const allowed = allowedCost(contextValue.viewer.role, limits)
        const message = tooExpensive({ document, operation, variables: request.variables ?? {} }, prices, allowed)
        if (message !== undefined) throw refusal('QUERY_TOO_EXPENSIVE', message)
      },
    }),
  }
}

/** Whatever a dashboard asks has been looked at before it is asked. */
export function allowedCost(role: Role, { cost, dashboardFactor }: Limits): number {
  return role === 'dashboard' ? cost * dashboardFactor : cost
}

interface Asked {
  document: DocumentNode
  operation: OperationDefinitionNode
  variables: Record<string, unknown>
}

/** The text of a refusal, when the answer may hold more than is allowed. */
export function tooExpensive(
  { document, operation, variables }: Asked,
  prices: Prices,
  allowed: number,
): string | undefined {
  const found = costOf(document, operation, variables, prices)
  if (found <= allowed) return undefined
  const advice = 'Ask for shorter lists (`first`), leave out lists within lists, or ask in several requests.'
  return `The answer may hold ${found} objects, and ${allowed} are allowed. ${advice}`
}
