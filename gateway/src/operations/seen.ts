/**
 * Which documents are asked, by whom and how often, between two writings to the registry: a change of the graph is judged by
 * them. Bounded, and without anything that a caller wrote into a document.
 */
import { sha256 } from '@overstap/schema/document-hash'
import type { SeenOperation } from '@overstap/schema/registry'
import type { DocumentNode, GraphQLSchema } from 'graphql'
import { organisationOf, type Viewer } from '../policy/viewer.ts'
import type { OperationRegister } from './register.ts'
import { withoutLiterals } from './without-literals.ts'

/** A document and a client that asked it so many times. */
export interface AskedDocument {
  client: string
  hash: string
  document: string
  asked: number
}

export interface SeenDocuments {
  /** Counts a document that is known; the first time it is not, and `learn` follows. */
  note(text: string, viewer: Viewer): void
  /** Counts one that is new and valid. */
  learn(text: string, viewer: Viewer, document: DocumentNode, schema: GraphQLSchema): void
  /** All that was counted since. */
  take(): readonly AskedDocument[]
  /** They could not be written. */
  giveBack(asked: readonly AskedDocument[]): void
}

/** Texts whose document is known; past it the one that was asked longest ago is forgotten. */
const MOST_KNOWN = 500
/** Documents that wait to be written, of one client and of all; one more is counted the next time that it is asked. */
const MOST_OF_ONE = 100
const MOST_WAITING = 1_000
const LONGEST_DOCUMENT = 20_000

export function seenDocuments(): SeenDocuments {
  const known = new Map<string, Pick<AskedDocument, 'hash' | 'document'>>()
  const waiting = new Map<string, Map<string, AskedDocument>>()
  let size = 0

  function count({ client, hash, document, asked }: AskedDocument): void {
    const own = waiting.get(client) ?? new Map<string, AskedDocument>()
    const before = own.get(hash)
    if (before) {
      before.asked += asked
      return
    }
    if (own.size >= MOST_OF_ONE || size >= MOST_WAITING) return
    own.set(hash, { client, hash, document, asked })
    waiting.set(client, own)
    size += 1
  }
  function remember(text: string, document: Pick<AskedDocument, 'hash' | 'document'>): void {
    known.delete(text)
    known.set(text, document)
    const [longestAgo] = known.keys()
    if (known.size > MOST_KNOWN && longestAgo !== undefined) known.delete(longestAgo)
  }

  return {
    note(text, viewer) {
      const found = known.get(text)
      if (found === undefined || !counts(viewer)) return
      remember(text, found)
      count({ client: clientOf(viewer), asked: 1, ...found })
    },
    learn(text, viewer, parsed, schema) {
      if (known.has(text) || !counts(viewer)) return
      const document = withoutLiterals(parsed, schema)
      if (document.length > LONGEST_DOCUMENT || text.length > LONGEST_DOCUMENT) return
      const found = { document, hash: sha256(document) }
      remember(text, found)
      count({ client: clientOf(viewer), asked: 1, ...found })
    },
    take() {
      const taken = [...waiting.values()].flatMap(each => [...each.values()])
      waiting.clear()
      size = 0
      return taken
    },
    giveBack(asked) {
      for (const each of asked) count(each)
    },
  }
}

/** Nobody without a token can hold up what a partner wants to change. */
function counts({ role }: Viewer): boolean {
  return role !== 'none'
}

/** A name that partners may read: never a person's. */
function clientOf(viewer: Viewer): string {
  return organisationOf(viewer) ?? viewer.role
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
