/** The sources of a subgraph as one request asks them, within the time that all of them have together. */
import type { RequestScope } from '../serve.ts'
import type { SourceConfig } from './behind.ts'
import type { OpenSources } from './open-sources.ts'
import { type AskShare, sharesOf } from './share.ts'

export interface SourcesAsked {
  /** Those that may hold something for the viewer. */
  asked: readonly SourceConfig[]
  askShare: AskShare
  /** Who answers for an id; undefined for ids of the subgraph itself and of nobody. */
  sourceOf(id: string): SourceConfig | undefined
}

/** `mayHold`: whether a source may hold something that the viewer may see. */
export function askedBy(
  { sources, deadlineMs, askAs }: OpenSources,
  scope: RequestScope,
  mayHold: (source: SourceConfig) => boolean = () => true,
): SourcesAsked {
  const asked = sources.filter(mayHold)
  const signal = asked.length > 0 ? AbortSignal.any([scope.signal, AbortSignal.timeout(deadlineMs)]) : scope.signal
  return {
    asked,
    askShare: sharesOf(askAs(scope.viewer, scope.trace), scope, signal),
    sourceOf: id => sources.find(({ prefix }) => id.startsWith(`${prefix}:`)),
  }
}

/** Whether a source has rows of one of these regions; undefined: of any. */
export function holdsOf(regions: readonly string[] | undefined, source: SourceConfig): boolean {
  return regions === undefined || regions.some(region => source.regions.includes(region))
}
