// Made-up values from a contract, the same each time: what a partner that is replaced answers. What an entity is asked by it
// keeps, so that whatever others know of it fits; all else follows from where it stands.

import { createHash } from 'node:crypto'
import {
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNullableType,
  isAbstractType,
  isEnumType,
  isListType,
  isObjectType,
  isScalarType,
} from 'graphql'

/** Members of a list, where fewer are not asked for. */
const LISTED = 3
/** Which one it is: of two objects with one of these all values are the same. */
const IDENTITY = Symbol('identity')
/** How many were asked for, of a page: its lists are below it. */
const FIRST = Symbol('first')

type Made = Record<string, unknown> & { [IDENTITY]?: string; [FIRST]?: unknown }

/** For `graphql`: what the object says, or else what is made up for this place in it. */
export const madeUp: GraphQLFieldResolver<Made | undefined, unknown> = (source, args, _context, info) => {
  const told = source?.[info.fieldName]
  if (told !== undefined) return told
  const within = source === undefined ? info.parentType.name : identityOf(info.parentType.name, source)
  return madeFor(info.returnType, {
    at: `${within}.${info.fieldName}`,
    field: info.fieldName,
    args,
    first: args.first ?? source?.[FIRST],
    schema: info.schema,
  })
}

interface Place {
  at: string
  field: string
  args: Record<string, unknown>
  first: unknown
  schema: GraphQLSchema
}

function madeFor(type: GraphQLOutputType, place: Place): unknown {
  const nullable = getNullableType(type)
  if (isListType(nullable)) {
    const count = typeof place.first === 'number' ? Math.min(place.first, LISTED) : LISTED
    return Array.from({ length: count }, (_, index) =>
      madeFor(nullable.ofType, { ...place, at: `${place.at}/${index + 1}` }),
    )
  }
  if (isEnumType(nullable)) {
    const values = nullable.getValues()
    return values[numberOf(place.at, values.length) - 1]?.value
  }
  if (isObjectType(nullable)) return objectOf(nullable, place)
  if (isAbstractType(nullable)) {
    const [first] = place.schema.getPossibleTypes(nullable)
    return first && objectOf(first, place)
  }
  return leafOf(nullable.name, place)
}

/** What it was asked by, it is: `candidate(id: …)` has that id. Whoever is met without being asked for gets one at once. */
function objectOf(type: GraphQLObjectType, place: Place): Made {
  const fields = type.getFields()
  const asked = Object.entries(place.args).filter(([name, value]) => fields[name] && typeof value !== 'object')
  const ids = Object.keys(fields).filter(name => isId(fields[name]?.type))
  const given = ids.map(name => [name, leafOf('ID', { ...place, at: `${place.at}.${name}` })] as const)
  return {
    __typename: type.name,
    [IDENTITY]: place.at,
    [FIRST]: place.first,
    ...Object.fromEntries(given),
    ...Object.fromEntries(asked),
  }
}

function isId(type: GraphQLOutputType | undefined): boolean {
  const nullable = getNullableType(type)
  return isScalarType(nullable) && nullable.name === 'ID'
}

function leafOf(type: string, { at, field }: Place): unknown {
  const number = numberOf(at, 9)
  // A page that goes on would be read to no end.
  if (field === 'hasNextPage') return false
  if (field === 'endCursor') return null
  if (type === 'Boolean') return number % 2 === 1
  if (type === 'Int') return numberOf(at, 4)
  if (type === 'Float') return number / 10
  if (type === 'Date') return `2026-11-0${number}`
  if (type === 'DateTime') return `2026-11-0${number}T09:00:00Z`
  if (type === 'ID') return `mock:${numberOf(at, 99_999)}`
  return `mock ${field} ${number}`
}

/** An entity is whom its key names, wherever it is met. */
function identityOf(type: string, source: Made): string {
  const key = source.id ?? source.code
  if (typeof key === 'string') return `${type}:${key}`
  return source[IDENTITY] ?? `${type}:${JSON.stringify(source)}`
}

/** From 1 to `most`. */
function numberOf(text: string, most: number): number {
  return (createHash('sha256').update(text).digest().readUInt32BE(0) % most) + 1
}
