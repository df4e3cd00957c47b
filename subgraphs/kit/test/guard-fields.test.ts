// What a contract requires is kept for every way that GraphQL has to a field. What must not happen is counted, too: a
// resolver that ran for somebody who was refused.

import { buildSubgraphSchema } from '@apollo/subgraph'
import { requirementsIn } from '@overstap/schema/policy'
import { rightsOf } from '@overstap/schema/rights'
import { graphql, parse } from 'graphql'
import { beforeEach, describe, expect, it } from 'vitest'
import { guardFields } from '../src/guard-fields.ts'
import type { Viewer } from '../src/viewer.ts'

const ROUTE = '@requiresScopes(scopes: [["route:read"]])'
const FULL = '@requiresScopes(scopes: [["candidate:full"]])'
const typeDefs = parse(`
  extend schema @link(
    url: "https://specs.apollo.dev/federation/v2.9"
    import: ["@key", "@requiresScopes", "@authenticated", { name: "@policy", as: "@rule" }]
  )
  type Query {
    open: Int
    person: Person
    people: [Person!]
    boss: Person ${FULL}
    thing: Thing
    named: Named
    found: [Found]
    known: Int @authenticated
    day: Day
    either: Int @requiresScopes(scopes: [["candidate:contact"], ["route:read", "candidate:profile"]])
    coaches: Int @rule(policies: [["role:coach", "purpose:MEDIATION"]])
    both: Int ${ROUTE} @authenticated
    nobody: Int @requiresScopes(scopes: [])
  }
  type Mutation { rename: Person }
  interface Named { name: String }
  union Found = Person | Thing
  type Person implements Named @key(fields: "id") ${ROUTE} { id: ID! name: String pay: Int ${FULL} }
  type Note @key(fields: "id") ${FULL} { id: ID! text: String }
  type Thing implements Named @key(fields: "id") { id: ID! name: String owner: Person price: Int ${ROUTE} }
  scalar Day ${ROUTE}
`)

let ran: string[] = []
const runs =
  <Value>(what: string, value: Value) =>
  () => {
    ran.push(what)
    return value
  }
const person = { __typename: 'Person', id: '1', name: runs('Person.name', 'Ann'), pay: runs('Person.pay', 7) }
const thing = { __typename: 'Thing', id: '2', name: 'Lamp', owner: runs('Thing.owner', person), price: 3 }

const schema = buildSubgraphSchema({
  typeDefs,
  resolvers: {
    Query: {
      open: () => 1,
      person: runs('Query.person', person),
      people: runs('Query.people', [person]),
      boss: runs('Query.boss', person),
      thing: () => thing,
      named: () => person,
      found: () => [person, thing],
      known: runs('Query.known', 1),
      day: runs('Query.day', '2026-11-21'),
      either: runs('Query.either', 1),
      coaches: runs('Query.coaches', 1),
      both: runs('Query.both', 1),
      nobody: runs('Query.nobody', 1),
    },
    Mutation: { rename: runs('Mutation.rename', person) },
    Person: { __resolveReference: runs('Person', person) },
    // Some have to look it up.
    Found: { __resolveType: async (value: { __typename: string }) => value.__typename },
  },
})
guardFields(schema, requirementsIn(typeDefs))

const viewer = (role: Viewer['role'], purpose: string | null): Viewer => {
  const rights = rightsOf(role, purpose)
  return { role, purpose, rights, subject: null, organisation: null, regions: [] }
}
const nobody = viewer('none', null)
const dashboard = viewer('dashboard', 'STATISTICS')
/** Has `route:read`, and not `candidate:full`. */
const partner = viewer('partner', 'MEDIATION')
const coach = viewer('coach', 'MEDIATION')

async function ask(source: string, by: Viewer, variableValues: Record<string, unknown> = {}) {
  const { data, errors = [] } = await graphql({ schema, source, variableValues, contextValue: { viewer: by } })
  const told = errors.map(({ path, extensions }) => `${path?.join('.')} ${extensions.code}`)
  return { data: JSON.parse(JSON.stringify(data)), errors: told, texts: errors.map(({ message }) => message) }
}

beforeEach(() => {
  ran = []
})

