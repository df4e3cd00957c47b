/** Hands the rows of one statement back to the keys that were asked, in their order, as DataLoader wants them. */

export type Batched<Key, Value> = (keys: readonly Key[]) => Promise<Value[]>

/** One row or null per key. */
export function batchBy<Key, Row>(
  read: (keys: readonly Key[]) => Promise<Row[]>,
  keyOf: (row: Row) => Key,
): Batched<Key, Row | null> {
  return async keys => {
    const byKey = new Map((await read(keys)).map(row => [keyOf(row), row]))
    return keys.map(key => byKey.get(key) ?? null)
  }
}

/** All rows of each key, in the order in which they were read. */
export function batchListsBy<Key, Row>(
  read: (keys: readonly Key[]) => Promise<Row[]>,
  keyOf: (row: Row) => Key,
): Batched<Key, Row[]> {
  return async keys => {
    const byKey = Map.groupBy(await read(keys), keyOf)
    return keys.map(key => byKey.get(key) ?? [])
  }
}
