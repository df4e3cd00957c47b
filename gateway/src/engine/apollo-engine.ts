/** The engine that runs on @apollo/gateway: the reference. Every hop goes through our own `askPartner`. */
import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway'
import type { GatewayExecutionResult } from '@apollo/server-gateway-interface'
import { stripPolicy } from '@overstap/schema/policy'
import type { FastifyBaseLogger } from 'fastify'
import { type DocumentNode, type GraphQLSchema, parse } from 'graphql'
import type { GatewayConfig } from '../config.ts'
import { graphOf } from '../graph/graph.ts'
import type { Graphs } from '../graph/graphs.ts'
import { atOnce } from '../graph/pieces.ts'
import { clientPaths } from './client-paths.ts'
import { type Engine, isRequestContext, type RequestContext } from './engine.ts'
import { nameNulls } from './name-nulls.ts'
import { askPartner } from './partner/ask-partner.ts'
import { type AskedDocument, askedDocument } from './partner/asked-document.ts'
import type { Partner } from './partner/partner.ts'
import { Partners } from './partner/partners.ts'
import { tooMany } from './partner/too-many.ts'

export async function apolloEngine(config: GatewayConfig, graphs: Graphs, log: FastifyBaseLogger): Promise<Engine> {
  const partners = new Partners(config, log)
  let next = await graphOf(config.supergraph, atOnce)
  let open = partners.open(next.urls)
  let update: ((supergraphSdl: string) => void) | undefined
  const gateway = new ApolloGateway({
    // It refuses a supergraph with policy in it. What that says is enforced before and behind it.
    supergraphSdl: async ({ update: later }) => {
      update = later
      return { supergraphSdl: stripPolicy(next.supergraph) }
    },
    logger: log,
    queryPlannerConfig: { exposeDocumentNodeInFetchNode: true },
    // It keeps what it has built for a name, wherever the partner of that name is by then.
    buildService: ({ name }) => dataSource(name, () => open.get(name), graphs),
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
    onSchemaLoadOrUpdate: listener =>
      gateway.onSchemaLoadOrUpdate(event => {
        graphs.announce(next, event.apiSchema)
        listener(event)
      }),
    swap: async graph => {
      const before = next
      try {
        next = graph
        open = partners.open(graph.urls)
        update?.(stripPolicy(graph.supergraph))
      } catch (fault) {
        next = before
        open = partners.open(before.urls)
        throw fault
      } finally {
        partners.keep(next.urls)
      }
    },
    partners: () => partners.all(),
    // It does not tell.
    planned: () => ({}),
    stop: async () => {
      await gateway.stop()
      await partners.close()
    },
  }
}

function dataSource(
  name: string,
  partnerNow: () => Partner | undefined,
  graphs: Graphs,
): GraphQLDataSource<RequestContext> {
  const known = new WeakMap<DocumentNode, AskedDocument>()
  const askedIn = (query: string, document: DocumentNode, schema: GraphQLSchema) => {
    const asked = known.get(document) ?? askedDocument(query, document, schema)
    known.set(document, asked)
    return asked
  }
  return {
    process: options => {
      const context = options.context
      const incoming = 'incomingRequestContext' in options ? options.incomingRequestContext : undefined
      // ApolloGateway asks with an empty context only when it introspects, which this gateway never does.
      if (!isRequestContext(context) || !incoming) throw new Error('A partner is asked only on behalf of a request.')
      const partner = partnerNow()
      if (!partner) throw new Error(`The plan asks «${name}», which is no partner.`)
      const query = options.request.query ?? ''
      const document = ('document' in options ? options.document : undefined) ?? parse(query)
      const { representations, ...variables } = options.request.variables ?? {}
      const path = 'pathInIncomingRequest' in options ? (options.pathInIncomingRequest ?? []) : []
      const { policy, recipientsOf } = graphs.of(incoming.schema)
      const list = { key: '_entities', variable: 'representations', path }
      const lists = Array.isArray(representations)
        ? [{ ...list, representations, texts: representations.map(each => JSON.stringify(each)) }]
        : []
      const refused = tooMany(lists, context)
      if (refused) return Promise.resolve(refused)
      return askPartner(partner, {
        asked: askedIn(query, document, policy.schema),
        variables,
        lists,
        recipients: recipientsOf(incoming.document, incoming.operationName ?? undefined).get(name),
        context,
      })
    },
  }
}
