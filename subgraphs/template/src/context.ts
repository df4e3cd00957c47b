/** What a resolver has at hand for one request. */
import type { RequestScope } from '@overstap/kit'
import { loadersFor } from './loaders.ts'

export interface Context extends RequestScope {
  loaders: ReturnType<typeof loadersFor>
  /** The day it is. */
  today: string
}

export function contextOf(scope: RequestScope, today: string): Context {
  return { ...scope, loaders: loadersFor(scope.session, today), today }
}
