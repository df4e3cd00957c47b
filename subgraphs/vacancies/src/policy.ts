/**
 * Which vacancies and routes somebody may see. Who may see routes at all, which are about people, schema.graphql says and the
 * kit holds; which persons, the owner of the candidates decides.
 */
import type { Viewer } from '@overstap/kit'

/**
 * Open vacancies are open data; a filled or withdrawn one is for the employer who offered it, and for coaches, whose
 * candidates were placed in it.
 */
export function maySeeVacancy(viewer: Viewer, vacancy: { status: string; employer: string }): boolean {
  return vacancy.status === 'OPEN' || viewer.role === 'coach' || isOwn(viewer, vacancy)
}

/** A route is for coaches, and for the employer who offers the vacancy; `vacancy` is null where there is none of this owner. */
export function maySeeRoute(viewer: Viewer, vacancy: { employer: string } | null): boolean {
  return viewer.role === 'coach' || (vacancy !== null && isOwn(viewer, vacancy))
}

function isOwn({ role, organisation }: Viewer, { employer }: { employer: string }): boolean {
  return role === 'partner' && organisation === employer
}
