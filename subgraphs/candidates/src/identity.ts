/** Names of records: the owner's prefix and the record number, `uwv-noord:123`. Several owners may hold candidates. */

/** Who signs sets of candidates: the subgraph, by its name in the supergraph. */
export const MAKERS = ['candidates']

/** The owner whose rows live in this database. */
export const OWNER = 'uwv-noord'

export function candidateId(number: number): string {
  return `${OWNER}:${number}`
}

/** The record number in an id of this owner; undefined for an id of somebody else, or none at all. */
export function candidateNumber(id: string): number | undefined {
  const match = /^uwv-noord:([1-9]\d{0,8})$/.exec(id)
  return match ? Number(match[1]) : undefined
}
