// The two graphs, small and large, each composed in both versions.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Programs } from '../gateway/programs.ts'
import { VERSIONS, type Version } from './version.ts'

/** What it took to compose, in a process that did nothing before. */
export interface Composition {
  milliseconds: number
  subgraphs: number
  types: number
  /** Of all types together. */
  fields: number
  /** Of the supergraph. */
  bytes: number
}

export interface Graph {
  name: string
  /** The supergraph in each version. */
  supergraph: Readonly<Record<Version, string>>
  /** One for each time that it was composed. */
  compositions: readonly Composition[]
}

/** How many subgraphs are generated beside the four that run. */
const GENERATED = { small: 0, large: 96 } as const

const COMPOSE = fileURLToPath(new URL('compose.ts', import.meta.url))

/** @param ports of the four subgraphs, in their order. */
export async function composeGraphs(
  programs: Programs,
  ports: readonly number[],
  folder: string,
  progress: (event: string) => void,
): Promise<Graph[]> {
  const graphs: Graph[] = []
  for (const [name, generated] of Object.entries(GENERATED)) {
    const compositions: Composition[] = []
    const compose = async (version: Version) => {
      progress(`composing the ${name} graph ${version} the field`)
      const file = join(folder, `${name}-${version}.graphql`)
      const given = [file, version, String(generated), ...ports.map(String)]
      await programs.run({ name: `compose-${name}`, command: [COMPOSE, ...given] })
      compositions.push(JSON.parse(await readFile(`${file}.json`, 'utf8')))
      return readFile(file, 'utf8')
    }
    const [without, withField] = [await compose(VERSIONS[0]), await compose(VERSIONS[1])]
    await compose(VERSIONS[0])
    graphs.push({ name, supergraph: { without, with: withField }, compositions })
  }
  return graphs
}
