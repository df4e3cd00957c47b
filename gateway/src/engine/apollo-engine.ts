/** The engine that runs on @apollo/gateway: the reference. Every hop goes through our own `askPartner`. */
import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway'
import type { GatewayExecutionResult } from '@apollo/server-gateway-interface'
import { stripPolicy } from '@overstap/schema/policy'
import type { FastifyBaseLogger } from 'fastify'
import { buildSchema, type DocumentNode, type GraphQLSchema, parse } from 'graphql'
import type { GatewayConfig } from '../config.ts'
import { type RecipientsByOwner, recipientsReader } from '../policy/recipients.ts'
import { clientPaths } from './client-paths.ts'
import { type Engine, isRequestContext, type RequestContext } from './engine.ts'
import { nameNulls } from './name-nulls.ts'
import { askPartner } from './partner/ask-partner.ts'
import { type AskedDocument, askedDocument } from './partner/asked-document.ts'
import { openPartner, type Partner } from './partner/partner.ts'

export function apolloEngine(config: GatewayConfig, log: FastifyBaseLogger): Engine {
  const partners: Partner[] = []
  const schema = buildSchema(config.supergraph, { assumeValid: true, assumeValidSDL: true })
  const recipientsOf = recipientsReader(config.supergraph)
  const gateway = new ApolloGateway({
    // It refuses a supergraph with policy in it. What that says is enforced before and behind it.
    supergraphSdl: stripPolicy(config.supergraph),
    logger: log,
    queryPlannerConfig: { exposeDocumentNodeInFetchNode: true },
    buildService: ({ name, url }) => {
      const partner = openPartner(name, url ?? '', config, log)
      partners.push(partner)
      return dataSource(partner, schema, recipientsOf)
    },
  })
  const executed = (result: GatewayExecutionResult, context: object) =>
    isRequestContext(context) ? nameNulls(result, context, log) : result
  return {
    load: async options => {
      const { executor } = await gateway.load(options)
      return {
        executor: async request => clientPaths(executed(await executor(request), request.context), request.document),
      }
    },
    onSchemaLoadOrUpdate: callback => gateway.onSchemaLoadOrUpdate(callback),
    stop: async () => {
      await gateway.stop()
      await Promise.all(partners.map(partner => partner.pool.close()))
    },
  }
}

type RecipientsOf = (document: DocumentNode, operationName: string | undefined) => RecipientsByOwner

function dataSource(
  partner: Partner,
  schema: GraphQLSchema,
  recipientsOf: RecipientsOf,
): GraphQLDataSource<RequestContext> {
  const known = new WeakMap<DocumentNode, AskedDocument>()
  const askedIn = (query: string, document: DocumentNode) => {
    const asked = known.get(document) ?? askedDocument(query, document, schema)
    known.set(document, asked)
    return asked
  }
  return {
    process: options => {
      const context = options.context
      // ApolloGateway asks with an empty context only when it introspects, which this gateway never does.
      if (!isRequestContext(context)) throw new Error('A partner is asked only on behalf of a request.')
      const query = options.request.query ?? ''
      const document = ('document' in options ? options.document : undefined) ?? parse(query)
      const { representations, ...variables } = options.request.variables ?? {}
      const path = 'pathInIncomingRequest' in options ? (options.pathInIncomingRequest ?? []) : []
      const incoming = 'incomingRequestContext' in options ? options.incomingRequestContext : undefined
      const list = { key: '_entities', variable: 'representations', path }
      return askPartner(partner, {
        asked: askedIn(query, document),
        variables,
        lists: Array.isArray(representations)
          ? [{ ...list, representations, texts: representations.map(each => JSON.stringify(each)) }]
          : [],
        recipients: incoming && recipientsOf(incoming.document, incoming.operationName ?? undefined).get(partner.name),
        context,
      })
    },
  }
}
