/**
 * What this owner gives to its partners, as its file says now: the file is looked at with each request, so that what the
 * owner takes back is gone with the next one.
 */
import { readFileSync, statSync } from 'node:fs'
import { type Contract, readContracts } from '@overstap/schema/contracts'

/** No edition of a file. */
const UNREAD = ''

/**
 * @param file undefined: its owner gives nothing.
 * @param report is told when the file cannot be read any more; nothing is given then.
 * @throws Error with a sentence for the owner when the file cannot be read now.
 */
export function openContracts(file: string | undefined, report: (because: unknown) => void): () => readonly Contract[] {
  if (file === undefined) return () => []
  let edition = editionOf(file)
  let contracts: readonly Contract[] = readContracts(readFileSync(file, 'utf8'), file)
  return () => {
    try {
      const now = editionOf(file)
      if (now === edition) return contracts
      edition = now
      contracts = readContracts(readFileSync(file, 'utf8'), file)
    } catch (fault) {
      // Of what its owner wants now nothing is known, so nothing is given until it can be read.
      if (contracts.length > 0) report(fault)
      contracts = []
      edition = UNREAD
    }
    return contracts
  }
}

/** Another text for every change that a file system can tell. */
function editionOf(file: string): string {
  const { ino, size, mtimeNs, ctimeNs } = statSync(file, { bigint: true })
  return [ino, size, mtimeNs, ctimeNs].join(' ')
}
