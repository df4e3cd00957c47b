/** Who may see what. Schemes are for everybody; a route is about a person, and so is the plan that pays for it. */
import { forbidden, unauthenticated, type Viewer } from '@overstap/kit'

/**
 * Funding plans are for coaches.
 * @throws UNAUTHENTICATED for somebody anonymous, FORBIDDEN for everybody else who is not a coach.
 */
export function mayAskForFundingPlans(viewer: Viewer): void {
  if (viewer.role === 'coach') return
  if (viewer.role === 'none') {
    throw unauthenticated('Funding plans are for coaches. Send a token with the role «coach».')
  }
  throw forbidden('Funding plans are for coaches, and this token has another role.')
}
