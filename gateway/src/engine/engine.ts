/** What the gateway expects of an engine, so that one can take another's place. */
import type { GatewayInterface } from '@apollo/server-gateway-interface'

/** An engine plans and executes operations over the supergraph, behind Apollo Server's own interface for that. */
export type Engine = GatewayInterface

/** What a request carries through the stages. */
export interface RequestContext {
  /** Aborted when the time is up or the caller has left. */
  budget: AbortSignal
  /** The caller's Accept-Language, as it came. */
  language: string | undefined
  /** The token that tells a partner who is asking. */
  viewerFor: (partner: string) => Promise<string>
  /** Partners that could not give their part. */
  holes: Hole[]
}

export function isRequestContext(context: object): context is RequestContext {
  return 'budget' in context && 'viewerFor' in context && 'holes' in context
}

export interface Hole {
  source: string
  code: 'SOURCE_UNAVAILABLE' | 'SOURCE_TIMEOUT' | 'SOURCE_BAD_RESPONSE'
}
