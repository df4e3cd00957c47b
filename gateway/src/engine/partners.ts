/** The partners of a supergraph: where each is, and the connections to it. */
import type { FastifyBaseLogger } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import { Pool } from 'undici'
import type { GatewayConfig } from '../config.ts'
import type { Partner } from './ask-partner.ts'

/** Most connections to one partner. */
const CONNECTIONS = 64
/** Largest answer that a partner may give, in bytes. */
const LARGEST_ANSWER = 16 * 1024 * 1024

/** @throws Error with a sentence for the operator when the address is none. */
export function openPartner(
  name: string,
  url: string,
  config: GatewayConfig,
  schema: GraphQLSchema,
  log: FastifyBaseLogger,
): Partner {
  const address = addressOf(name, config.partnerUrls.get(name) ?? url)
  const pool = new Pool(address.origin, { connections: CONNECTIONS, maxResponseSize: LARGEST_ANSWER })
  return {
    name,
    pool,
    path: address.pathname + address.search,
    budgetMs: config.hopBudgetMs,
    log,
    schema,
    violations: 0,
  }
}

function addressOf(name: string, url: string): URL {
  const address = URL.canParse(url) ? new URL(url) : undefined
  if (address?.protocol === 'http:' || address?.protocol === 'https:') return address
  const variable = `${name.toUpperCase().replaceAll('-', '_')}_URL`
  throw new Error(
    `the address of «${name}» in the supergraph is «${url}», not an http(s) URL. Give one in ${variable}.`,
  )
}
