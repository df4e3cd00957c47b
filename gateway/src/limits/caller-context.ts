/** What a request carries through the stages, and who asks. */
import { isRequestContext, type RequestContext } from '../engine/engine.ts'
import type { Viewer } from '../policy/viewer.ts'

export interface CallerContext extends RequestContext {
  viewer: Viewer
  /** The text that was judged, also where the caller only named it. */
  text: string
  isRegistered: boolean
}

export function isCallerContext(context: object): context is CallerContext {
  return isRequestContext(context) && 'viewer' in context
}
