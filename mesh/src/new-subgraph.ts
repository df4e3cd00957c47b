// A new partner's subgraph: a copy of a template with its name filled in, in each of the forms that a name takes, and with a
// port that no other subgraph here has.

import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { OWNERS } from './settings.ts'

/** Ours, and another way to write one. */
const TEMPLATES = { kit: 'template', plain: 'template-plain' } as const
export type TemplateKind = keyof typeof TEMPLATES

const LONGEST_NAME = 40
/** Names of parts of the mesh: a subgraph that bears one would be taken for it, in the graph, in variables or in a log. */
const TAKEN = [
  ...OWNERS.map(({ name }) => name as string),
  ...['gateway', 'issuer', 'kit', 'overstap', 'registry', 'template', 'template-plain'],
]

/** What is never copied: it is made where the subgraph is worked on. */
const NOT_COPIED = ['node_modules']

/** Where the templates listen. Who is made of one gets a port of its own, so that all can run side by side. */
const TEMPLATE_PORT = 4020
/** The files in which a program says its port. */
const SAY_THEIR_PORT = ['src/main.ts', 'src/config.ts', 'subgraph.js']

/**
 * Makes subgraphs/NAME under `root`, whole or not at all.
 * @returns its files, with their paths from `root`, and where it listens.
 * @throws Error with a sentence for a name that can not be one, and for a folder that is there.
 */
export function makeSubgraph(root: string, name: string, kind: TemplateKind): { files: string[]; port: number } {
  checkName(name)
  const folder = join('subgraphs', name)
  if (existsSync(join(root, folder)))
    throw new Error(
      `${folder} is there already, and nothing in it was changed. Choose another name, or remove it first.`,
    )
  const template = join(root, 'subgraphs', TEMPLATES[kind])
  const draft = join(root, 'subgraphs', `.${name}.new`)
  rmSync(draft, { recursive: true, force: true })
  const files = readdirSync(template, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(template.length + 1))
    .filter(file => !NOT_COPIED.some(each => file.startsWith(`${each}/`)))
    .sort()
  const port = freePort(root)
  for (const file of files) {
    mkdirSync(dirname(join(draft, file)), { recursive: true })
    const text = named(readFileSync(join(template, file), 'utf8'), name)
    writeFileSync(join(draft, file), text.replaceAll(new RegExp(`\\b${TEMPLATE_PORT}\\b`, 'g'), String(port)))
  }
  renameSync(draft, join(root, folder))
  return { files: files.map(file => join(folder, file)), port }
}

/** The next one that no program in `root` names as its own. */
function freePort(root: string): number {
  const programs = readdirSync(join(root, 'subgraphs')).flatMap(folder =>
    SAY_THEIR_PORT.map(file => join(root, 'subgraphs', folder, file)).filter(file => existsSync(file)),
  )
  const taken = new Set(programs.flatMap(file => readFileSync(file, 'utf8').match(/\b4\d{3}\b/g) ?? []))
  let port = TEMPLATE_PORT + 1
  while (taken.has(String(port))) port++
  return port
}

function checkName(name: string): void {
  if (name.length > LONGEST_NAME || !/^[a-z][a-z0-9]*(-[a-z][a-z0-9]*)*$/.test(name)) {
    const nearest = nearestName(name)
    throw new Error(
      `«${name}» can not be the name of a subgraph. It is words of small letters and digits with hyphens between, each beginning with a letter, at most ${LONGEST_NAME} characters${nearest ? `: ${nearest}` : ''}.`,
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

/**
 * In the templates the name stands as `template` (ids, folders, the supergraph), `TEMPLATE` (variables), `Template` (types) and
 * at the beginning of a longer word (fields, functions); in the plain one as `template-plain` and so on.
 */
function named(text: string, name: string): string {
  const words = name.split('-')
  const type = words.map(word => word.replace(/^./, first => first.toUpperCase())).join('')
  return text
    .replace(/TEMPLATE(_PLAIN)?/g, name.toUpperCase().replaceAll('-', '_'))
    .replace(/Template(Plain)?/g, type)
    .replace(
      /template(Plain)?(?=[A-Z])/g,
      type.replace(/^./, first => first.toLowerCase()),
    )
    .replace(/template(-plain)?/g, name)
}
