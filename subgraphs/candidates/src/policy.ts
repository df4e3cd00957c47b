/**
 * Which candidates somebody may see; which fields of them, schema.graphql says, and the kit holds. Pure: the viewer and the
 * facts in, the answer out. Every way to a candidate (a root field, a reference from another owner, a route, a page) comes
 * past here.
 */
import { forbidden, type Viewer } from '@overstap/kit'

/** The regions whose people somebody may find: a coach's own. */
export function regionsOpenTo(viewer: Viewer): readonly string[] {
  return viewer.role === 'coach' ? viewer.regions : []
}

/** A coach sees candidates of its own regions; to anybody else they look as if they did not exist. */
export function maySeeCandidate(viewer: Viewer, candidate: { region: string }): boolean {
  return regionsOpenTo(viewer).includes(candidate.region)
}

/**
 * The name under which somebody writes, and holds cases.
 * @throws FORBIDDEN for somebody without one: nobody could say afterwards who it was.
 */
export function authorOf(viewer: Viewer): string {
  if (viewer.subject !== null) return viewer.subject
  throw forbidden('Whoever writes must be somebody: send a token with a subject («sub»).')
}

export interface ContactFacts {
  /** Subjects of the coaches who hold an active mediation. */
  coaches: readonly string[]
  /** What the newest consent event about contact data says; null when there is none. */
  consented: boolean | null
}

/** Contact data is for the coach who holds the mediation, or for every coach of the region after consent (R18). */
export function maySeeContact(viewer: Viewer, facts: ContactFacts): boolean {
  if (viewer.role !== 'coach') return false
  return facts.consented === true || (viewer.subject !== null && facts.coaches.includes(viewer.subject))
}
