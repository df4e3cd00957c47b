/** Names of records: the owner's prefix and the record number, `opleiders:12`. Several owners may hold trainings. */

export function trainingId(number: number): string {
  return `opleiders:${number}`
}

/** The record number in an id of this owner; undefined for an id of somebody else, or none at all. */
export function trainingNumber(id: string): number | undefined {
  const match = /^opleiders:([1-9]\d{0,8})$/.exec(id)
  return match ? Number(match[1]) : undefined
}
