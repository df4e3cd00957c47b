// The SDL that a verb is about: in the file that is named, or else where a subgraph of this repository has it.

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../settings.ts'
import { readTypedFile } from '../typed-file.ts'

/** @throws Error with a sentence for whoever typed it. */
export function readSdl(verb: string, name: string, typed: string | undefined): { file: string; sdl: string } {
  if (typed !== undefined) return { file: typed, sdl: readTypedFile(typed) }
  const file = `subgraphs/${name}/schema.graphql`
  const isName = /^[a-z0-9-]+$/.test(name)
  if (isName && existsSync(join(ROOT, file))) return { file, sdl: readFileSync(join(ROOT, file), 'utf8') }
  throw new Error(`Name the file with the SDL, as there is no ${file}: ${verb} ${name} --schema schema.graphql`)
}
