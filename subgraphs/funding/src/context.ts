/** What a resolver of this subgraph has at hand for one request. */
import type { RequestScope } from '@overstap/kit'
import { type Loaders, loadersFor } from './loaders.ts'

export interface Context extends RequestScope {
  loaders: Loaders
  /** The day (ISO date) that the request is answered on. */
  today: string
}

export function contextOf(scope: RequestScope, today: string): Context {
  return { ...scope, loaders: loadersFor(scope.session), today }
}
