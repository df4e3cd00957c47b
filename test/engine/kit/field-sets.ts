// What a subgraph's SDL says of keys and requirements.

import { type DirectiveNode, type DocumentNode, Kind, parse, type SelectionSetNode, valueFromASTUntyped } from 'graphql'
import { isThing } from './world.ts'

/** The types of a subgraph that have a key, with their keys. */
export function keysIn({ definitions }: DocumentNode): Map<string, SelectionSetNode[]> {
  const keys = new Map<string, SelectionSetNode[]>()
  for (const each of definitions) {
    if (!('name' in each) || !each.name || !('directives' in each)) continue
    const own = (each.directives ?? []).flatMap(directive =>
      directive.name.value === 'key' && argument(directive, 'resolvable') !== false ? [fieldsOf(directive)] : [],
    )
    if (own.length > 0) keys.set(each.name.value, [...(keys.get(each.name.value) ?? []), ...own])
  }
  return keys
}

/** What each field requires, by `Type.field`. */
export function requirementsIn({ definitions }: DocumentNode): Map<string, SelectionSetNode> {
  const found = new Map<string, SelectionSetNode>()
  for (const type of definitions) {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION && type.kind !== Kind.OBJECT_TYPE_EXTENSION) continue
    for (const { name, directives } of type.fields ?? []) {
      const requires = directives?.find(each => each.name.value === 'requires')
      if (requires) found.set(`${type.name.value}.${name.value}`, fieldsOf(requires))
    }
  }
  return found
}

/** How a field is read: with its arguments from the world, as it stands from what was told. */
type Read = (value: unknown, given: Record<string, unknown>) => unknown

/** What `selection` says of `from`, a thing of the world or what was told of one; null where there is nothing. */
export function selected(from: unknown, selection: SelectionSetNode, read: Read): Record<string, unknown> | null {
  if (!isThing(from)) return null
  const found: Record<string, unknown> = {}
  for (const each of selection.selections) {
    if (each.kind === Kind.INLINE_FRAGMENT) {
      const typename = each.typeCondition?.name.value
      if (typename === undefined || typename === from.__typename)
        Object.assign(found, selected(from, each.selectionSet, read))
    } else if (each.kind === Kind.FIELD) {
      const given = each.arguments?.map(one => [one.name.value, valueFromASTUntyped(one.value)]) ?? []
      const value = read(from[each.name.value], Object.fromEntries(given)) ?? null
      found[each.name.value] = each.selectionSet ? within(value, each.selectionSet, read) : value
    }
  }
  return found
}

function within(value: unknown, selection: SelectionSetNode, read: Read): unknown {
  return Array.isArray(value) ? value.map(each => within(each, selection, read)) : selected(value, selection, read)
}

function fieldsOf(directive: DirectiveNode): SelectionSetNode {
  const [operation] = parse(`{ ${argument(directive, 'fields')} }`).definitions
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('A set of fields is a selection.')
  return operation.selectionSet
}

function argument(directive: DirectiveNode, name: string): unknown {
  const value = directive.arguments?.find(each => each.name.value === name)?.value
  return value && valueFromASTUntyped(value)
}