describe('what somebody lacks the right for', () => {
  it.each([
    ['a field', '{ thing { price } }', { thing: { price: null } }, 'thing.price'],
    ['a field by another name', '{ thing { name: price } }', { thing: { name: null } }, 'thing.name'],
    ['a type', '{ person { id } }', { person: null }, 'person'],
    ['a type, and only its name', '{ person { __typename } }', { person: null }, 'person'],
    ['a list of a type', '{ people { id } }', { people: null }, 'people'],
    ['a type within another', '{ thing { owner { name } } }', { thing: { owner: null } }, 'thing.owner'],
    ['a scalar', '{ day }', { day: null }, 'day'],
    ['an interface', '{ named { name } }', { named: null }, 'named'],
    ['an interface, and only the name of the type', '{ named { __typename } }', { named: null }, 'named'],
    ['a fragment on an interface', '{ named { ...F } } fragment F on Person { pay }', { named: null }, 'named'],
    ['a union', '{ found { ... on Thing { id } ... on Person { id } } }', { found: [null, { id: '2' }] }, 'found.0'],
    [
      'a fragment',
      '{ ...F } fragment F on Query { person { ...G } } fragment G on Person { id }',
      { person: null },
      'person',
    ],
    [
      'what a variable includes',
      'query ($x: Boolean! = true) { person @include(if: $x) { id } }',
      { person: null },
      'person',
    ],
    ['a mutation', 'mutation { rename { id } }', { rename: null }, 'rename'],
    ['one of several requirements', '{ both }', { both: null }, 'both'],
    ['all alternatives', '{ either }', { either: null }, 'either'],
    ['a rule', '{ coaches }', { coaches: null }, 'coaches'],
    ['what no right opens', '{ nobody }', { nobody: null }, 'nobody'],
  ])('is a null and an error at its place, and nothing ran: %s', async (_, source, data, at) => {
    const anonymous = await ask(source, nobody)
    expect(anonymous).toMatchObject({ data, errors: [`${at} UNAUTHENTICATED`] })
    const known = await ask(source, dashboard)
    expect(known).toMatchObject({ data, errors: [`${at} FORBIDDEN`] })
    expect(ran).toEqual([])
  })

  it('is refused where the type is allowed and the field is not, and the rest is answered', async () => {
    const { data, errors } = await ask('{ person { id name pay } boss { id } thing { price } }', partner)
    expect(data).toEqual({ person: { id: '1', name: 'Ann', pay: null }, boss: null, thing: { price: 3 } })
    expect(errors.toSorted()).toEqual(['boss FORBIDDEN', 'person.pay FORBIDDEN'])
    expect(ran).toEqual(['Query.person', 'Person.name'])
  })

  it('is not looked at where it is not asked', async () => {
    const source = 'query ($x: Boolean! = false) { open person @include(if: $x) { id } }'
    expect(await ask(source, nobody)).toMatchObject({ data: { open: 1 }, errors: [] })
  })

  it('is told by the right that it takes, and by nothing of the data', async () => {
    const source = '{ thing { price } }'
    expect((await ask(source, nobody)).texts).toEqual([
      'This needs the right «route:read», and nobody is asking. Send a token that has it.',
    ])
    expect((await ask(source, dashboard)).texts).toEqual([
      'This needs the right «route:read», which role and purpose of the token do not give.',
    ])
  })
})

describe('what somebody has the right for', () => {
  it.each([
    ['nobody', nobody, '{ open thing { id name } }', { open: 1, thing: { id: '2', name: 'Lamp' } }],
    ['a dashboard', dashboard, '{ known }', { known: 1 }],
    ['a partner', partner, '{ either day named { name } }', { either: 1, day: '2026-11-21', named: { name: 'Ann' } }],
    ['a coach', coach, '{ coaches both boss { pay } }', { coaches: 1, both: 1, boss: { pay: 7 } }],
  ])('is answered to %s', async (_, by, source, data) => {
    expect(await ask(source, by)).toEqual({ data, errors: [], texts: [] })
  })
})

describe('references', () => {
  const of = [
    { __typename: 'Person', id: '1' },
    { __typename: 'Thing', id: '2' },
    { __typename: 'Note', id: '3', text: 'secret' },
  ]
  const source = `query ($of: [_Any!]!) { _entities(representations: $of) {
    __typename ... on Person { id } ... on Thing { id } ... on Note { id } } }`

  it('to a guarded type are refused before they are resolved, and the others are answered', async () => {
    const { data, errors } = await ask(source, nobody, { of })
    expect(data).toEqual({ _entities: [null, { __typename: 'Thing', id: '2' }, null] })
    expect(errors.toSorted()).toEqual(['_entities.0 UNAUTHENTICATED', '_entities.2 UNAUTHENTICATED'])
    expect(ran).toEqual([])
  })

  it('are resolved for whoever has the right', async () => {
    const { data, errors } = await ask(source, partner, { of })
    expect(data._entities).toEqual([{ __typename: 'Person', id: '1' }, { __typename: 'Thing', id: '2' }, null])
    expect(errors).toEqual(['_entities.2 FORBIDDEN'])
    expect((await ask(source, coach, { of })).data._entities[2]).toEqual({ __typename: 'Note', id: '3' })
    expect(ran).toEqual(['Person', 'Person'])
  })
})
