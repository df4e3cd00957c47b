/**
 * Hands the rows of one statement back to the keys that were asked, in their order, as DataLoader wants them. A key that
 * no row can have is not asked, so that it never takes the others along (R20).
 */
import { isStorable } from './storable.ts'

export type Batched<Key, Value> = (keys: readonly Key[]) => Promise<Value[]>

/** One row or null per key. */
export function batchBy<Key, Row>(
  read: (keys: readonly Key[]) => Promise<Row[]>,
  keyOf: (row: Row) => Key,
): Batched<Key, Row | null> {
  return async keys => {
    const byKey = new Map((await read(askable(keys))).map(row => [keyOf(row), row]))
    return keys.map(key => byKey.get(key) ?? null)
  }
}

/** All rows of each key, in the order in which they were read. */
export function batchListsBy<Key, Row>(
  read: (keys: readonly Key[]) => Promise<Row[]>,
  keyOf: (row: Row) => Key,
): Batched<Key, Row[]> {
  return async keys => {
    const byKey = Map.groupBy(await read(askable(keys)), keyOf)
    return keys.map(key => byKey.get(key) ?? [])
  }
}

function askable<Key>(keys: readonly Key[]): readonly Key[] {
  return keys.filter(isStorable)
}
