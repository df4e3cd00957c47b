/** Who may see what. Schemes are for everybody; a route is about a person, and so is the plan that pays for it. */
import { onlyFor, type Viewer } from '@overstap/kit'

/** @throws UNAUTHENTICATED for somebody anonymous, FORBIDDEN for everybody else who is not a coach. */
export function mayAskForFundingPlans(viewer: Viewer): void {
  onlyFor('coach', viewer, 'Funding plans')
}
