/**
 * What a document calls what it takes from a specification. `@link` may import a name, give it another, or leave it with
 * a prefix; whoever looked for `@requiresScopes` by that name only would take a renamed one for nothing.
 */
import { type ConstDirectiveNode, type DocumentNode, Kind, valueFromASTUntyped } from 'graphql'

/** One application of `@link` to the schema. */
export interface Link {
  /** The specification without its version: `https://specs.apollo.dev/federation`. */
  identity: string
  /** Its version: `v2.9`. */
  version: string
  /** What stands before its names that were not imported: `federation` in `@federation__tag`. */
  prefix: string
  /** What it imports, by its own name, directives with their `@`; the value is the name here. */
  imports: ReadonlyMap<string, string>
  node: ConstDirectiveNode
}

export function linksOf(document: DocumentNode): Link[] {
  return document.definitions
    .filter(each => each.kind === Kind.SCHEMA_DEFINITION || each.kind === Kind.SCHEMA_EXTENSION)
    .flatMap(each => each.directives ?? [])
    .flatMap(linkIn)
}

function linkIn(node: ConstDirectiveNode): Link[] {
  if (node.name.value !== 'link') return []
  const given = new Map(node.arguments?.map(each => [each.name.value, valueFromASTUntyped(each.value)]))
  const [, identity, name, version] = /^(.*\/(\w+))\/(v\d+(?:\.\d+)*)\/?$/.exec(String(given.get('url'))) ?? []
  if (identity === undefined || name === undefined || version === undefined) return []
  const as = given.get('as')
  const wanted: unknown = given.get('import')
  const imports = new Map((Array.isArray(wanted) ? wanted : []).flatMap(importIn))
  return [{ identity, version, prefix: typeof as === 'string' ? as : name, imports, node }]
}

function importIn(wanted: unknown): [name: string, here: string][] {
  if (typeof wanted === 'string') return [[wanted, wanted]]
  if (typeof wanted !== 'object' || wanted === null || !('name' in wanted)) return []
  const { name } = wanted
  if (typeof name !== 'string') return []
  return [[name, 'as' in wanted && typeof wanted.as === 'string' ? wanted.as : name]]
}
