// One launcher a folder. The lock is the kernel's, taken through SQLite, so that it ends with the process that holds it
// however that ends: there is no stale lock to recognise, no reused process number, and no race in taking one over.

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

const SQLITE_BUSY = 5

/** Another launcher has the folder. */
export class FolderInUse extends Error {
  override name = 'FolderInUse'
}

/** Takes the folder for this process, or throws a sentence that says who has it. Returns how to give it back. */
export function lockFolder(folder: string): () => void {
  const holderFile = join(folder, 'launcher.pid')
  try {
    const lock = new DatabaseSync(join(folder, 'launcher.lock'))
    try {
      lock.exec('BEGIN EXCLUSIVE')
      writeFileSync(holderFile, `${process.pid}\n`)
    } catch (error) {
      lock.close()
      throw error
    }
    return () => lock.close()
  } catch (error) {
    if (error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY) {
      throw new FolderInUse(
        `The data in ${folder} are in use by another launcher${holder(holderFile)}. ` +
          'Stop that one first, or give this one a folder of its own through OVERSTAP_DATA.',
      )
    }
    throw new Error(`The folder ${folder} cannot be locked; does it belong to another account?`, { cause: error })
  }
}

function holder(holderFile: string): string {
  try {
    return ` (process ${readFileSync(holderFile, 'utf8').trim()})`
  } catch {
    return '' // it has the lock but has not written its number yet
  }
}
