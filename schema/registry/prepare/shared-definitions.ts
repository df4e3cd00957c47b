/**
 * What every subgraph may use and nobody owns, `common.graphql`: who leaves it out is given it, who writes it down writes the
 * same.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DocumentNode, isTypeDefinitionNode, parse, print, type TypeDefinitionNode, visit } from 'graphql'
import { linksOf } from '../../policy/linked.ts'
import type { Finding } from '../finding.ts'
import { type Types, typesOf } from '../types.ts'

const text = readFileSync(join(import.meta.dirname, '..', 'common.graphql'), 'utf8')

export const commonTypes: Types = typesOf(parse(text, { noLocation: true }))

/** The SDL with what it uses of `common.graphql` and does not define. */
export function withSharedDefinitions(document: DocumentNode): DocumentNode {
  const defined = new Set(document.definitions.filter(isTypeDefinitionNode).map(each => each.name.value))
  const used = new Set<string>()
  visit(document, { NamedType: ({ name }) => void used.add(name.value) })
  const missing = [...commonTypes].filter(([name]) => used.has(name) && !defined.has(name))
  const names = directiveNames(document)
  return { ...document, definitions: [...document.definitions, ...missing.map(([, type]) => renamed(type, names))] }
}

export function differentShared(document: DocumentNode): Finding[] {
  return [...typesOf(document).values()].flatMap(type => {
    const common = commonTypes.get(type.name.value)
    if (common === undefined || formOf(type) === formOf(common)) return []
    return [
      {
        code: 'SHARED_DEFINITION' as const,
        message: `${type.name.value} is one for all subgraphs, and here it is another. Leave it out, or write the one for all.`,
        node: type.name,
        patch: `${print(common)}\n`,
      },
    ]
  })
}

/** By which names the SDL knows the directives of Federation; those that it does not import have the prefix. */
function directiveNames(document: DocumentNode): (name: string) => string {
  const federation = linksOf(document).find(({ identity }) => identity === 'https://specs.apollo.dev/federation')
  return name => federation?.imports.get(`@${name}`)?.slice(1) ?? `${federation?.prefix ?? 'federation'}__${name}`
}

function renamed(type: TypeDefinitionNode, names: (name: string) => string): TypeDefinitionNode {
  return visit(type, { Directive: node => ({ ...node, name: { ...node.name, value: names(node.name.value) } }) })
}

/** Descriptions and order do not make another of it. */
function formOf(type: TypeDefinitionNode): string {
  const plain = visit(type, {
    enter: node => ('description' in node ? { ...node, description: undefined } : undefined),
  })
  const sorted = visit(plain, {
    ObjectTypeDefinition: node => ({
      ...node,
      directives: node.directives?.toSorted((one, other) => (print(one) < print(other) ? -1 : 1)),
      fields: node.fields?.toSorted((one, other) => (one.name.value < other.name.value ? -1 : 1)),
    }),
  })
  return print(sorted)
}
