/** «Did you mean» helps who writes a query, and lists the schema to who has none: only for callers that we know. */
import type { ApolloServerPlugin } from '@apollo/server'
import type { CallerContext } from './caller-context.ts'

const SUGGESTION = / ?Did you mean .+\?$/s

export function suggestionsForTheKnown(): ApolloServerPlugin<CallerContext> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ contextValue, response }) => {
        if (contextValue.viewer.role !== 'none' || response.body.kind !== 'single') return
        const result = response.body.singleResult
        if (!result.errors) return
        result.errors = result.errors.map(error => ({ ...error, message: error.message.replace(SUGGESTION, '') }))
      },
    }),
  }
}
