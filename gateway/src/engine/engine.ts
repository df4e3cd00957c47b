/** What the gateway expects of an engine, so that one can take another's place. */
import type { GatewayInterface } from '@apollo/server-gateway-interface'
import type { DocumentNode } from 'graphql'
import type { Graph } from '../graph/graph.ts'
import type { Reckoned } from '../limits/known-costs.ts'
import type { SignHop } from '../policy/sign-hop.ts'
import type { Partner } from './partner/partner.ts'

/** An engine plans and executes operations over a graph, behind Apollo Server's own interface for that. */
export interface Engine extends GatewayInterface {
  /**
   * Lets another graph take the place of the one that answers. What is under way ends with the one that it began with.
   * @throws Error where that cannot be; then all goes on as before.
   */
  swap(graph: Graph): Promise<void>
  /** Those of the graph that answers now. */
  partners(): readonly Partner[]
  /** How many operations were planned since that graph answers, by planner. */
  planned(): Readonly<Record<string, number>>
}

/** What a request carries through the stages. */
export interface RequestContext {
  /** Aborted when the time is up or the caller has left. */
  budget: AbortSignal
  /** The caller's Accept-Language, as it came. */
  language: string | undefined
  /** Signs what a partner is asked, and for whom. */
  signHop: SignHop
  /** What partners are told of the caller: who is told otherwise gets an answer of its own. */
  rights: string
  /** The number of the request, the same in each of its hops. */
  trace: string
  /** Partners that could not give their part. */
  holes: Hole[]
  /** What was asked of whom. */
  hops: Hop[]
  /** Partners that gave something about a person. */
  readings: Set<string>
  /** For how many seconds what was asked so far may be kept; for ever while nobody was asked. */
  holdsFor: number
  /** How long the answer is with what was given so far, in characters. */
  length: number
  /** What the answer may hold, and where; undefined where no partner has to keep to it. */
  reckoned?: Reckoned & { allowed: number }
}

export function isRequestContext(context: object): context is RequestContext {
  return 'budget' in context && 'signHop' in context && 'holes' in context
}

/** What we find missing ourselves. */
export type HoleCode = 'SOURCE_UNAVAILABLE' | 'SOURCE_TIMEOUT' | 'SOURCE_BAD_RESPONSE' | 'SOURCE_VIOLATION'

/** What a partner may find missing: it says itself that it cannot note down who reads. */
const MISSING = ['SOURCE_UNAVAILABLE', 'SOURCE_TIMEOUT', 'SOURCE_BAD_RESPONSE', 'AUDIT_UNAVAILABLE'] as const

interface Hole {
  source: string
  code: HoleCode | (typeof MISSING)[number]
}

export function missingCode(code: unknown): Hole['code'] | undefined {
  return MISSING.find(each => each === code)
}

const TEXTS: Record<HoleCode, (source: string) => string> = {
  SOURCE_UNAVAILABLE: source =>
    `The source «${source}» cannot be reached now. The rest of the answer stands; ask again in a moment.`,
  SOURCE_TIMEOUT: source => `The source «${source}» did not answer in time. The rest of the answer stands; ask again.`,
  SOURCE_BAD_RESPONSE: source =>
    `The source «${source}» gave an answer that cannot be used. The rest of the answer stands.`,
  SOURCE_VIOLATION: source =>
    `The source «${source}» told of something else than it was asked about. The rest of the answer stands.`,
}

/** What a client reads about a hole. */
export function holeText(code: HoleCode, source: string): string {
  return TEXTS[code](source)
}

export interface Hop {
  source: string
  /** Where in the answer it belongs; `@` stands for every member of a list; empty at the root. */
  path: readonly (string | number)[]
  document: DocumentNode
  /** Where entities are asked: the name under which the partner answers for these. */
  key?: string
}
