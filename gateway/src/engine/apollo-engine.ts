/** The engine that runs on @apollo/gateway: the reference. Every hop goes through our own `askPartner`. */
import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway'
import type { FastifyBaseLogger } from 'fastify'
import { Pool } from 'undici'
import type { GatewayConfig } from '../config.ts'
import { askPartner, type Partner } from './ask-partner.ts'
import { type Engine, isRequestContext, type RequestContext } from './engine.ts'

/** Most connections to one partner. */
const CONNECTIONS = 64
/** Largest answer that a partner may give, in bytes. */
const LARGEST_ANSWER = 16 * 1024 * 1024

export function apolloEngine(config: GatewayConfig, log: FastifyBaseLogger): Engine {
  const partners: Partner[] = []
  const gateway = new ApolloGateway({
    supergraphSdl: config.supergraph,
    logger: log,
    buildService: ({ name, url }) => {
      const address = new URL(config.partnerUrls.get(name) ?? url ?? '')
      const pool = new Pool(address.origin, { connections: CONNECTIONS, maxResponseSize: LARGEST_ANSWER })
      const partner = { name, pool, path: address.pathname, budgetMs: config.hopBudgetMs, log }
      partners.push(partner)
      return dataSource(partner)
    },
  })
  return {
    load: options => gateway.load(options),
    onSchemaLoadOrUpdate: callback => gateway.onSchemaLoadOrUpdate(callback),
    stop: async () => {
      await gateway.stop()
      await Promise.all(partners.map(partner => partner.pool.close()))
    },
  }
}

function dataSource(partner: Partner): GraphQLDataSource<RequestContext> {
  return {
    process: options => {
      const context = options.context
      // ApolloGateway asks with an empty context only when it introspects, which this gateway never does.
      if (!isRequestContext(context)) throw new Error('A partner is asked only on behalf of a request.')
      return askPartner(partner, {
        query: options.request.query ?? '',
        variables: options.request.variables ?? {},
        path: 'pathInIncomingRequest' in options ? (options.pathInIncomingRequest ?? []) : [],
        context,
      })
    },
  }
}
