// A folder in subgraphs/ that begins as a copy of another one there: whole or not at all, and under a name that is free.

import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { OWNERS } from './settings.ts'

const LONGEST_NAME = 40
/** Names of parts of the mesh, and what ids begin with: who bears one would be taken for it, in the graph, in variables or in a log. */
const TAKEN = [
  ...OWNERS.map(({ name }) => name as string),
  ...['gateway', 'issuer', 'kit', 'overstap', 'registry', 'template', 'template-plain'],
  ...['candidates-source', 'vacancies-source', 'register', 'techniek-noord', 'uwv-noord'],
]

/** What is never copied: it is made where the copy is worked on. */
const NOT_COPIED = ['node_modules']

export interface Copy {
  /** Of the repository. */
  root: string
  /** What the copy is called. */
  name: string
  /** The folder in subgraphs/ that is copied. */
  template: string
  /** What stands in a file of the copy. */
  filled(file: string, text: string): string
}

/**
 * Makes subgraphs/NAME under `root`, whole or not at all.
 * @returns its files, with their paths from `root`.
 * @throws Error with a sentence for a name that can not be one, and for a folder that is there.
 */
export function copyTemplate({ root, name, template, filled }: Copy): string[] {
  checkName(name)
  const folder = join('subgraphs', name)
  if (existsSync(join(root, folder)))
    throw new Error(
      `${folder} is there already, and nothing in it was changed. Choose another name, or remove it first.`,
    )
  const from = join(root, 'subgraphs', template)
  const draft = join(root, 'subgraphs', `.${name}.new`)
  rmSync(draft, { recursive: true, force: true })
  const files = readdirSync(from, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(from.length + 1))
    .filter(file => !NOT_COPIED.some(each => file.startsWith(`${each}/`)))
    .sort()
  for (const file of files) {
    mkdirSync(dirname(join(draft, file)), { recursive: true })
    writeFileSync(join(draft, file), filled(file, readFileSync(join(from, file), 'utf8')))
  }
  renameSync(draft, join(root, folder))
  return files.map(file => join(folder, file))
}

function checkName(name: string): void {
  if (name.length > LONGEST_NAME || !/^[a-z][a-z0-9]*(-[a-z][a-z0-9]*)*$/.test(name)) {
    const nearest = nearestName(name)
    throw new Error(
      `«${name}» can not be the name of a subgraph or a source. It is words of small letters and digits with hyphens between, each beginning with a letter, at most ${LONGEST_NAME} characters${nearest ? `: ${nearest}` : ''}.`,
    )
  }
  if (TAKEN.includes(name))
    throw new Error(`«${name}» is the name of a part of the mesh. Choose another, such as spt-${name}.`)
}

/** What somebody may have meant; empty when nothing of it is left. */
function nearestName(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .map(word => word.replace(/^\d+/, ''))
    .filter(word => word !== '')
  return words.join('-').slice(0, LONGEST_NAME).replace(/-$/, '')
}
