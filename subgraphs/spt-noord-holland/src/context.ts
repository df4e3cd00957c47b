/** What a resolver of this subgraph has at hand for one request. */
import type { ReadingLog, RequestScope } from '@overstap/kit'
import type { Activity } from './activities.ts'
import { loadersFor } from './loaders.ts'
import { regionsOpenTo } from './policy.ts'

export interface Context extends RequestScope {
  loaders: ReturnType<typeof loadersFor>
  log: ReadingLog<Activity>
  /** The day it is. */
  today: string
}

export function contextOf(scope: RequestScope, today: string): Context {
  return { ...scope, loaders: loadersFor(scope.session, regionsOpenTo(scope.viewer)), today }
}
