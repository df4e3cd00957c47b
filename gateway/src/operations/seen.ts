/**
 * Which documents are asked, by whom and when last: a change of the graph is judged by them. Kept in memory, not without end,
 * and shown to nobody: a document may hold what its caller wrote into it.
 */
import type { SeenOperation } from '@overstap/schema/registry'
import type { Viewer } from '../policy/viewer.ts'
import type { OperationRegister } from './register.ts'

/** Past it the one that was asked longest ago is forgotten. */
const REMEMBERED = 500
const LONGEST_DOCUMENT = 20_000

export interface SeenDocuments {
  /** Of callers with a token: nobody else can hold up what a partner wants to change. */
  note(text: string, viewer: Viewer): void
  list(): readonly SeenOperation[]
}

export function seenDocuments(): SeenDocuments {
  const seen = new Map<string, { document: string; client: string; at: number }>()
  return {
    note(document, { role, org }) {
      if (role === 'none' || document.length > LONGEST_DOCUMENT) return
      const client = org ?? role
      const key = `${client} ${document}`
      seen.delete(key)
      seen.set(key, { document, client, at: Date.now() })
      const [longestAgo] = seen.keys()
      if (seen.size > REMEMBERED && longestAgo !== undefined) seen.delete(longestAgo)
    },
    list: () =>
      [...seen.values()].map(({ document, client, at }) => ({
        document,
        client,
        lastSeen: new Date(at).toISOString(),
      })),
  }
}

/** Those are meant to be asked, whether anybody has or not; what comes with us is of today. */
export async function registeredAsSeen(register: OperationRegister): Promise<readonly SeenOperation[]> {
  const operations = await register.list()
  return operations.map(({ text, registeredBy, registeredAt }) => ({
    document: text,
    client: registeredAt === null ? `the ${registeredBy}` : `registered by ${registeredBy}`,
    lastSeen: registeredAt ?? new Date().toISOString(),
  }))
}
