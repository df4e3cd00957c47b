/**
 * How many objects an answer may hold, computed before it is planned: an object counts 1 (or its `@cost`), a list as often
 * as it may be long. Fields that are merged in the answer count once. Leaves are free.
 */
import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql'
import { fragmentsOf } from '../fragments-of.ts'
import type { Price, Prices } from './prices.ts'

interface AskedField {
  name: string
  price: Price
  /** Wherever it is asked under the same name: the answer has it once. */
  nodes: FieldNode[]
}

type Variables = Record<string, unknown>

/** What is reckoned with at one place of the answer. */
export interface ReckonedPlace {
  /** How many there may be in the whole answer. */
  count: number
  /** What each of them costs, with all that is in it. */
  each: number
}

/**
 * The cost of a valid operation of a document; a field that the prices do not know is a leaf.
 * @param places where to note what is reckoned with where: by the names on the way there, with dots between.
 */
export function costOf(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
  prices: Prices,
  places?: Map<string, ReckonedPlace>,
): number {
  const fragments = fragmentsOf(document)
  const given = { ...defaultsOf(operation), ...variables }

  interface Within {
    parent: string
    /** How often fields of this object count, because the field above said so. */
    sized: ReadonlyMap<string, number>
    path: string
    count: number
  }
  function costWithin(sets: readonly SelectionSetNode[], { parent, sized, path, count }: Within): number {
    const fields = new Map<string, AskedField>()
    for (const set of sets) collect(parent, set, fields)
    let total = 0
    for (const { name, price, nodes } of fields.values()) {
      const length = lengthOf(price, nodes[0]?.arguments ?? [], given)
      const below = new Map(price.sizedFields.map(each => [each, length]))
      const times = sized.get(name) ?? (price.isList && below.size === 0 ? length : 1)
      const inside = nodes.flatMap(each => each.selectionSet ?? [])
      const at = path + (nodes[0]?.alias?.value ?? name)
      const here = { parent: price.type, sized: below, path: `${at}.`, count: count * times }
      const each = price.weight + costWithin(inside, here)
      if (places) note(places, at, { count: here.count, each })
      total += times * each
    }
    return total
  }

  function collect(parent: string, set: SelectionSetNode, fields: Map<string, AskedField>): void {
    for (const each of set.selections) {
      if (isLeftOut(each, given)) continue
      if (each.kind === Kind.FIELD) {
        const name = each.name.value
        const price = prices.fields.get(`${parent}.${name}`)
        if (!price) continue
        const key = `${parent}.${(each.alias ?? each.name).value}`
        const known = fields.get(key)
        if (known) known.nodes.push(each)
        else fields.set(key, { name, price, nodes: [each] })
      } else {
        const inside = each.kind === Kind.INLINE_FRAGMENT ? each : fragments.get(each.name.value)
        if (inside) collect(inside.typeCondition?.name.value ?? parent, inside.selectionSet, fields)
      }
    }
  }

  const root = prices.roots.get(operation.operation) ?? ''
  return costWithin([operation.selectionSet], { parent: root, sized: new Map(), path: '', count: 1 })
}

/** Of an interface or a union one name may stand for several fields. */
function note(places: Map<string, ReckonedPlace>, at: string, { count, each }: ReckonedPlace): void {
  const before = places.get(at) ?? { count: 0, each: 0 }
  places.set(at, { count: Math.max(before.count, count), each: Math.max(before.each, each) })
}

function defaultsOf(operation: OperationDefinitionNode): Variables {
  return Object.fromEntries(
    (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  )
}

/** The longest of the slicing arguments, or else the assumed size. */
function lengthOf({ slicingArguments, defaults, assumedSize }: Price, args: readonly ArgumentNode[], given: Variables) {
  const lengths = slicingArguments
    .map(name => {
      const written = args.find(each => each.name.value === name)
      const value = written ? valueFromASTUntyped(written.value, given) : undefined
      return value === undefined ? defaults[name] : value
    })
    .filter(value => typeof value === 'number')
  return lengths.length > 0 ? Math.max(0, ...lengths) : assumedSize
}

function isLeftOut({ directives }: SelectionNode, given: Variables): boolean {
  return (directives ?? []).some(({ name, arguments: [condition] = [] }) => {
    const value = condition && valueFromASTUntyped(condition.value, given)
    return (name.value === 'skip' && value === true) || (name.value === 'include' && value === false)
  })
}
