/**
 * Tells everything that is wrong with a proposed subgraph, and what the graph with it would be. It reads and writes nothing.
 * All of it happens in a thread of its own, with bounds on time and memory: whoever proposes may mean harm. Each call takes a
 * thread, so whoever lets strangers call bounds how many at once.
 */
import { type CheckOptions, LIMITS } from './options.ts'
import type { Published, Subgraph } from './published.ts'
import type { Report } from './report.ts'
import { inThread } from './thread.ts'

/** What happens when `proposed` is published, in the place of the one of that name or as a new one. */
export function check(proposed: Subgraph, published: Published, options: CheckOptions): Promise<Report> {
  const bytes = Buffer.byteLength(proposed.sdl)
  const most = options.limits?.bytes ?? LIMITS.bytes
  if (bytes <= most) return inThread({ kind: 'check', proposed, published, options })
  const message = `The SDL has ${bytes} bytes, and ${most} are allowed. Split the subgraph, or shorten its descriptions.`
  return Promise.resolve({ problems: [{ code: 'TOO_LARGE', severity: 'error', message }] })
}

/** What happens when the subgraph of that name is taken out of the graph. */
export function checkRemoval(name: string, published: Published, options: CheckOptions): Promise<Report> {
  return inThread({ kind: 'removal', name, published, options })
}

/**
 * What all that is published is together, with nobody proposing: for the founders, who need each other and can only begin at
 * once. Whose each type is comes from `published.owners`; nothing is judged but whether it composes.
 */
export function checkTogether(published: Published, options: CheckOptions): Promise<Report> {
  return inThread({ kind: 'together', published, options })
}
