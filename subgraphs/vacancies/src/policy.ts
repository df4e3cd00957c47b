/**
 * Who may see what. Vacancies are open data; a route is about a person, so every way to one (a candidate's routes, a
 * reference from another owner) comes past here. Which persons a coach sees is decided by the owner of the candidates.
 */
import { forbidden, unauthenticated, type Viewer } from '@overstap/kit'

/**
 * Routes are for coaches.
 * @throws UNAUTHENTICATED for somebody anonymous, FORBIDDEN for everybody else who is not a coach.
 */
export function mayAskForRoutes(viewer: Viewer): void {
  if (viewer.role === 'coach') return
  if (viewer.role === 'none') throw unauthenticated('Routes are about people. Send a token with the role «coach».')
  throw forbidden('Routes are about people: they are for coaches, and this token has another role.')
}
