/**
 * Which people somebody may see; which fields of them, schema.graphql says, and the kit holds. The people of the service point
 * are for the coaches who work in its region, wherever these people live. What else is known of them, their own owner decides.
 * The database keeps the same rule behind it (db/migrations, schema/decisions/0015).
 */
import type { Viewer } from '@overstap/kit'

/** The labour-market region in which the service point works. */
const REGION = 'drenthe'

export function maySeePeople({ role, regions, rights }: Viewer): boolean {
  return role === 'coach' && rights.includes('candidate:full') && regions.includes(REGION)
}

/** The same for the database. It is said each time, so that nothing is left from somewhere. */
export function rowSettings(viewer: Viewer): Record<string, string> {
  return { 'viewer.people': maySeePeople(viewer) ? 'on' : 'off' }
}
