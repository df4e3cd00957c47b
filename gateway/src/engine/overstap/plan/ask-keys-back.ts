/**
 * Asks of each entity its key once more, under a name of ours. A partner answers a list of entities in the order in which
 * it was asked about them; one that mixes them up, or means to, would give somebody the data of somebody else.
 */
import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  type InlineFragmentNode,
  Kind,
  print,
  type SelectionSetNode,
  visit,
} from 'graphql'
import { askedDocument } from '../../partner/asked-document.ts'
import { nameOf } from '../../selected.ts'
import { entityFetchesIn } from './asked.ts'
import type { EntityFetchNode, EntityList, PlanNode, Requirement } from './plan.ts'

/** The keys of a type at a partner. */
export type KeysOf = (source: string, type: string) => readonly SelectionSetNode[]

export interface KeysBack {
  keysOf: KeysOf
  /** What stands before a key that is asked back; no field begins with it. */
  mark: string
}

export function askKeysBack(plan: PlanNode, schema: GraphQLSchema, { keysOf, mark }: KeysBack): void {
  for (const fetch of entityFetchesIn(plan)) {
    const document = withKeys(fetch, keysOf, mark)
    fetch.asked = askedDocument(print(document), document, schema, mark)
  }
}

function withKeys({ source, asked, lists }: EntityFetchNode, keysOf: KeysOf, mark: string): DocumentNode {
  return visit(asked.document, {
    Field: node => {
      const list = node.name.value === '_entities' ? lists.find(({ key }) => key === nameOf(node)) : undefined
      if (list === undefined || !node.selectionSet) return undefined
      const selections = node.selectionSet.selections.map(each => {
        const type = each.kind === Kind.INLINE_FRAGMENT ? each.typeCondition?.name.value : undefined
        if (type === undefined || each.kind !== Kind.INLINE_FRAGMENT) return each
        const key = keysOf(source, type).find(fields => isTold(fields, type, list))
        return key ? withKey(each, key, mark) : each
      })
      return { ...node, selectionSet: { ...node.selectionSet, selections } }
    },
  })
}

/** What the partner is told in each of the places it can say again. */
function isTold({ selections }: SelectionSetNode, type: string, { places }: EntityList): boolean {
  return places.every(({ requires }) => {
    const told = new Set(namesTold(requires, type))
    return selections.every(each => each.kind === Kind.FIELD && told.has(each.name.value))
  })
}

function namesTold(requires: readonly Requirement[], type: string): string[] {
  return requires.flatMap(each => {
    if (each.kind === 'field') return [each.name]
    return each.type === type ? namesTold(each.below, type) : []
  })
}

function withKey(fragment: InlineFragmentNode, key: SelectionSetNode, mark: string): InlineFragmentNode {
  const fields = key.selections.filter(each => each.kind === Kind.FIELD)
  const back = fields.map(
    (field): FieldNode => ({
      ...field,
      alias: { kind: Kind.NAME, value: mark + field.name.value },
    }),
  )
  const { selectionSet } = fragment
  return { ...fragment, selectionSet: { ...selectionSet, selections: [...selectionSet.selections, ...back] } }
}
