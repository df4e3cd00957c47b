/**
 * The last graph that answered here, on disk: what a gateway starts with, whether the registry's database is there or not. A
 * file that is a supergraph, so that it can be given to any gateway with `--supergraph`.
 */
import { hash, randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export interface NumberedGraph {
  /** In the registry. */
  number: number
  supergraph: string
}

const HEAD = /^# Graph (\d+) of the registry, sha256 ([\da-f]{64})\n/

/** Undefined where there is none, or one that is not whole: nobody is to start on half a graph. */
export function readLastGood(folder: string): NumberedGraph | undefined {
  let text: string
  try {
    text = readFileSync(fileIn(folder), 'utf8')
  } catch {
    return undefined
  }
  const [head, number, digest] = HEAD.exec(text) ?? []
  if (head === undefined) return undefined
  const supergraph = text.slice(head.length)
  return hash('sha256', supergraph) === digest ? { number: Number(number), supergraph } : undefined
}

/** Whole or not at all. */
export function writeLastGood(folder: string, { number, supergraph }: NumberedGraph): void {
  mkdirSync(folder, { recursive: true })
  const draft = join(folder, `.${randomUUID()}`)
  try {
    writeFileSync(draft, `# Graph ${number} of the registry, sha256 ${hash('sha256', supergraph)}\n${supergraph}`)
    renameSync(draft, fileIn(folder))
  } catch (fault) {
    rmSync(draft, { force: true })
    throw fault
  }
}

function fileIn(folder: string): string {
  return join(folder, 'last-good.graphql')
}
