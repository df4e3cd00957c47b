// A file that somebody named on the command line: looked for where the command was typed, as npm runs it elsewhere.

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** @throws Error with a sentence that names the file as it was typed. */
export function readTypedFile(file: string): string {
  try {
    return readFileSync(resolve(process.env.INIT_CWD ?? '.', file), 'utf8')
  } catch {
    throw new Error(`The file «${file}» cannot be read. Give one that is there.`)
  }
}
