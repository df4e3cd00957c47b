/** Names the holes: an answer that lacks a part says which partners did not give theirs. */
import type { ApolloServerPlugin } from '@apollo/server'
import type { RequestContext } from './engine.ts'

const STATUS = {
  SOURCE_UNAVAILABLE: 'UNAVAILABLE',
  SOURCE_TIMEOUT: 'TIMEOUT',
  SOURCE_BAD_RESPONSE: 'BAD_RESPONSE',
  SOURCE_VIOLATION: 'VIOLATION',
  AUDIT_UNAVAILABLE: 'AUDIT_UNAVAILABLE',
} as const

/** Adds `extensions.sources`: one entry per partner, with the time at which it was found missing. */
export function sourcesOf(): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ contextValue, response }) => {
        if (response.body.kind !== 'single') return
        const result = response.body.singleResult
        const extensions = { ...result.extensions }
        const asOf = new Date().toISOString()
        const sources = [...new Map(contextValue.holes.map(hole => [hole.source, hole])).values()].map(hole => ({
          name: hole.source,
          status: STATUS[hole.code],
          asOf,
        }))
        if (sources.length > 0) Object.assign(extensions, { sources })
        if (Object.keys(extensions).length > 0) result.extensions = extensions
        else delete result.extensions
      },
    }),
  }
}
