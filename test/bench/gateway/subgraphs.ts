// The four subgraphs, running, with the supergraph that is composed of them.
import { join } from 'node:path'
import { freePorts } from '../../mesh-setup.ts'
import type { Programs } from './programs.ts'

const NAMES = ['accounts', 'products', 'reviews', 'inventory']
const FOLDER = join(import.meta.dirname, 'subgraphs')

export interface Calls {
  /** Since the last reset, by whomever. */
  calls: number
  /** Of those, the ones whose answer the subgraph did not have in memory. */
  first: number
}

export interface Subgraphs {
  /** In the order accounts, products, reviews, inventory. */
  ports: readonly number[]
  supergraphFile: string
  /** The same without its policy. */
  openSupergraphFile: string
  calls(): Promise<Calls>
  reset(): Promise<void>
}

/**
 * @param folder where the supergraph is put
 * @param more SDL that some of them have beside their own, by name; it is not in the supergraph
 */
export async function startSubgraphs(
  programs: Programs,
  folder: string,
  more: Readonly<Record<string, string>> = {},
): Promise<Subgraphs> {
  const ports = await freePorts(NAMES.length)
  const urls = ports.map(port => `http://127.0.0.1:${port}/calls`)
  await Promise.all(
    NAMES.map((name, index) =>
      programs.start(
        { name, command: [join(FOLDER, 'subgraph.ts'), name, String(ports[index]), more[name] ?? ''] },
        () => fetch(urls[index] ?? ''),
      ),
    ),
  )
  const supergraphFile = join(folder, 'supergraph.graphql')
  const openSupergraphFile = join(folder, 'supergraph.open.graphql')
  const files = [supergraphFile, openSupergraphFile]
  await programs.run({ name: 'compose', command: [join(FOLDER, 'compose.ts'), ...files, ...ports.map(String)] })
  return {
    ports,
    supergraphFile,
    openSupergraphFile,
    calls: async () => {
      const counts = await Promise.all(urls.map(async url => (await (await fetch(url)).json()) as Calls))
      return counts.reduce((sum, each) => ({ calls: sum.calls + each.calls, first: sum.first + each.first }))
    },
    reset: async () => {
      for (const url of urls) await (await fetch(url, { method: 'DELETE' })).text()
    },
  }
}
