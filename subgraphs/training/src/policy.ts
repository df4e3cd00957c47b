/** Who may see what. Trainings are for everybody; a route is about a person, and so is the plan that closes its gap. */
import { onlyFor, type Viewer } from '@overstap/kit'

/** @throws UNAUTHENTICATED for somebody anonymous, FORBIDDEN for everybody else who is not a coach. */
export function mayAskForPlans(viewer: Viewer): void {
  onlyFor('coach', viewer, 'Training plans')
}
