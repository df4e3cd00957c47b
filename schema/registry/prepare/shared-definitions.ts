/**
 * What every subgraph may use and nobody owns, `common.graphql`: who leaves it out is given it, who writes it down writes the
 * same.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type ASTNode,
  type ConstDirectiveNode,
  type ConstValueNode,
  type DocumentNode,
  isTypeDefinitionNode,
  Kind,
  parse,
  print,
  type TypeDefinitionNode,
  visit,
} from 'graphql'
import { linksOf } from '../../policy/linked.ts'
import type { Finding } from '../finding.ts'
import { type Types, typesOf } from '../types.ts'

const text = readFileSync(join(import.meta.dirname, '..', 'common.graphql'), 'utf8')

export const commonTypes: Types = typesOf(parse(text, { noLocation: true }))

/** The SDL with what it uses of `common.graphql` and does not define. */
export function withSharedDefinitions(document: DocumentNode): DocumentNode {
  const defined = new Set(document.definitions.filter(isTypeDefinitionNode).map(each => each.name.value))
  const missing = [...usedIn(document, defined)].flatMap(name =>
    defined.has(name) ? [] : (commonTypes.get(name) ?? []),
  )
  if (missing.length === 0) return document
  const marks = new Set<string>()
  for (const type of missing) visit(type, { Directive: ({ name }) => void marks.add(`@${name.value}`) })
  return importing(marks, { ...document, definitions: [...document.definitions, ...missing] })
}

/** The names of types that are used in `node`, and in what it uses of `common.graphql` and is not `defined`. */
function usedIn(node: ASTNode, defined: ReadonlySet<string>, used = new Set<string>()): ReadonlySet<string> {
  visit(node, {
    NamedType: ({ name }) => {
      if (used.has(name.value)) return
      used.add(name.value)
      const common = defined.has(name.value) ? undefined : commonTypes.get(name.value)
      if (common) usedIn(common, defined, used)
    },
  })
  return used
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

/** The SDL with more imported: composers refuse a directive that one imports and another uses with its prefix. */
function importing(names: ReadonlySet<string>, document: DocumentNode): DocumentNode {
  const link = linksOf(document).find(({ identity }) => identity === 'https://specs.apollo.dev/federation')
  const more = [...names].filter(name => !link?.imports.has(name))
  if (link === undefined || more.length === 0) return document
  const values = more.map((value): ConstValueNode => ({ kind: Kind.STRING, value }))
  return visit(document, { Directive: node => (node === link.node ? withImports(link.node, values) : undefined) })
}

function withImports(link: ConstDirectiveNode, more: readonly ConstValueNode[]): ConstDirectiveNode {
  const others = (link.arguments ?? []).filter(each => each.name.value !== 'import')
  const had = link.arguments?.find(each => each.name.value === 'import')?.value
  const values = [...(had?.kind === Kind.LIST ? had.values : []), ...more]
  const name = { kind: Kind.NAME as const, value: 'import' }
  return { ...link, arguments: [...others, { kind: Kind.ARGUMENT, name, value: { kind: Kind.LIST, values } }] }
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
