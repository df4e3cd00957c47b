// A new partner's subgraph: a copy of a template with its name filled in, in each of the forms that a name takes, and with a
// port that no other subgraph here has.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { copyTemplate } from './copy-template.ts'

/** Ours, and another way to write one. */
const TEMPLATES = { kit: 'template', plain: 'template-plain' } as const
export type TemplateKind = keyof typeof TEMPLATES

/** Where the templates listen. Who is made of one gets a port of its own, so that all can run side by side. */
const TEMPLATE_PORT = 4020
/** The files in which a program says its port. */
const SAY_THEIR_PORT = ['src/main.ts', 'src/config.ts', 'subgraph.js', 'source.json']

/**
 * Makes subgraphs/NAME under `root`, whole or not at all.
 * @returns its files, with their paths from `root`, and where it listens.
 * @throws Error with a sentence for a name that can not be one, and for a folder that is there.
 */
export function makeSubgraph(root: string, name: string, kind: TemplateKind): { files: string[]; port: number } {
  const port = freePort(root)
  const filled = (_: string, text: string) =>
    named(text, name).replaceAll(new RegExp(`\\b${TEMPLATE_PORT}\\b`, 'g'), String(port))
  return { files: copyTemplate({ root, name, template: TEMPLATES[kind], filled }), port }
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
