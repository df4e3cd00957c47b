// What is true in a scenario, as plain objects that lead to each other. Every subgraph tells its own part of it, a
// monolith all of it, so that the right answer to a joined question is never in doubt.

import { type GraphQLFieldResolver, type GraphQLSchema, isAbstractType, isObjectType } from 'graphql'

/** An object of the world. Its members are values, other objects, or functions of a field's arguments. */
export interface Thing {
  __typename: string
  [field: string]: unknown
}

export interface World {
  Query: Record<string, unknown>
  Mutation?: Record<string, unknown>
  /** What can be asked about by key. */
  entities: readonly Thing[]
  /** What a subgraph knows of an entity in its own way: other values, or nothing of it where null. */
  views?: Record<string, (entity: Thing) => object | null>
}

/** Reads a field of a thing, or of the world at the root. */
export function reader(world: World): GraphQLFieldResolver<unknown, unknown> {
  return (source, given, _context, { fieldName, operation, path }) => {
    const from = path.prev === undefined && operation.operation === 'mutation' ? world.Mutation : source
    return isThing(from) ? answered(from[fieldName], given) : undefined
  }
}

/** A text that is asked with arguments says with which. */
export function answered(value: unknown, given: Record<string, unknown>): unknown {
  if (typeof value === 'function') return value(given)
  return typeof value === 'string' && Object.keys(given).length > 0 ? `${value} ${JSON.stringify(given)}` : value
}

export function isThing(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

/** The entity of `typename`, or of a type behind it, of which the world says what `key` says. */
export function entityOf({ entities }: World, typename: string, key: object, types: GraphQLSchema): Thing | undefined {
  const above = types.getType(typename)
  return entities.find(each => {
    const type = types.getType(each.__typename)
    const behind = isAbstractType(above) && isObjectType(type) && types.isSubType(above, type)
    return (each.__typename === typename || behind) && has(each, key)
  })
}

function has(thing: unknown, key: unknown): boolean {
  if (Array.isArray(key)) {
    return Array.isArray(thing) && thing.length === key.length && key.every((each, index) => has(thing[index], each))
  }
  if (!isThing(key)) return String(thing) === String(key)
  return isThing(thing) && Object.entries(key).every(([name, value]) => has(thing[name], value))
}
