/** What partners asked that nobody has registered: how often, and when last. Kept in memory, and not without end. */
import type { FastifyBaseLogger } from 'fastify'

interface UnregisteredDocument {
  hash: string
  /** The names of its operations. */
  name: string
  /** The organisation in the token that asked. */
  org: string | null
  count: number
  lastSeen: string
}

export interface Unregistered {
  note(document: Pick<UnregisteredDocument, 'hash' | 'name' | 'org'>): void
  list(): readonly UnregisteredDocument[]
}

/** Past it the one that was asked longest ago is forgotten. */
const REMEMBERED = 1_000
const LONGEST_NAME = 100

/** One line in the log when an organisation asks a document for the first time; after that it is counted. */
export function unregisteredDocuments(log: FastifyBaseLogger): Unregistered {
  const seen = new Map<string, UnregisteredDocument>()
  return {
    note({ hash, name, org }) {
      const key = JSON.stringify([org, hash])
      const known = seen.get(key)
      const document = {
        hash,
        name: name.slice(0, LONGEST_NAME),
        org,
        count: (known?.count ?? 0) + 1,
        lastSeen: new Date().toISOString(),
      }
      if (!known) log.warn({ document: hash, operation: document.name, org }, 'a partner asks what is not registered')
      seen.delete(key)
      seen.set(key, document)
      const [longestAgo] = seen.keys()
      if (seen.size > REMEMBERED && longestAgo !== undefined) seen.delete(longestAgo)
    },
    list: () => [...seen.values()],
  }
}
