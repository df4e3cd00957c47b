// What the guard leaves to ask, asked of graphql's own executor over made-up houses and people, and given back its shape.
// `guarded.graphql` has all that policy can be about: types, fields, interfaces, unions, lists of lists, what may not be
// null. The executor notes what it reads.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { policyOf } from '@overstap/schema/policy'
import { type Caller, rightsOf } from '@overstap/schema/rights'
import {
  type ExecutionResult,
  execute,
  type GraphQLFieldResolver,
  type GraphQLTypeResolver,
  parse,
  print,
} from 'graphql'
import { expect } from 'vitest'
import { guard } from '../src/policy/guard/guard.ts'
import { restore } from '../src/policy/guard/restore.ts'

const supergraph = readFileSync(join(import.meta.dirname, 'guarded.graphql'), 'utf8')
export const policy = policyOf(parse(supergraph))

export const nobody: Caller = { role: 'none', purpose: null, rights: [] }
export const partner: Caller = { role: 'partner', purpose: 'MEDIATION', rights: rightsOf('partner', 'MEDIATION') }
export const judge: Caller = {
  role: 'coach',
  purpose: 'FUNDING_ASSESSMENT',
  rights: rightsOf('coach', 'FUNDING_ASSESSMENT'),
}
export const coach: Caller = { role: 'coach', purpose: 'MEDIATION', rights: rightsOf('coach', 'MEDIATION') }

/** How the made-up data are answered. */
export interface Source {
  resolve: GraphQLFieldResolver<unknown, unknown>
  typeOf: GraphQLTypeResolver<unknown, unknown>
}

export interface Answer {
  /** What was asked of the executor; undefined when nothing was. */
  asked: string | undefined
  /** It was not asked as it was given. */
  isNarrowed: boolean
  /** The coordinates that it read, each once. */
  read: string[]
  /** As it goes to the client. */
  result: ExecutionResult
}

export async function answer(
  text: string,
  caller: Caller,
  source: Source,
  variables: Record<string, unknown> = {},
): Promise<Answer> {
  const document = parse(text, { noLocation: true })
  const guarded = guard({ document, operationName: undefined, variables }, caller, policy)
  const read = new Set<string>()
  const result = guarded.document
    ? await execute({
        schema: policy.schema,
        document: guarded.document,
        variableValues: variables,
        fieldResolver: (parent, given, context, info) => {
          read.add(`${info.parentType.name}.${info.fieldName}`)
          return source.resolve(parent, given, context, info)
        },
        typeResolver: source.typeOf,
      })
    : { data: {} }
  const restored = guarded.refusals ? restore(result, guarded.refusals) : result
  return {
    isNarrowed: guarded.refusals !== undefined,
    asked: guarded.document && print(guarded.document).replaceAll(/\s+/g, ' '),
    read: [...read].sort(),
    // As JSON, which is what a client gets: with the order of names, without what is undefined.
    result: JSON.parse(JSON.stringify(restored)),
  }
}

const BOB = { __typename: 'Person', id: 'p1', name: 'Bob', remark: 'tall', phone: { number: '112' }, friends: [] }
const HUT = {
  __typename: 'House',
  id: 'h1',
  name: 'Hut',
  remark: 'small',
  inspected: 'May',
  valued: 9,
  alarm: { brand: 'Bell', code: '0000' },
  owner: BOB,
  visitors: [BOB, null],
  rooms: [[{ size: 4, sleeper: BOB }, null], null, [{ size: 6, sleeper: null }]],
}
const DATA: Record<string, unknown> = {
  greeting: 'hello',
  house: HUT,
  houses: [HUT, { ...HUT, id: 'h2', owner: null }],
  entries: [HUT, BOB, null],
  lots: [HUT, { __typename: 'Plot' }],
  found: [HUT, BOB],
  person: BOB,
  people: [BOB],
  visit: { __typename: 'Visit', house: HUT, host: BOB, seen: BOB, met: HUT },
  move: BOB,
}
export const HOUSES: Source = {
  // Objects of this file, each with the name of its type where that is not the only one.
  resolve: (parent, _given, _context, { fieldName }) => {
    const object = (parent ?? DATA) as Record<string, unknown>
    return fieldName === 'home' || fieldName === 'next' ? HUT : object[fieldName]
  },
  typeOf: object => (object as { __typename: string }).__typename,
}

export interface Case {
  text: string
  variables?: Record<string, unknown>
  /** What the client gets, to the order of names. */
  data: unknown
  /** Where the errors are. */
  places: (string | number)[][]
  /** What the engine is asked; undefined: nothing. */
  asked: string | undefined
}

export async function expectCase(by: Caller, { text, variables = {}, data, places, asked }: Case) {
  const found = await answer(text, by, HOUSES, variables)
  expect(JSON.stringify(found.result.data)).toBe(JSON.stringify(data))
  expect((found.result.errors ?? []).map(each => each.path)).toEqual(places)
  expect(found.asked).toBe(asked)
}
