/**
 * What tables an operation can give. Each list of objects in its answer is one: a row for each object in it, with what
 * stands above the list repeated in each row. The columns are known before anything is asked, so that a table without
 * rows has the same ones.
 *
 *   programmes { name kpis { code value } }  ->  «programmes.kpis» with programmes_name, code, value
 */
import {
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import { nameOf, selectedIn } from '../engine/selected.ts'
import { type Fragments, fragmentsOf } from '../fragments-of.ts'
import { type Column, type FoundColumn, named } from './columns.ts'
import { dimensionsOf } from './dimensions.ts'

/** One step into an answer; `isList` where every member of what is there is meant. */
export interface Step {
  key: string
  isList: boolean
}

export interface Table {
  /** The names on the way to its list, with dots between; empty for the one row of an answer without lists. */
  name: string
  steps: readonly Step[]
  columns: readonly Column[]
  /** The lists on the way that come in pages, outermost first. */
  pages: readonly Pages[]
  /** No other table has more columns on the same rows. */
  isDeepest: boolean
}

/** A list that comes in pages. */
export interface Pages {
  /** From the root to the object that has the page. */
  steps: readonly Step[]
  field: FieldNode
  /** Under which names it was asked whether there are more; undefined where it was not. */
  pageInfo: string | undefined
  hasNextPage: string | undefined
  endCursor: string | undefined
}

export interface Operation {
  document: DocumentNode
  operation: OperationDefinitionNode
  schema: GraphQLSchema
  /** Coerced. */
  variables: Record<string, unknown>
}

/** A field on the way, with its definition. */
export interface Way {
  node: FieldNode
  definition: GraphQLField<unknown, unknown>
}

interface Place {
  type: GraphQLNamedType
  sets: readonly SelectionSetNode[]
  steps: readonly Step[]
  ways: readonly Way[]
  pages: readonly Pages[]
}

/** The document must be valid. */
export function tablesOf(asked: Operation): Table[] {
  const { document, operation, schema } = asked
  const root = schema.getRootType(operation.operation)
  if (!root) return []
  const place = { type: root, sets: [operation.selectionSet], steps: [], ways: [], pages: [] }
  return tablesAt(place, [], { ...asked, fragments: fragmentsOf(document) })
}

type Within = Operation & { fragments: Fragments }

/** @param above the columns of the lists in which it stands. */
function tablesAt(place: Place, above: readonly FoundColumn[], within: Within): Table[] {
  const { columns, lists } = lookAt(place, place.steps.length, within)
  const all = [...above, ...columns]
  const below = lists.flatMap(list => tablesAt(list, all, within))
  const { steps, pages } = place
  return [...below, { name: nameFor(steps), steps, columns: named(all, steps), pages, isDeepest: lists.length === 0 }]
}

/** The values of an object and of the objects in it, and the lists of objects. */
function lookAt(place: Place, from: number, within: Within): { columns: FoundColumn[]; lists: Place[] } {
  const columns: FoundColumn[] = []
  const lists: Place[] = []
  for (const [key, { nodes, definition, parent }] of fieldsAt(place, within)) {
    const [node] = nodes
    const type = definition && getNamedType(definition.type)
    if (!definition || !type || !isCompositeType(type)) {
      columns.push(...columnsOf(place, from, { key, node, parent }, within))
      continue
    }
    if (type.name === 'PageInfo') continue
    const isList = isListType(getNullableType(definition.type))
    const next: Place = {
      type,
      sets: nodes.flatMap(each => each.selectionSet ?? []),
      steps: [...place.steps, { key, isList }],
      ways: [...place.ways, { node, definition }],
      pages: place.pages,
    }
    const whole = { ...next, pages: [...place.pages, ...pagesOf(next, node, within)] }
    if (isList) lists.push(whole)
    else {
      const inner = lookAt(whole, from, within)
      columns.push(...inner.columns)
      lists.push(...inner.lists)
    }
  }
  return { columns, lists }
}

interface Selected {
  nodes: readonly [FieldNode, ...FieldNode[]]
  parent: GraphQLNamedType
  /** Undefined for `__typename`. */
  definition: GraphQLField<unknown, unknown> | undefined
}

function fieldsAt({ type, sets }: Pick<Place, 'type' | 'sets'>, { fragments, schema }: Within): Map<string, Selected> {
  const all = sets.flatMap(set => [...selectedIn(set, fragments).values()].flat())
  const found = new Map<string, Selected>()
  for (const { field, on } of all) {
    const key = nameOf(field)
    const before = found.get(key)
    if (before) {
      found.set(key, { ...before, nodes: [...before.nodes, field] })
      continue
    }
    const parent = (on === undefined ? undefined : schema.getType(on)) ?? type
    const hasFields = isObjectType(parent) || isInterfaceType(parent)
    found.set(key, {
      nodes: [field],
      parent,
      definition: hasFields ? parent.getFields()[field.name.value] : undefined,
    })
  }
  return found
}

interface Leaf {
  key: string
  node: FieldNode
  parent: GraphQLNamedType
}

/** One, or of the keys of a cube's cell one for each dimension. */
function columnsOf({ steps, ways }: Place, from: number, { key, node, parent }: Leaf, within: Within): FoundColumn[] {
  const path = [...steps.map(each => each.key), key]
  const column = { path, steps: path.slice(from), level: steps.slice(0, from).filter(each => each.isList).length }
  const dimensions = parent.name === 'CubeCell' && node.name.value === 'keys' ? dimensionsOf(ways, within) : []
  if (dimensions.length === 0) return [column]
  return dimensions.map((label, index) => ({ ...column, label, index }))
}

/** Itself, where it has pages. */
function pagesOf(place: Place, field: FieldNode, within: Within): Pages[] {
  const { type, steps } = place
  if (!isObjectType(type) || getNamedType(type.getFields().pageInfo?.type)?.name !== 'PageInfo') return []
  const pageInfo = askedAs('pageInfo', place, within)
  const sets = pageInfo?.nodes.flatMap(each => each.selectionSet ?? []) ?? []
  const inside = { type, sets }
  return [
    {
      ...{ steps, field, pageInfo: pageInfo?.key },
      hasNextPage: askedAs('hasNextPage', inside, within)?.key,
      endCursor: askedAs('endCursor', inside, within)?.key,
    },
  ]
}

function askedAs(name: string, place: Pick<Place, 'type' | 'sets'>, within: Within) {
  for (const [key, { nodes }] of fieldsAt(place, within)) if (nodes[0].name.value === name) return { key, nodes }
  return undefined
}

function nameFor(steps: readonly Step[]): string {
  return steps
    .map(each => each.key)
    .filter(key => !['nodes', 'edges', 'node'].includes(key))
    .join('.')
}
