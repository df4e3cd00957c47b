/** Names of records: the owner's prefix, the sort of record and its number, `spt-drenthe:visit-12`. */

type Sort = 'visit' | 'event' | 'round'

export function recordId(sort: Sort, number: number): string {
  return `spt-drenthe:${sort}-${number}`
}

/** The record number in an id of this sort; undefined for any other text. */
export function recordNumber(sort: Sort, id: string): number | undefined {
  const [, found, number] = /^spt-drenthe:([a-z]+)-([1-9]\d{0,8})$/.exec(id) ?? []
  return found === sort ? Number(number) : undefined
}
