/** A partner as the gateway knows it: where it is, what stands between it and the requests, and how it has done. */
import type { FastifyBaseLogger } from 'fastify'
import { Pool } from 'undici'
import { Coalescer } from '../../coalesce.ts'
import type { GatewayConfig } from '../../config.ts'
import { Conduct } from './conduct.ts'
import { connector } from './connect-outside.ts'
import { outOfTime } from './partner-fault.ts'
import { Resilience } from './resilience.ts'
import type { Reply } from './send.ts'

export interface Partner {
  name: string
  pool: Pool
  path: string
  /** Longest time of one attempt, in milliseconds. */
  budgetMs: number
  resilience: Resilience
  coalescer: Coalescer<Reply>
  conduct: Conduct
  log: FastifyBaseLogger
}

/** Most connections to one partner, and so most hops to it at once. */
const CONNECTIONS = 64
/** Longest time until a connection stands, in milliseconds. */
const LONGEST_CONNECT_MS = 500

/** @throws Error with a sentence for the operator when the address is none. */
export function openPartner(name: string, url: string, config: GatewayConfig, log: FastifyBaseLogger): Partner {
  const address = addressOf(name, url)
  // Where the operator has said where it is, that is meant.
  const isPublished = (config.registry?.production ?? false) && !config.partnerUrls.has(name)
  const conduct = new Conduct()
  const resilience = new Resilience({ connections: CONNECTIONS, ...config.breaker }, isResting => {
    conduct.rests(isResting)
    log.warn({ source: name }, isResting ? 'a partner is left alone for a moment' : 'a partner is asked again')
  })
  return {
    name,
    pool: new Pool(address.origin, {
      connections: CONNECTIONS,
      connect: connector(isPublished, LONGEST_CONNECT_MS),
    }),
    path: address.pathname + address.search,
    budgetMs: config.hopBudgetMs,
    resilience,
    coalescer: new Coalescer(outOfTime),
    conduct,
    log,
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
