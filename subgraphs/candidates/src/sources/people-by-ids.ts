/** People of sources by their ids: all that is asked at once of one source, for one purpose, is one question. */
import type { Viewer } from '@overstap/kit'
import DataLoader from 'dataloader'
import type { SourceConfig } from './behind.ts'
import { fieldsOf, lie, type PartName, type Parts, readPart } from './parts.ts'
import type { AskShare } from './share.ts'
import type { Unread } from './source-candidate.ts'
import { holeOf } from './source-fault.ts'

/** For what something about a person is asked: the `Activity` of the contract. */
export type SourceActivity = 'READ' | 'CONTACT' | 'MATCH' | 'FUNDING_CASE'

interface PartKey {
  source: SourceConfig
  id: string
  part: PartName
  activity: SourceActivity
}

type AnyPart = Parts[PartName] | null
/** A part of what is known of somebody; null for nobody, and an error where the owner did not give it. */
export type LoadPart = (key: PartKey) => Promise<AnyPart>

/** Ids that a source is asked for at once. */
const LARGEST_BATCH = 100

export function peopleByIds(askShare: AskShare, viewer: Viewer): LoadPart {
  const loader = new DataLoader(
    async (keys: readonly PartKey[]) => {
      const groups = Map.groupBy(keys, ({ source, activity }) => `${source.prefix} ${activity}`)
      const found = await Promise.all([...groups.values()].flatMap(inBatches).map(readGroup))
      const byKey = new Map(found.flat())
      return keys.map(key => byKey.get(key) ?? null)
    },
    { cacheKeyFn: ({ id, part, activity }) => JSON.stringify([id, part, activity]) },
  )
  return key => loader.load(key)

  async function readGroup(keys: readonly PartKey[]): Promise<[PartKey, AnyPart | Error][]> {
    const [first] = keys
    if (first === undefined) return []
    const { source, activity } = first
    const ids = [...new Set(keys.map(key => key.id))]
    const parts = [...new Set(keys.map(key => key.part))].sort()
    const question = {
      declares: '$ids: [ID!]!, $activity: Activity!',
      asks: `candidates(ids: $ids, activity: $activity) { id ${parts.map(part => fieldsOf(part, viewer)).join(' ')} }`,
      variables: { ids, activity },
    }
    const share = await askShare(source, question, ({ candidates }) => {
      const rows = rowsOf(source, ids, candidates)
      return keys.map(key => {
        const row = rows.get(key.id)
        return [key, row ? readPart[key.part](row, source, viewer) : null] as [PartKey, AnyPart]
      })
    })
    const { owner, trouble } = share
    return trouble === null ? (share.given ?? []) : keys.map(key => [key, holeOf({ owner, trouble })])
  }
}

/** @throws SourceFault when they are not those that were asked, in their order. */
function rowsOf(source: SourceConfig, ids: readonly string[], candidates: unknown): Map<string, Unread> {
  // The contract makes it a list of these or null.
  const rows = candidates as (Unread | null)[] | null
  if (rows?.length !== ids.length) throw lie(source.prefix, 'not as many as were asked')
  const found = new Map<string, Unread>()
  for (const [index, row] of rows.entries()) {
    if (row === null) continue
    if (row.id !== ids[index]) throw lie(source.prefix, 'another one than was asked')
    found.set(row.id, row)
  }
  return found
}

function inBatches<Key>(keys: readonly Key[]): (readonly Key[])[] {
  const batches: (readonly Key[])[] = []
  for (let start = 0; start < keys.length; start += LARGEST_BATCH)
    batches.push(keys.slice(start, start + LARGEST_BATCH))
  return batches
}
