/**
 * The sources of this process. Who asks one signs as this subgraph, on behalf of whoever asks us, and holds the answer
 * against the contract; one that does not answer is left alone for a moment.
 */
import { CircuitState, ConsecutiveBreaker, circuitBreaker, handleWhen, isBrokenCircuitError } from 'cockatiel'
import { buildSchema } from 'graphql'
import type { SubgraphConfig } from '../config.ts'
import { hopSignerOf } from '../sign-hop.ts'
import type { Viewer } from '../viewer.ts'
import type { Behind, SourceConfig } from './behind.ts'
import { send } from './send.ts'
import { type Answered, shaped } from './shaped.ts'
import { SourceFault } from './source-fault.ts'

/** A question in the terms of the contract of sources. */
export interface SourceQuestion {
  /** The variables that it declares: `$ids: [ID!]!`. */
  declares: string
  /** What it asks of Query. */
  asks: string
  variables: object
  /** It changes something, once for each key in it; then what it asks is of Mutation. */
  changes?: true
}

/** Asks one source as the viewer of one request. @throws SourceFault */
export type AskSource = (source: SourceConfig, question: SourceQuestion, signal: AbortSignal) => Promise<Answered>

export interface OpenSources extends Behind {
  /** `trace` is the number of the caller's request. */
  askAs(viewer: Viewer, trace: string): AskSource
}

/** Failures in a row after which a source is left alone, and for how long; then one question finds out. */
const MOST_FAILURES = 5
const REST_MS = 2_000

/** `contract`: the SDL that the sources behind this subgraph answer. */
export function openSources(
  behind: Behind,
  { name, signingKey }: Pick<SubgraphConfig, 'name' | 'signingKey'>,
  contract: string,
): OpenSources {
  // The directives on it are those of the SDL of subgraphs, which graphql does not know.
  const schema = buildSchema(contract, { assumeValidSDL: true })
  const signerFor = hopSignerOf(name, signingKey)
  const rests = new Map(behind.sources.map(({ prefix }) => [prefix, restOf(prefix)]))
  return {
    ...behind,
    askAs: (viewer, trace) => {
      const sign = signerFor(claimsOf(viewer, trace))
      return (source, { declares, asks, variables, changes }, signal) => {
        const query = `${changes ? 'mutation' : 'query'} (${declares}) { source { prefix asOf overlaps } ${asks} }`
        const body = JSON.stringify({ query, variables })
        const { pathname, search } = new URL(source.url)
        const attempt = () => {
          const token = sign({ audience: source.prefix, path: pathname + search, body })
          const headers = { 'content-type': 'application/json', 'overstap-viewer': token }
          return send(source, { body, headers }, signal)
        }
        const ask = async () => {
          // A question changes nothing and a change its key lets happen once; and a connection that was kept may have been closed by the other side.
          const answer = await attempt().catch(fault => {
            if (fault instanceof SourceFault && fault.again) return attempt()
            throw fault
          })
          return shaped(schema, source.prefix, { query, variables }, answer)
        }
        return rests.get(source.prefix)?.(ask) ?? ask()
      }
    },
  }
}

/** Asks when the source is not resting. */
function restOf(prefix: string): <Value>(ask: () => Promise<Value>) => Promise<Value> {
  const breaker = circuitBreaker(handleWhen(isAway), {
    breaker: new ConsecutiveBreaker(MOST_FAILURES),
    halfOpenAfter: REST_MS,
  })
  const resting = () => new SourceFault(prefix, 'UNAVAILABLE', 'left alone after failures')
  return async ask => {
    // Nobody waits for the one question that finds out.
    if (breaker.state === CircuitState.HalfOpen) throw resting()
    try {
      return await breaker.execute(ask)
    } catch (fault) {
      throw isBrokenCircuitError(fault) ? resting() : fault
    }
  }
}

function isAway(fault: Error): boolean {
  return fault instanceof SourceFault && !fault.left && (fault.trouble === 'UNAVAILABLE' || fault.trouble === 'TIMEOUT')
}

/** As the gateway tells us who is asking. */
function claimsOf({ role, subject, organisation, regions, purpose, rights }: Viewer, trace: string): object {
  return { role, org: organisation, regions, purpose, rights, trace, ...(subject !== null && { sub: subject }) }
}
