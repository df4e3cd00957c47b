/**
 * Which vacancies somebody may see. Who may see routes, which are about people, schema.graphql says and the kit holds; which
 * persons, the owner of the candidates decides.
 */
import type { Viewer } from '@overstap/kit'

/** Open vacancies are open data; a filled or withdrawn one is for coaches, whose candidates were placed in it. */
export function maySeeVacancy(viewer: Viewer, { status }: { status: string }): boolean {
  return status === 'OPEN' || viewer.role === 'coach'
}
