// One more owner of rows behind a subgraph: a copy of the reference source, with who it is filled in.

import { join } from 'node:path'
import { unknownCode } from '@overstap/schema/reference'
import { readSource, type SourceDescription, type SubgraphWithSources, sourcesIn } from '@overstap/schema/sources'
import { copyTemplate } from './copy-template.ts'
import { variablesOf } from './settings.ts'

/** Of each kind the one that is copied. */
const REFERENCES: Record<SubgraphWithSources, string> = {
  candidates: 'candidates-source',
  vacancies: 'vacancies-source',
}

export interface NewSource {
  name: string
  behind: SubgraphWithSources
  /** Whose people or work it holds. */
  regions: readonly string[]
}

/**
 * Makes subgraphs/NAME under `root`, whole or not at all; its name is its prefix, and no other source there has its port.
 * @throws Error with a sentence for a name or a region that can not be one, and for what another source has already.
 */
export function makeSource(
  root: string,
  { name, behind, regions }: NewSource,
): { files: string[]; source: SourceDescription } {
  const unknown = regions.map(region => unknownCode('region', region)).find(each => each !== undefined)
  if (unknown) throw new Error(`--regions: ${unknown.message}`)
  const others = sourcesIn(join(root, 'subgraphs'))
  const other = others.find(({ source }) => source.prefix === name)
  if (other)
    throw new Error(
      `«${name}» is what the ids of the source in subgraphs/${other.folder} begin with. Choose another name.`,
    )
  const template = REFERENCES[behind]
  const reference = readSource(join(root, 'subgraphs', template))
  const port = Math.max(...others.map(({ source }) => source.port)) + 1
  const source = { ...reference, prefix: name, regions, port }
  const filled = (file: string, text: string) => {
    if (file === 'source.json') return `${JSON.stringify(source, null, 2)}\n`
    // What is generated is so from the contract, which names no copy.
    return file.startsWith('src/generated/') ? text : named(text, { name, port }, reference, template)
  }
  return { files: copyTemplate({ root, name, template, filled }), source }
}

/** In the reference the folder, the prefix, its variables and its port stand for those of the copy. */
function named(
  text: string,
  { name, port }: { name: string; port: number },
  reference: SourceDescription,
  template: string,
): string {
  const words = new Map([
    [template, name],
    [reference.prefix, name],
    [variablesOf(reference.prefix), variablesOf(name)],
    [String(reference.port), String(port)],
  ])
  return text.replace(new RegExp([...words.keys()].join('|'), 'g'), word => words.get(word) ?? word)
}
