/** Hands the engine the very text that the stages before it have judged, also where the caller only named it. */
import type { ApolloServerPlugin } from '@apollo/server'
import type { CallerContext } from '../limits/caller-context.ts'

export function askWhatWasJudged(): ApolloServerPlugin<CallerContext> {
  return {
    requestDidStart: async ({ request, contextValue }) => {
      request.query = contextValue.text
      // Apollo would look for it in a register of its own, which it has not.
      const { persistedQuery: _, ...extensions } = request.extensions ?? {}
      request.extensions = extensions
    },
  }
}
