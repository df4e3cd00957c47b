/**
 * READ FIRST in this folder. An answer is kept, and given again, where all of this is so:
 *
 *   its document is registered, so that strangers cannot fill the room          ../operations/only-registered.ts
 *   everything in it is open to everybody, and nothing is about a person        is-open.ts
 *   every partner who gave a part said for how long it holds                    how-long.ts
 *   nothing is missing from it, and nothing went wrong
 *
 * It is given to whoever asks the same, of the same graph, in the same language, with the same rights. Where it is kept is
 * Apollo's `KeyValueCache`: in memory, bounded in bytes, until several gateways are to share one. decisions/0032.
 */
import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server'
import responseCache from '@apollo/server-plugin-response-cache'
import { sha256 } from '@overstap/schema/document-hash'
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql'
import type { Graphs } from '../graph/graphs.ts'
import type { CallerContext } from '../limits/caller-context.ts'
import { isOpen } from './is-open.ts'

interface Asked {
  document?: DocumentNode
  schema: GraphQLSchema
  contextValue: CallerContext
}

/** @param longestS for so many seconds at most, whatever the owners say. */
export function keepAnswers(graphs: Graphs, longestS = Number.POSITIVE_INFINITY): ApolloServerPlugin<CallerContext>[] {
  const mayBeKept = ({ document, schema, contextValue }: Asked) =>
    contextValue.isRegistered && document !== undefined && isOpen(document, graphs.of(schema))
  const isWhole = ({ contextValue }: Asked) => contextValue.holes.length === 0
  return [
    sayHowLong(request => mayBeKept(request) && isWhole(request), longestS),
    responseCache<CallerContext>({
      shouldReadFromCache: async request => mayBeKept(request),
      shouldWriteToCache: async request => mayBeKept(request) && isWhole(request),
      extraCacheKeyData: async ({ schema, contextValue: { rights, language } }) => [
        graphs.of(schema).version,
        rights,
        language,
      ],
      generateCacheKey: ({ operation }, key) =>
        sha256(JSON.stringify({ ...Object(key), variables: variablesOf(operation, Object(key).variables) })),
    }),
  ]
}

/** Those that the operation has, in its order: what else somebody sends makes no other answer. */
function variablesOf(operation: OperationDefinitionNode | undefined, given: Record<string, unknown>): unknown[] {
  const names = operation?.variableDefinitions?.map(each => each.variable.name.value) ?? []
  return names.map(name => (Object.hasOwn(given, name) ? [given[name]] : []))
}

/**
 * Lets caches on the way keep what was asked by GET: anybody's for as long as it holds, and with a token only the
 * caller's own, who has to ask each time whether it still is so.
 */
function sayHowLong(mayBeKept: (asked: Asked) => boolean, longestS: number): ApolloServerPlugin<CallerContext> {
  return {
    requestDidStart: async () => ({
      executionDidStart: async ({ contextValue, overallCachePolicy }) => ({
        executionDidEnd: async () => {
          const { holdsFor } = contextValue
          overallCachePolicy.restrict({ maxAge: Number.isFinite(holdsFor) ? Math.min(holdsFor, longestS) : 0 })
        },
      }),
      willSendResponse: async request => {
        const seconds = secondsOf(request)
        if (request.request.http?.method === 'POST' || seconds === 0 || !mayBeKept(request)) return
        const { headers } = request.response.http
        const isAnybodys = request.contextValue.viewer.role === 'none'
        headers.set('cache-control', isAnybodys ? `public, max-age=${seconds}` : 'private, no-cache')
        headers.set('vary', 'Authorization, Accept-Language')
      },
    }),
  }
}

function secondsOf({ response, overallCachePolicy }: GraphQLRequestContext<CallerContext>): number {
  const body = response?.body
  if (body?.kind !== 'single' || body.singleResult.errors || !body.singleResult.data) return 0
  return overallCachePolicy.policyIfCacheable()?.maxAge ?? 0
}
