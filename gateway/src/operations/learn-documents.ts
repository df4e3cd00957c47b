/** Tells which documents are valid, once each: only those are kept, as anything else could be anything. */
import type { ApolloServerPlugin } from '@apollo/server'
import type { CallerContext } from '../limits/caller-context.ts'
import type { SeenDocuments } from './seen.ts'

export function learnDocuments(seen: SeenDocuments): ApolloServerPlugin<CallerContext> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, schema, contextValue: { text, viewer } }) =>
        seen.learn(text, viewer, document, schema),
    }),
  }
}
