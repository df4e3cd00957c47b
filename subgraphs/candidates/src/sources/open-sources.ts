/**
 * The sources of this process. Who asks one signs as this subgraph, on behalf of whoever asks us, and holds the answer
 * against the contract; one that does not answer is left alone for a moment.
 */
import { hopSignerOf, type SubgraphConfig, type Viewer } from '@overstap/kit'
import type { Behind, SourceConfig } from './behind.ts'
import { restAfterFailures } from './rest.ts'
import { send } from './send.ts'
import { type Answered, shaped } from './shaped.ts'
import { SourceFault } from './source-fault.ts'

/** A question in the terms of schema/sources/candidates.graphql. */
export interface SourceQuestion {
  /** The variables that it declares: `$ids: [ID!]!`. */
  declares: string
  /** What it asks of Query. */
  asks: string
  variables: object
}

/** Asks one source as the viewer of one request. @throws SourceFault */
export type AskSource = (source: SourceConfig, question: SourceQuestion, signal: AbortSignal) => Promise<Answered>

export interface OpenSources extends Behind {
  /** `trace` is the number of the caller's request. */
  askAs(viewer: Viewer, trace: string): AskSource
}

export function openSources(
  behind: Behind,
  { name, signingKey }: Pick<SubgraphConfig, 'name' | 'signingKey'>,
): OpenSources {
  const signerFor = hopSignerOf(name, signingKey)
  const rests = new Map(behind.sources.map(({ prefix }) => [prefix, restAfterFailures()]))
  return {
    ...behind,
    askAs: (viewer, trace) => {
      const sign = signerFor(claimsOf(viewer, trace))
      return async (source, { declares, asks, variables }, signal) => {
        const rest = rests.get(source.prefix)
        if (rest?.isOn()) throw new SourceFault(source.prefix, 'UNAVAILABLE', 'left alone after failures')
        const query = `query (${declares}) { source { prefix asOf overlaps } ${asks} }`
        const body = JSON.stringify({ query, variables })
        const { pathname, search } = new URL(source.url)
        const attempt = () => {
          const token = sign({ audience: source.prefix, path: pathname + search, body })
          return send(
            source,
            { body, headers: { 'content-type': 'application/json', 'overstap-viewer': token } },
            signal,
          )
        }
        try {
          // Nothing is changed by a question, and a connection that was kept may have been closed by the other side.
          const answer = await attempt().catch(fault => {
            if (fault instanceof SourceFault && fault.again) return attempt()
            throw fault
          })
          const answered = shaped(source.prefix, { query, variables }, answer)
          rest?.answered()
          return answered
        } catch (fault) {
          if (!(fault instanceof SourceFault) || hasLeft(signal)) throw fault
          if (fault.trouble === 'UNAVAILABLE' || fault.trouble === 'TIMEOUT') rest?.failed()
          else rest?.answered()
          throw fault
        }
      }
    },
  }
}

/** Whoever asked us is gone: that is nothing against the source. */
function hasLeft(signal: AbortSignal): boolean {
  return signal.aborted && signal.reason?.name !== 'TimeoutError'
}

/** As the gateway tells us who is asking. */
function claimsOf({ role, subject, organisation, regions, purpose, rights }: Viewer, trace: string): object {
  return { role, org: organisation, regions, purpose, rights, trace, ...(subject !== null && { sub: subject }) }
}
