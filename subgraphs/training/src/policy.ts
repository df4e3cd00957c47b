/** Who may see what. Trainings are for everybody; a route is about a person, and so is the plan that closes its gap. */
import { forbidden, unauthenticated, type Viewer } from '@overstap/kit'

/**
 * Training plans are for coaches.
 * @throws UNAUTHENTICATED for somebody anonymous, FORBIDDEN for everybody else who is not a coach.
 */
export function mayAskForPlans(viewer: Viewer): void {
  if (viewer.role === 'coach') return
  if (viewer.role === 'none') {
    throw unauthenticated('Training plans are for coaches. Send a token with the role «coach».')
  }
  throw forbidden('Training plans are for coaches, and this token has another role.')
}
