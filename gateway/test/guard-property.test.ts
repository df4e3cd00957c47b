// Random documents over a graph with policy: what the guard leaves asks for nothing that is refused, and what it restores is
// what an executor answers that throws at every refused field.

import fc from 'fast-check'
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type FieldNode,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isListType,
  isNonNullType,
  parse,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { expect, it } from 'vitest'
import { answer, coach, judge, nobody, partner, policy, type Source } from './guarded.ts'
import { documentsOver } from './random-documents.ts'

const { schema } = policy
const TYPE_KEY = /guardedType/

/** What `guarded.graphql` says, once more, as somebody reads it. */
const NEEDS: Record<string, string[]> = {
  'House.inspected': ['known'],
  'House.valued': ['coach'],
  'House.visitors': ['full', 'profile'],
  'Alarm.code': ['write'],
  'Person.remark': ['profile', 'full'],
  'Person.phone': ['profile', 'contact'],
  'Phone.number': ['contact'],
  'Entry.remark': ['profile', 'full'],
}
for (const at of ['Query.person', 'Query.people', 'House.owner', 'Room.sleeper', 'Entry.id', 'Entry.name']) {
  NEEDS[at] = ['profile']
}
for (const field of ['id', 'name', 'home', 'friends']) NEEDS[`Person.${field}`] = ['profile']
const TYPE_NEEDS: Record<string, string> = { Person: 'profile', Phone: 'contact' }

const CALLERS = [
  { caller: nobody, has: [] },
  { caller: partner, has: ['known', 'profile'] },
  { caller: judge, has: ['known', 'coach', 'profile', 'full'] },
  { caller: coach, has: ['known', 'coach', 'profile', 'full', 'contact', 'write'] },
]

/** Made up from the place in the answer, so that whoever is asked twice says the same. */
const source: Source = {
  resolve: (_parent, _given, _context, info) => {
    let place = ''
    for (let step: typeof info.path | undefined = info.path; step; step = step.prev) place = `${step.key}.${place}`
    return madeUp(info.returnType, place)
  },
  typeOf: object => (object as { __typename: string }).__typename,
}

function madeUp(type: GraphQLOutputType, place: string): unknown {
  const chance = [...place].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 9973, 7)
  if (isNonNullType(type)) return madeUp(type.ofType, `${place}!`)
  if (chance % 6 === 0 && !place.endsWith('!')) return null
  if (isListType(type))
    return Array.from({ length: chance % 4 }, (_, index) => madeUp(type.ofType, `${place}${index}.`))
  if (!isCompositeType(type)) return type.name === 'Int' ? chance : `${chance}`
  const types = isAbstractType(type) ? schema.getPossibleTypes(type) : [type]
  return { __typename: types[chance % types.length]?.name }
}

interface Coordinate {
  at: string
  nullable: boolean
}

/** What a document asks for, by its field. */
function coordinatesIn(document: DocumentNode): Map<FieldNode, Coordinate> {
  const info = new TypeInfo(schema)
  const found = new Map<FieldNode, Coordinate>()
  const Field = (node: FieldNode) => {
    const at = `${info.getParentType()?.name}.${node.name.value}`
    found.set(node, { at, nullable: !isNonNullType(info.getType()) })
  }
  visit(document, visitWithTypeInfo(info, { Field }))
  return found
}

function isHidden(at: string | undefined, has: readonly string[]): boolean {
  return NEEDS[at ?? '']?.some(need => !has.includes(need)) ?? false
}

/** What graphql's own executor makes of it when every refused field throws. */
async function throwing(text: string, has: readonly string[], variableValues: Record<string, unknown>) {
  const document = parse(text)
  const coordinates = coordinatesIn(document)
  const isRefused = (node: FieldNode) => isHidden(coordinates.get(node)?.at, has)
  // A field of an interface that may not be null cannot be made up for by that of a type behind it.
  const spoils = (node: FieldNode) => isRefused(node) && coordinates.get(node)?.nullable === false
  const refusal = new Error('refused')
  const shown = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(shown)
    const name = typeof value === 'object' && value !== null && '__typename' in value ? String(value.__typename) : ''
    const need = TYPE_NEEDS[name]
    return need !== undefined && !has.includes(need) ? refusal : value
  }
  const fieldResolver: GraphQLFieldResolver<unknown, unknown> = (parent, given, context, info) => {
    if (info.fieldNodes.every(isRefused) || info.fieldNodes.some(spoils)) throw refusal
    const value = source.resolve(parent, given, context, info)
    return isAbstractType(getNamedType(info.returnType)) ? shown(value) : value
  }
  return execute({ schema, document, variableValues, fieldResolver, typeResolver: source.typeOf })
}

/** Where null is because of the errors: each as far up as it went. */
function nullsOf({ data, errors = [] }: ExecutionResult): string[] {
  return errors.map(({ path = [] }) => {
    let at: unknown = data
    const alive = path.findIndex(step => {
      if (at === null) return true
      at = (at as Record<string, unknown>)[step]
      return false
    })
    return path.slice(0, alive < 0 ? path.length : alive).join('.')
  })
}

/**
 * Is one answer the other, but for nulls at the places that are told? The guard refuses a field that could hold no object
 * before anybody looks whether there is one: the executor may have found null there, or a list without an object.
 */
function expectSame(ours: unknown, theirs: unknown, told: ReadonlySet<string>, place: string[] = []): void {
  if (ours === null && told.has(place.join('.'))) expect(isHollow(theirs), place.join('.')).toBe(true)
  else if (isObject(ours) && isObject(theirs)) {
    expect(Object.keys(ours)).toEqual(Object.keys(theirs))
    for (const key of Object.keys(ours)) expectSame(ours[key], theirs[key], told, [...place, key])
  } else expect(ours, place.join('.')).toEqual(theirs)
}

function isHollow(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.every(isHollow))
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

it('asks for nothing that is refused, and says so at each place where it would have been', async () => {
  let refused = 0
  await fc.assert(
    fc.asyncProperty(
      // What is open through a type and hidden through an interface has a test of its own.
      documentsOver(schema, ['Lot', 'Plot']),
      fc.constantFrom(...CALLERS),
      async ({ text, variables }, { caller, has }) => {
        const { asked, isNarrowed, result } = await answer(text, caller, source, { ...variables })
        const expected = await throwing(text, has, variables)
        const places = (result.errors ?? []).map(each => each.path?.join('.') ?? '')
        expect(new Set(places).size).toBe(places.length)
        if (result.data) {
          expectSame(result.data, JSON.parse(JSON.stringify(expected.data)), new Set(places))
          expect(places).toEqual(expect.arrayContaining(nullsOf(expected)))
        } else {
          // Told at the field with which it began.
          expect(places).toHaveLength(1)
          expect(isHollow(expected.data?.[places[0] ?? ''] ?? null), places[0]).toBe(true)
        }
        expect(JSON.stringify(result)).not.toMatch(TYPE_KEY)
        refused += places.length
        if (asked === undefined) return
        const left = parse(asked)
        // Nothing is left over that nobody uses: what was narrowed is as valid as a client's own.
        if (isNarrowed) expect(validate(schema, left).map(each => each.message)).toEqual([])
        for (const { at } of coordinatesIn(left).values()) expect(isHidden(at, has), at).toBe(false)
      },
    ),
    { numRuns: 200 },
  )
  expect(refused).toBeGreaterThan(40)
})
