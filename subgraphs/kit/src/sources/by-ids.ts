/** Rows of sources by their ids: all that is asked at once of one source, for one purpose, is one question. */
import DataLoader from 'dataloader'
import type { SourceConfig } from './behind.ts'
import type { SourceQuestion } from './open-sources.ts'
import type { AskShare } from './share.ts'
import { holeOf, lie } from './source-fault.ts'

interface Key {
  source: SourceConfig
  id: string
}

/** How what is asked by an id is put to a source, and read. */
interface ByIds<Asked extends Key, Unread, Value> {
  /** What may not be in one question with another; the source never may. */
  apart(asked: Asked): string
  /** As many as there are ids must come, in their order. */
  question(asked: readonly Asked[], ids: readonly string[]): SourceQuestion
  /** The field of Query that answers. */
  field: string
  /** @throws SourceFault for what cannot be right. */
  read(asked: Asked, row: Unread): Value
}

/** Ids that a source is asked for at once. */
const LARGEST_BATCH = 100

/** Null for what is not there, and an error where the owner did not give it. */
export function loadByIds<Asked extends Key, Unread extends { id: string }, Value>(
  askShare: AskShare,
  { apart, question, field, read }: ByIds<Asked, Unread, Value>,
): (asked: Asked) => Promise<Value | null> {
  const loader = new DataLoader<Asked, Value | null, string>(
    async keys => {
      const groups = Map.groupBy(keys, key => `${key.source.prefix} ${apart(key)}`)
      const found = await Promise.all([...groups.values()].flatMap(inBatches).map(readGroup))
      const byKey = new Map(found.flat())
      return keys.map(key => byKey.get(key) ?? null)
    },
    { cacheKeyFn: ({ source: _, ...key }) => JSON.stringify(key) },
  )
  return key => loader.load(key)

  async function readGroup(keys: readonly Asked[]): Promise<[Asked, Value | null | Error][]> {
    const [first] = keys
    if (first === undefined) return []
    const { source } = first
    const ids = [...new Set(keys.map(key => key.id))]
    const { owner, trouble, given } = await askShare(source, question(keys, ids), data => {
      const rows = rowsOf<Unread>(source, ids, data[field])
      return keys.map((key): [Asked, Value | null] => {
        const row = rows.get(key.id)
        return [key, row === undefined ? null : read(key, row)]
      })
    })
    return trouble === null ? (given ?? []) : keys.map(key => [key, holeOf({ owner, trouble })])
  }
}

/** @throws SourceFault when they are not those that were asked, in their order. */
function rowsOf<Unread extends { id: string }>(
  { prefix }: SourceConfig,
  ids: readonly string[],
  answered: unknown,
): Map<string, Unread> {
  // The contract makes it a list of these or null.
  const rows = answered as (Unread | null)[] | null
  if (rows?.length !== ids.length) throw lie(prefix, 'not as many as were asked')
  const found = new Map<string, Unread>()
  for (const [index, row] of rows.entries()) {
    if (row === null) continue
    if (row.id !== ids[index]) throw lie(prefix, 'another one than was asked')
    found.set(row.id, row)
  }
  return found
}

function inBatches<Each>(keys: readonly Each[]): (readonly Each[])[] {
  const batches: (readonly Each[])[] = []
  for (let start = 0; start < keys.length; start += LARGEST_BATCH)
    batches.push(keys.slice(start, start + LARGEST_BATCH))
  return batches
}
