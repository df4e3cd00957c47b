/**
 * Who may see what. Vacancies are open data; a route is about a person, so every way to one (a candidate's routes, a
 * reference from another owner) comes past here. Which persons a coach sees is decided by the owner of the candidates.
 */
import { onlyFor, type Viewer } from '@overstap/kit'

/** @throws UNAUTHENTICATED for somebody anonymous, FORBIDDEN for everybody else who is not a coach. */
export function mayAskForRoutes(viewer: Viewer): void {
  onlyFor('coach', viewer, 'Routes, which are about people,')
}

/** Open vacancies are open data; a filled or withdrawn one is for coaches, whose candidates were placed in it. */
export function maySeeVacancy(viewer: Viewer, { status }: { status: string }): boolean {
  return status === 'OPEN' || viewer.role === 'coach'
}
