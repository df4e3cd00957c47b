/** A document must hold one operation that can be run: which one not is the caller's mistake, not a fault of ours. */
import type { ApolloServerPlugin } from '@apollo/server'
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql'
import type { RequestContext } from '../engine/engine.ts'

/** Refuses with QUERY_REJECTED (HTTP 400) before anything is planned. */
export function oneOperation(): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, request, schema }) => {
        const reason = whyNone(document, request.operationName, schema)
        if (reason === undefined) return
        throw new GraphQLError(reason, { extensions: { code: 'QUERY_REJECTED', http: { status: 400 } } })
      },
    }),
  }
}

function whyNone(document: DocumentNode, name: string | undefined, schema: GraphQLSchema): string | undefined {
  const operation = getOperationAST(document, name)
  if (!operation) {
    return name === undefined
      ? 'The document holds several operations: name one in `operationName`.'
      : 'The document holds no operation of the name in `operationName`.'
  }
  return whyNotServed(operation, schema)
}

/** Undefined for an operation of a kind that is served. */
export function whyNotServed({ operation }: OperationDefinitionNode, schema: GraphQLSchema): string | undefined {
  if (operation === OperationTypeNode.SUBSCRIPTION) return 'Subscriptions are not served: ask again with a query.'
  return schema.getRootType(operation) ? undefined : `The schema holds no ${operation}.`
}
