// A new partner's subgraph: a copy of a template with its name filled in, in each of the forms that a name takes.

import { copyTemplate } from './copy-template.ts'

/** Ours, and another way to write one. */
const TEMPLATES = { kit: 'template', plain: 'template-plain' } as const
export type TemplateKind = keyof typeof TEMPLATES

/**
 * Makes subgraphs/NAME under `root`, whole or not at all.
 * @returns its files, with their paths from `root`.
 * @throws Error with a sentence for a name that can not be one, and for a folder that is there.
 */
export function makeSubgraph(root: string, name: string, kind: TemplateKind): string[] {
  return copyTemplate({ root, name, template: TEMPLATES[kind], filled: (_, text) => named(text, name) })
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
