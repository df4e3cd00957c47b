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

/** The cost of a valid operation of a document; a field that the prices do not know is a leaf. */
export function costOf(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
  prices: Prices,
): number {
  const fragments = fragmentsOf(document)
  const given = { ...defaultsOf(operation), ...variables }

  /** @param sized how often fields of this object count, because the field above said so */
  function costWithin(parent: string, sets: readonly SelectionSetNode[], sized: ReadonlyMap<string, number>): number {
    const fields = new Map<string, AskedField>()
    for (const set of sets) collect(parent, set, fields)
    let total = 0
    for (const { name, price, nodes } of fields.values()) {
      const length = lengthOf(price, nodes[0]?.arguments ?? [], given)
      const below = new Map(price.sizedFields.map(each => [each, length]))
      const times = sized.get(name) ?? (price.isList && below.size === 0 ? length : 1)
      const inside = nodes.flatMap(each => each.selectionSet ?? [])
      total += times * (price.weight + costWithin(price.type, inside, below))
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

  return costWithin(prices.roots.get(operation.operation) ?? '', [operation.selectionSet], new Map())
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
