/** What fields cost, read from a supergraph: `@cost` and `@listSize` of the IBM cost specification, and plain rules else. */
import {
  type DefinitionNode,
  type DirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  parse,
  type TypeNode,
  valueFromASTUntyped,
} from 'graphql'
import { introspectionOf } from './introspection-prices.ts'

export interface Price {
  /** The type of the field, without lists. */
  type: string
  isList: boolean
  /** Of one of it: its `@cost`, or else its type's, or else 1 for an object and 0 for a leaf. */
  weight: number
  /** How long the list is when no argument says so. */
  assumedSize: number
  /** Arguments that say how long the list is. */
  slicingArguments: readonly string[]
  /** What an argument is when it is left out. */
  defaults: Readonly<Record<string, unknown>>
  /** Fields of this field's object that are the list; none: the field itself is. */
  sizedFields: readonly string[]
}

export interface Prices {
  /** By `Type.field`. */
  fields: ReadonlyMap<string, Price>
  /** The types at the root, by operation. */
  roots: ReadonlyMap<string, string>
}

/** The names that composition gives the directives, imported or not. */
const LIST_SIZE = ['listSize', 'cost__listSize', 'federation__listSize']
const COST = ['cost', 'cost__cost', 'federation__cost']

export function pricesOf(supergraph: DocumentNode): Prices {
  const given = supergraph.definitions
  const roots = new Map([['query', 'Query'], ['mutation', 'Mutation'], ...given.flatMap(rootsOf)])
  const definitions = [...given, ...parse(introspectionOf(roots.get('query') ?? 'Query')).definitions]
  const weights = new Map(definitions.flatMap(weightsOf))
  const fields = new Map<string, Price>()
  for (const each of definitions) {
    if (each.kind !== Kind.OBJECT_TYPE_DEFINITION && each.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue
    for (const field of each.fields ?? []) fields.set(`${each.name.value}.${field.name.value}`, priceOf(field, weights))
  }
  return { fields, roots }
}

function rootsOf(node: DefinitionNode): [operation: string, type: string][] {
  if (node.kind !== Kind.SCHEMA_DEFINITION) return []
  return node.operationTypes.map(each => [each.operation, each.type.name.value])
}

const OBJECTS = new Set<string>([
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.INTERFACE_TYPE_DEFINITION,
  Kind.UNION_TYPE_DEFINITION,
])

function weightsOf(node: DefinitionNode): [type: string, weight: number][] {
  if (!('name' in node) || !node.name || !('directives' in node)) return []
  const { weight } = argumentsOf(node.directives, COST)
  return [[node.name.value, numberOr(weight, OBJECTS.has(node.kind) ? 1 : 0)]]
}

function priceOf(field: FieldDefinitionNode, weights: ReadonlyMap<string, number>): Price {
  const { weight } = argumentsOf(field.directives, COST)
  const size = argumentsOf(field.directives, LIST_SIZE)
  const type = named(field.type)
  const args = field.arguments ?? []
  return {
    type,
    isList: isList(field.type),
    weight: numberOr(weight, weights.get(type) ?? 0),
    // A list that nobody priced is not held against who asks for it.
    assumedSize: numberOr(size.assumedSize, 1),
    slicingArguments: names(size.slicingArguments),
    defaults: Object.fromEntries(
      args.flatMap(each => (each.defaultValue ? [[each.name.value, valueFromASTUntyped(each.defaultValue)]] : [])),
    ),
    sizedFields: names(size.sizedFields),
  }
}

function named(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : named(type.type)
}

function isList(type: TypeNode): boolean {
  return type.kind === Kind.NON_NULL_TYPE ? isList(type.type) : type.kind === Kind.LIST_TYPE
}

function argumentsOf(
  directives: readonly DirectiveNode[] | undefined,
  called: readonly string[],
): Record<string, unknown> {
  const found = directives?.find(each => called.includes(each.name.value))
  return Object.fromEntries((found?.arguments ?? []).map(each => [each.name.value, valueFromASTUntyped(each.value)]))
}

/** Composition writes a weight as a number, the specification as a text. */
function numberOr(value: unknown, otherwise: number): number {
  const number = typeof value === 'string' ? Number.parseFloat(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : otherwise
}

function names(value: unknown): string[] {
  return Array.isArray(value) ? value.filter(each => typeof each === 'string') : []
}
