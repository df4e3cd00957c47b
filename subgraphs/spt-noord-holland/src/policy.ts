/**
 * Which people somebody may see; which fields of them, schema.graphql says, and the kit holds. The people of a programme are for
 * the coaches of the region in which they take part. What else is known of them, their own owner decides. The database keeps
 * the same rule behind it (db/migrations, schema/decisions/0015).
 */
import type { Viewer } from '@overstap/kit'

/** The regions whose participations somebody may see. */
export function regionsOpenTo({ role, regions, rights }: Viewer): readonly string[] {
  return role === 'coach' && rights.includes('candidate:full') ? regions : []
}

/** The same for the database. It is said each time, so that nothing is left from somewhere. */
export function rowSettings(viewer: Viewer): Record<string, string> {
  return { 'viewer.regions': JSON.stringify(regionsOpenTo(viewer)) }
}
