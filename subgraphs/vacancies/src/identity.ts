/** Names of records: the owner's prefix and the record number, `techniek-noord:45`. Several owners may hold vacancies. */

/** Who signs sets of vacancies: the subgraph, by its name in the supergraph. */
export const MAKERS = ['vacancies']

/** The owner whose rows live in this database. */
export const OWNER = 'techniek-noord'

export function vacancyId(number: number): string {
  return `${OWNER}:${number}`
}

/** The record number in an id of this owner; undefined for an id of somebody else, or none at all. */
export function vacancyNumber(id: string): number | undefined {
  const match = /^techniek-noord:([1-9]\d{0,8})$/.exec(id)
  return match ? Number(match[1]) : undefined
}
