/**
 * Ids: the prefix and the record number, and for an employer the prefix, `p.` and the number under a seal, which no other
 * organisation has.
 */
import type { KeyObject } from 'node:crypto'
import { openNumber, sealKey, sealNumber, type Viewer } from '@overstap/kit'
import { PREFIX } from './owner.ts'

export interface Names {
  idOf(number: number): string
  /** Undefined for what this viewer was not given by this owner. */
  numberOf(id: string): number | undefined
}

const SEALED = `${PREFIX}:p.`
/** As this owner speaks of people to other owners. */
export const plainNames: Names = {
  idOf: number => `${PREFIX}:${number}`,
  numberOf: id => {
    const digits = id.startsWith(`${PREFIX}:`) ? id.slice(PREFIX.length + 1) : ''
    return /^[1-9]\d{0,7}$/.test(digits) ? Number(digits) : undefined
  },
}

export function namesFor({ role, organisation }: Viewer, signingKey: KeyObject): Names {
  if (role !== 'partner') return plainNames
  const key = sealKey(signingKey, 'candidate', organisation ?? '')
  return {
    idOf: number => SEALED + sealNumber(key, number),
    numberOf: id => (id.startsWith(SEALED) ? openNumber(key, id.slice(SEALED.length)) : undefined),
  }
}
