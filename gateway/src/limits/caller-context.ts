/** What a request carries through the stages, and who asks. */
import type { RequestContext } from '../engine/engine.ts'
import type { Viewer } from '../policy/authenticate.ts'

export interface CallerContext extends RequestContext {
  viewer: Viewer
}
