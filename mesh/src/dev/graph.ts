// The graph of a subgraph that is worked on and of the published rest: the same checks as before a publication, then a file that
// a gateway follows.

import { cpSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { check, type Published, type Report } from '@overstap/schema/registry'
import { ROOT } from '../settings.ts'

/** For one's own SDL on one's own machine, which may have much to do; the registry is stricter. */
const LONGEST_MS = 60_000

interface Worked {
  name: string
  url: string
  published: Published
}

/** Where its SDL is. */
export function sdlOf(name: string): { file: string; sdl: string } {
  const file = `subgraphs/${name}/schema.graphql`
  return { file, sdl: readFileSync(join(ROOT, file), 'utf8') }
}

export function graphWith({ name, url, published }: Worked): Promise<Report> {
  const { file, sdl } = sdlOf(name)
  // Whoever works on one that is published is its owner.
  const before = published.subgraphs.find(each => each.name === name)
  const owner = before?.owner ?? { organisation: name, contact: name }
  const day = new Date().toISOString().slice(0, 10)
  return check({ name, url, sdl, owner }, published, {
    production: false,
    day,
    file,
    limits: { longestMs: LONGEST_MS },
  })
}

/** @returns the file; beside it are the operations that the explorer shows as examples. */
export function writeGraph(folder: string, supergraph: string): string {
  mkdirSync(folder, { recursive: true })
  cpSync(join(ROOT, 'schema/operations'), join(folder, 'operations'), { recursive: true })
  const file = join(folder, 'supergraph.graphql')
  writeFileSync(`${file}.new`, supergraph)
  renameSync(`${file}.new`, file)
  return file
}
