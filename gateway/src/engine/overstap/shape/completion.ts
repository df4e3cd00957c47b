/**
 * How a value becomes one of its type in the client's answer (CompleteValue of the GraphQL specification), worked out once
 * per field, so that nothing is asked of the schema while answers are shaped.
 */
import {
  type GraphQLLeafType,
  type GraphQLOutputType,
  GraphQLScalarType,
  getNullableType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql'
import type { Projection } from './projection.ts'

export type Completion = Leaf | List | Composite

interface Leaf {
  kind: 'leaf'
  nonNull: boolean
  type: string
  /** Whether the value is the answer as it is: then nothing has to be made of it. */
  isReady: (value: unknown) => boolean
  /** Throws for a value that is none of the type. */
  serialize: (value: unknown) => unknown
}

interface List {
  kind: 'list'
  nonNull: boolean
  member: Completion
}

interface Composite {
  kind: 'object'
  nonNull: boolean
  /** The type of every such object; undefined where each says it itself. */
  type: string | undefined
  /** What an object is that says nothing: its owner knows no more than an interface. */
  otherwise: string | undefined
  below: Projection
}

/** @param below what is asked of objects; undefined where the type holds values of their own. */
export function completionOf(type: GraphQLOutputType, below: Projection | undefined): Completion {
  const nonNull = isNonNullType(type)
  const nullable = getNullableType(type)
  if (isListType(nullable)) return { kind: 'list', nonNull, member: completionOf(nullable.ofType, below) }
  if (isLeafType(nullable)) return leafOf(nullable, nonNull)
  if (below === undefined) throw new Error(`Something of «${nullable.name}» must be asked.`)
  const isAbstract = isAbstractType(nullable)
  const otherwise = isInterfaceType(nullable) ? nullable.name : undefined
  return { kind: 'object', nonNull, type: isAbstract ? undefined : nullable.name, otherwise, below }
}

const isText = (value: unknown) => typeof value === 'string'

/** Of the scalars that everybody has, what JSON says as it is to be said. */
const READY: Readonly<Record<string, (value: unknown) => boolean>> = {
  String: isText,
  ID: isText,
  Boolean: value => typeof value === 'boolean',
  Int: value => typeof value === 'number' && (value | 0) === value,
  Float: value => typeof value === 'number' && Number.isFinite(value),
}

function leafOf(type: GraphQLLeafType, nonNull: boolean): Leaf {
  const isReady = readyIn(type)
  return { kind: 'leaf', nonNull, type: type.name, isReady, serialize: value => type.serialize(value) }
}

/** Of a scalar that a partner defined anything is a value: its owner knows what it means. */
function readyIn(type: GraphQLLeafType): Leaf['isReady'] {
  if (type instanceof GraphQLScalarType) return READY[type.name] ?? (() => true)
  const values = new Set<unknown>(type.getValues().map(each => each.name))
  return value => values.has(value)
}
