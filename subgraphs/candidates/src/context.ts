/** What a resolver of this subgraph has at hand for one request. */
import type { KeyObject } from 'node:crypto'
import type { ReadingLog, RequestScope } from '@overstap/kit'
import type { OpenSources } from '@overstap/kit/sources'
import type { Activity } from './activities.ts'
import { type Names, namesFor } from './identity.ts'
import { loadersFor } from './loaders.ts'
import { regionsOpenTo } from './policy.ts'
import { type Sources, sourcesOfRequest } from './sources/sources-of-request.ts'

export interface Context extends RequestScope {
  loaders: ReturnType<typeof loadersFor>
  log: ReadingLog<Activity>
  /** How whoever asks names people. */
  names: Names
  /** The other owners of candidates who stand behind this one. */
  sources: Sources
  /** The day it is. */
  today: string
}

export function contextOf(scope: RequestScope, signingKey: KeyObject, sources: OpenSources, today: string): Context {
  const { session, viewer } = scope
  return {
    ...scope,
    loaders: loadersFor(session, regionsOpenTo(viewer)),
    names: namesFor(viewer, signingKey),
    sources: sourcesOfRequest(sources, scope),
    today,
  }
}
