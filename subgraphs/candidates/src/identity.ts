/**
 * Names of records: the owner's prefix and the record number, `uwv-noord:123`. Several owners may hold candidates. An
 * employer knows a person by a name of its own, `uwv-noord:p.` and the number under a seal: it says nothing, and no other
 * organisation has the same.
 */
import type { KeyObject } from 'node:crypto'
import { openNumber, sealKey, sealNumber, type Viewer } from '@overstap/kit'

/** Who signs sets of candidates: the subgraph, by its name in the supergraph. */
export const MAKERS = ['candidates']

/** The owner whose rows live in this database. */
export const OWNER = 'uwv-noord'

const SEALED = `${OWNER}:p.`

/** How one viewer names people, and is understood. */
export interface Names {
  idOf(number: number): string
  /** Undefined for an id of another owner, for one that was given to somebody else, and for what is none at all. */
  numberOf(id: string): number | undefined
}

/** The id with the record number, by which this owner speaks of a person to other owners. */
export function candidateId(number: number): string {
  return `${OWNER}:${number}`
}

export function namesFor({ role, organisation }: Viewer, signingKey: KeyObject): Names {
  if (role !== 'partner') return plain
  const key = sealKey(signingKey, 'candidate', organisation ?? '')
  return {
    idOf: number => SEALED + sealNumber(key, number),
    numberOf: id => (id.startsWith(SEALED) ? openNumber(key, id.slice(SEALED.length)) : undefined),
  }
}

const plain: Names = {
  idOf: candidateId,
  numberOf: id => {
    const match = /^uwv-noord:([1-9]\d{0,8})$/.exec(id)
    return match ? Number(match[1]) : undefined
  },
}
