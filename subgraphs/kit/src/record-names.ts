/** Names of the records of an owner that holds several sorts of them: the sort and the number, `spt-drenthe:visit-12`. */

interface RecordNames<Sort extends string> {
  recordId(sort: Sort, number: number): string
  /** The record number in an id of this sort; undefined for any other text. */
  recordNumber(sort: Sort, id: string): number | undefined
}

/** @param owner the prefix, without its colon. */
export function recordNames<Sort extends string>(owner: string): RecordNames<Sort> {
  return {
    recordId: (sort, number) => `${owner}:${sort}-${number}`,
    recordNumber: (sort, id) => {
      const start = `${owner}:${sort}-`
      const number = id.startsWith(start) ? id.slice(start.length) : ''
      return /^[1-9]\d{0,8}$/.test(number) ? Number(number) : undefined
    },
  }
}
