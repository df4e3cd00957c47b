// What an answer must be when one owner is down: the healthy one without what only that owner knows. Worked out from the
// contracts, not from what the gateway does: a field falls away when its owner is the missing one, or when it needs
// (`@requires`) something that only the missing one has.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  buildSchema,
  type DocumentNode,
  type FieldNode,
  type GraphQLObjectType,
  getNamedType,
  isObjectType,
  Kind,
  parse,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql'
import { OWNERS, type OwnerName, ROOT } from '../../../mesh/src/settings.ts'
import { namedTypeOf } from '../../../schema/house-rules/rule.ts'

const api = buildSchema(readFileSync(join(ROOT, 'schema/api.graphql'), 'utf8'))

interface Definition {
  owner: OwnerName
  type: string
  requires: string | undefined
}

/** `Type.field` to the owners that answer it; a key that others repeat is answered by whoever holds the reference. */
const definitions = new Map<string, Definition[]>()
const values = new Set<string>()
for (const { name: owner } of OWNERS) {
  const document = parse(readFileSync(join(ROOT, 'subgraphs', owner, 'schema.graphql'), 'utf8'))
  for (const type of document.definitions) {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION) continue
    if (!type.directives?.some(directive => directive.name.value === 'key')) values.add(type.name.value)
    for (const field of type.fields ?? []) {
      const directive = (name: string) => field.directives?.find(each => each.name.value === name)
      if (directive('external')) continue
      const fields = directive('requires')?.arguments?.[0]?.value
      const at = `${type.name.value}.${field.name.value}`
      const known = definitions.get(at) ?? []
      definitions.set(at, [
        ...known,
        { owner, type: namedTypeOf(field.type), requires: fields?.kind === Kind.STRING ? fields.value : undefined },
      ])
    }
  }
}

type Json = null | boolean | number | string | Json[] | { [name: string]: Json }

/** The healthy answer to `query` as it must be without `down`. */
export function withoutOwner(query: string, healthy: Json, down: OwnerName): Json {
  const operation = withoutFragments(parse(query)).definitions.find(each => each.kind === Kind.OPERATION_DEFINITION)
  const root = api.getQueryType()
  if (!operation || !root) throw new Error('There is nothing to ask.')
  return prune(operation.selectionSet, root, healthy, down)
}

/** The document with what its named fragments ask in their places. */
function withoutFragments(document: DocumentNode): DocumentNode {
  const fragments = new Map<string, SelectionSetNode>()
  for (const each of document.definitions)
    if (each.kind === Kind.FRAGMENT_DEFINITION) fragments.set(each.name.value, each.selectionSet)
  const writtenOut = (set: SelectionSetNode): SelectionNode[] =>
    set.selections.flatMap(each => {
      const fragment = each.kind === Kind.FRAGMENT_SPREAD ? fragments.get(each.name.value) : undefined
      return fragment ? writtenOut(fragment) : [each]
    })
  return visit(document, { SelectionSet: set => ({ ...set, selections: writtenOut(set) }) })
}

function prune(selections: SelectionSetNode, type: GraphQLObjectType, value: Json, down: OwnerName): Json {
  if (Array.isArray(value)) return value.map(each => prune(selections, type, each, down))
  if (value === null || typeof value !== 'object') return value
  const pruned: { [name: string]: Json } = {}
  for (const selection of selections.selections) {
    if (selection.kind !== Kind.FIELD) throw new Error('The operations of the scenarios have no inline fragments.')
    const name = selection.alias?.value ?? selection.name.value
    pruned[name] = fallsAway(type.name, selection, down) ? null : inside(selection, type, value[name] ?? null, down)
  }
  return pruned
}

function inside(selection: FieldNode, type: GraphQLObjectType, value: Json, down: OwnerName): Json {
  const field = getNamedType(type.getFields()[selection.name.value]?.type)
  return selection.selectionSet && isObjectType(field) ? prune(selection.selectionSet, field, value, down) : value
}

/** Of a value type nothing falls away on its own: who gave the value gave all of it. */
function fallsAway(type: string, selection: FieldNode, down: OwnerName): boolean {
  if (type !== 'Query' && values.has(type)) return false
  const owners = definitions.get(`${type}.${selection.name.value}`) ?? []
  const others = owners.filter(each => each.owner !== down)
  if (others.length === 0) return owners.length > 0
  return others.every(({ requires }) => requires !== undefined && needs(requires, type, down))
}

/** Whether a requirement lacks anything: nobody decides on less than there is. */
function needs(requires: string, type: string, down: OwnerName): boolean {
  const [operation] = parse(`{${requires}}`).definitions
  if (operation?.kind !== Kind.OPERATION_DEFINITION) return false
  return operation.selectionSet.selections.some(each => isGone(each, type, down))
}

function isGone(selection: SelectionNode, type: string, down: OwnerName): boolean {
  if (selection.kind !== Kind.FIELD) return false
  const owners = definitions.get(`${type}.${selection.name.value}`) ?? []
  if (owners.every(({ owner }) => owner === down)) return true
  const inside = selection.selectionSet?.selections ?? []
  return inside.some(each => isGone(each, owners[0]?.type ?? '', down))
}
