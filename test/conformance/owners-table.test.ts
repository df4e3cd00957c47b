// Each owner, asked past the gateway, keeps to the table of rights: every field of every type of its contract, through every
// field that leads there, for every column. Contract, hops and guard are the owner's own; what it would find is made up, so
// that there is something behind every door.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  buildASTSchema,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  parse,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../../mesh/src/settings.ts'
import type { Scene } from '../scene.ts'
import { openOwners } from './open-owners.ts'
import { type Reader, readers, readTable } from './read-table.ts'
import { coordinateOf, fieldsOf, insideOf, placeOf, type Step, selectionOf, stepsFrom } from './walks.ts'

const table = readTable()
const scenes = await openOwners(contract => madeUpResolvers(schemaOf(contract)))

function schemaOf(contract: string): GraphQLSchema {
  return buildASTSchema(parse(contract), { assumeValid: true, assumeValidSDL: true })
}

/** Types of the contract, without those of federation. */
function typesOf(schema: GraphQLSchema): GraphQLObjectType[] {
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith('_'))
}

function madeUpResolvers(schema: GraphQLSchema): object {
  const fieldResolvers = (type: GraphQLObjectType) =>
    fieldsOf(type)
      .filter(({ name }) => !name.startsWith('_'))
      .map(field => [field.name, () => madeUp(field.type, schema)] as const)
  const reference = { __resolveReference: () => ({}) }
  return Object.fromEntries(
    typesOf(schema).map(type => [
      type.name,
      { ...Object.fromEntries(fieldResolvers(type)), ...(hasKey(type) ? reference : {}) },
    ]),
  )
}

function madeUp(type: GraphQLOutputType, schema: GraphQLSchema): unknown {
  if (isNonNullType(type)) return madeUp(type.ofType, schema)
  if (isListType(type)) return [madeUp(type.ofType, schema)]
  if (isEnumType(type)) return type.getValues()[0]?.value
  if (isAbstractType(type)) return { __typename: schema.getPossibleTypes(type)[0]?.name }
  return isScalarType(type) ? (type.name === 'Boolean' ? true : 1) : {}
}

function hasKey(type: GraphQLObjectType): boolean {
  return has(type, 'key')
}

/** Reads the SDL: what is only there to be required is the gift of another owner. */
function has(
  { astNode }: Pick<GraphQLObjectType | GraphQLField<unknown, unknown>, 'astNode'>,
  directive: string,
): boolean {
  return astNode?.directives?.some(each => each.name.value === directive) ?? false
}

/** A way to a type: from a root or a reference, the shortest there is to a field that gives the type, and by that field. */
interface Way {
  from: GraphQLObjectType
  steps: readonly Step[]
  type: GraphQLObjectType
}

/** Every field that gives an object, once, and every reference; hidden ones aside, which no client can ask for. */
function waysIn(schema: GraphQLSchema): Way[] {
  const isShown = (each: Pick<Step, 'parent' | 'field'>) => table.has(coordinateOf(each))
  const roots = [schema.getQueryType(), schema.getMutationType()].filter(each => each != null)
  const referred = typesOf(schema).filter(
    type => hasKey(type) && fieldsOf(type).some(field => isShown({ parent: type, field })),
  )
  const ways: Way[] = [...roots, ...referred].map(type => ({ from: type, steps: [], type }))
  const gone = new Set<string>()
  // Ways are added behind while they are walked: the shortest come first.
  for (const { from, steps, type } of ways) {
    for (const step of stepsFrom(schema, type)) {
      const name = `${coordinateOf(step)} ${step.type.name}`
      if (gone.has(name) || !isShown(step)) continue
      gone.add(name)
      ways.push({ from, steps: [...steps, step], type: step.type })
    }
  }
  return ways
}

function isRefused(at: string, { head }: Reader): boolean {
  return table.get(at)?.get(head) === 'no'
}

/** May a reference to the type not even be asked for? */
function isClosed(type: GraphQLObjectType, reader: Reader): boolean {
  const shown = fieldsOf(type).map(field => coordinateOf({ parent: type, field }))
  return shown.filter(at => table.has(at)).every(at => isRefused(at, reader))
}

function expectedOf({ from, steps, type }: Way, reader: Reader): string[] {
  const before = hasKey(from) ? ['_entities', 0] : []
  if (hasKey(from) && isClosed(from, reader)) return [before.join('.')]
  const stop = steps.findIndex(step => isRefused(coordinateOf(step), reader))
  if (stop >= 0) return [[...before, ...placeOf(steps.slice(0, stop + 1))].join('.')]
  const inside = [...before, ...insideOf(steps)]
  return shownFieldsOf(type)
    .filter(field => isRefused(coordinateOf({ parent: type, field }), reader))
    .map(({ name }) => [...inside, name].join('.'))
}

function shownFieldsOf(type: GraphQLObjectType) {
  return fieldsOf(type).filter(field => table.has(coordinateOf({ parent: type, field })))
}

function documentOf({ from, steps, type }: Way, schema: GraphQLSchema): string {
  const selection = selectionOf(shownFieldsOf(type), steps)
  if (from === schema.getMutationType()) return `mutation ${selection}`
  if (!hasKey(from)) return selection
  return `{ _entities(representations: [{ __typename: "${from.name}" }]) { ... on ${from.name} ${selection} } }`
}

/** The places that the owner says are refused. */
async function refusedBy({ ask }: Scene, document: string, { role, purpose }: Reader): Promise<string[]> {
  // A purpose that gives nothing stands for none: a scene has always one.
  const { errors = [] } = await ask(document, {}, { role, purpose: purpose ?? 'STATISTICS' })
  return errors.map(({ path = [], extensions: { code } }) => {
    const right = role === 'none' ? 'UNAUTHENTICATED' : 'FORBIDDEN'
    return code === right ? path.join('.') : `${path.join('.')} ${code}`
  })
}

describe.each(scenes.map(scene => [scene.config.name, scene] as const))('%s', (name, scene) => {
  const schema = schemaOf(readFileSync(join(ROOT, 'subgraphs', name, 'schema.graphql'), 'utf8'))
  const ways = waysIn(schema)

  it('has a way to every type of which it gives clients anything', () => {
    const reached = new Set(ways.map(({ type }) => type))
    const shown = typesOf(schema).filter(type => shownFieldsOf(type).some(field => !has(field, 'external')))
    expect(shown.filter(type => !reached.has(type)).map(type => type.name)).toEqual([])
  })

  it.each(readers.map(reader => [reader.head, reader] as const))('%s: gets what the table says', async (_, reader) => {
    for (const way of ways) {
      const document = documentOf(way, schema)
      expect([document, await refusedBy(scene, document, reader)]).toEqual([document, expectedOf(way, reader)])
    }
  })
})
