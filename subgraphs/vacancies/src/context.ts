/** What a resolver of this subgraph has at hand for one request. */
import type { RequestScope } from '@overstap/kit'
import type { OpenSources } from '@overstap/kit/sources'
import { loadersFor } from './loaders.ts'
import { type Sources, sourcesOfRequest } from './sources/sources-of-request.ts'

export interface Context extends RequestScope {
  loaders: ReturnType<typeof loadersFor>
  /** The other owners of vacancies who stand behind this one. */
  sources: Sources
  /** The day it is. */
  today: string
}

export function contextOf(scope: RequestScope, sources: OpenSources, today: string): Context {
  return { ...scope, loaders: loadersFor(scope.session), sources: sourcesOfRequest(sources, scope), today }
}
