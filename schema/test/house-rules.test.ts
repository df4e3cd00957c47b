import { parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { houseRules } from '../house-rules/index.ts'

/** What names a right is read only where the standard is linked. */
const linked = (sdl: string) =>
  `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@tag", "@requiresScopes", "@policy"]) ${sdl}`
const FULL = '@requiresScopes(scopes: [["candidate:full"]])'
const BOTH = '@requiresScopes(scopes: [["candidate:full", "route:read"]])'
const EITHER = '@requiresScopes(scopes: [["candidate:full"], ["route:read"]])'

/** For each rule: SDL that keeps it, and SDL that breaks it with the place it must name. */
const cases: Record<string, { kept: string[]; broken: [sdl: string, at: string][] }> = {
  everythingIsDescribed: {
    kept: [
      '"A thing." type Thing { "Its size in metres." size("The unit." unit: String): Int }',
      '"Sizes." enum Size { "Small." S } "A wish." input Wish { "How big." size: Size } "A day." scalar Day',
      'type Query { "A size." size: Int }',
    ],
    broken: [
      ['type Thing { "Its size." size: Int }', 'Thing'],
      ['"A thing." type Thing { size: Int }', 'Thing.size'],
      ['"A thing." type Thing { "Its size." size(unit: String): Int }', 'Thing.size.unit'],
      ['"Sizes." enum Size { S }', 'Size.S'],
      ['"A wish." input Wish { size: Int }', 'Wish.size'],
      ['"" scalar Day', 'Day'],
    ],
  },
  whatOthersHoldIsNullable: {
    kept: [
      'type Query { thing: Thing } type Thing @key(fields: "id") { id: ID! size: Int }',
      'type Thing @key(fields: "owner { id } code") { owner: Owner! code: ID! } type Owner { id: ID! }',
      'type Page { nodes: [Thing]! } type Thing @key(fields: "id") { id: ID! }',
      'type Value { size: Int! }',
    ],
    broken: [
      ['type Query { size: Int! }', 'Query.size'],
      ['type Mutation { grow: Int! }', 'Mutation.grow'],
      ['type Thing @key(fields: "id") { id: ID! size: Int! }', 'Thing.size'],
      ['type Value { thing: Thing! } type Thing @key(fields: "id") { id: ID! }', 'Value.thing'],
      ['type Value { things: [Thing!]! } type Thing @key(fields: "id") { id: ID! }', 'Value.things'],
    ],
  },
  listsAreBounded: {
    kept: [
      'type Thing { parts: [Int!] @listSize(assumedSize: 3) }',
      'type Thing { parts(first: Int): PartConnection @listSize(slicingArguments: ["first"]) } type PartConnection { nodes: [Int]! }',
    ],
    broken: [
      ['type Thing { parts: [Int!] }', 'Thing.parts'],
      ['type Thing { parts: [Int!]! }', 'Thing.parts'],
      ['type Thing { parts: PartConnection } type PartConnection { nodes: [Int]! }', 'Thing.parts'],
      ['type Thing { parts(first: Int): PartConnection } type PartConnection { nodes: [Int]! }', 'Thing.parts'],
    ],
  },
  pricesAreReal: {
    kept: [
      'type Thing @cost(weight: 0) { size(unit: Int @cost(weight: 2)): Int @cost(weight: 3) }',
      'type Thing { parts(first: Int = 1): [Int!] @listSize(slicingArguments: ["first"]) more: [Int!] @listSize(assumedSize: 1) }',
      'type Thing { size(offset: Int = 0): [Int!] @listSize(assumedSize: 2) }',
    ],
    broken: [
      ['type Thing { size: Int @cost(weight: -1) }', 'Thing.size'],
      ['type Thing @cost(weight: -100) { size: Int }', 'Thing'],
      ['type Thing { size(unit: Int @cost(weight: -2)): Int }', 'Thing.size.unit'],
      ['interface Sized { size: Int @cost(weight: -1) }', 'Sized.size'],
      ['enum Size @cost(weight: -1) { S }', 'Size'],
      ['type Thing { parts: [Int!] @listSize(assumedSize: 0) }', 'Thing.parts'],
      ['type Thing { parts: [Int!] @listSize(assumedSize: -3) }', 'Thing.parts'],
      ['type Thing { parts(first: Int = 0): [Int!] @listSize(slicingArguments: ["first"]) }', 'Thing.parts'],
    ],
  },
  personalDataIsMarked: {
    kept: [
      'type Candidate @tag(name: "personal") { level: Int } type Query { candidate: Candidate @tag(name: "personal") }',
      'type Thing { size: Int }',
    ],
    broken: [
      ['type Candidate { level: Int }', 'Candidate'],
      ['type Candidate @tag(name: "open") { level: Int }', 'Candidate'],
      ['type Thing { email: String }', 'Thing.email'],
      ['type Query { best: Candidate } type Candidate @tag(name: "personal") { level: Int }', 'Query.best'],
    ],
  },
  keysHoldNoPersonalData: {
    kept: [
      'type Candidate @key(fields: "id") @tag(name: "personal") { id: ID! level: Int }',
      'type Route @key(fields: "facts") @tag(name: "personal") { facts: Facts! @inaccessible }',
      'type Visit @key(fields: "code") @key(fields: "firm { id }") { code: String! firm: Firm guest: Candidate @tag(name: "personal") } type Firm { id: ID! } type Candidate @tag(name: "personal") { id: ID! }',
    ],
    broken: [
      ['type Person @key(fields: "familyName") { familyName: String @tag(name: "personal") }', 'Person.familyName'],
      ['type Person @key(fields: "email") { email: String! }', 'Person.email'],
      ['type Person @key(fields: "id level") @tag(name: "personal") { id: ID! level: Int! }', 'Person.level'],
      [
        'type Visit @key(fields: "guest { id }") { guest: Person } type Person @tag(name: "personal") { id: ID! }',
        'Visit.guest',
      ],
      [
        'type Visit @key(fields: "guest { name }") { guest: Guest } type Guest { name: String @tag(name: "personal") }',
        'Guest.name',
      ],
    ],
  },
  noCitizenNumber: {
    kept: ['type Thing { number: Int absence: Int }'],
    broken: [
      ['type Thing { bsn: String }', 'bsn'],
      ['type Thing { hashed_bsn: String }', 'hashed_bsn'],
      ['type Thing { citizenServiceNumber: String }', 'citizenServiceNumber'],
      ['input Wish { burgerservicenummer: String }', 'burgerservicenummer'],
      ['type Query { person(nationalId: ID): Int }', 'nationalId'],
    ],
  },
  noSpecialCategory: {
    kept: ['enum Kind { TRADE_UNION } type Thing { tracesOf: String healthy: Boolean statusCode: Int }'],
    broken: [
      ['type Thing { ethnicity: String }', 'ethnicity'],
      ['type Thing { isDisabled: Boolean }', 'isDisabled'],
      ['type Thing { health_status: String }', 'health_status'],
      ['enum Group { STATUS_HOLDER }', 'STATUS_HOLDER'],
      ['input Wish { statushouder: Boolean }', 'statushouder'],
      ['type Query { people(nationality: ID): Int }', 'nationality'],
    ],
  },
  requirementsAreCases: {
    kept: [
      'type Thing { thingCase: ThingCase @external size: Int @requires(fields: "thingCase { weight }") } type ThingCase @inaccessible { weight: Int }',
    ],
    broken: [
      ['type Thing { weight: Int @external size: Int @requires(fields: "weight") }', 'Thing.size'],
      ['type Thing { size: Int @requires(fields: "weight") }', 'Thing.size'],
      [
        'type Thing { thingCase(on: Int): ThingCase @external size: Int @requires(fields: "thingCase(on: 1) { weight }") } type ThingCase @inaccessible { weight: Int }',
        'Thing.size',
      ],
    ],
  },
  everythingIsOpenOrGuarded: {
    kept: [
      'type Thing @tag(name: "open") { size: Int weight: Int }',
      `type Thing { size: Int @tag(name: "open") weight: Int ${FULL} owner: Person } type Person ${FULL} { name: String }`,
      `type Query { person: Person ${FULL} } type Person @tag(name: "personal") ${FULL} { name: String }`,
      `type Thing { size: Int @external owner: Person ${FULL} @tag(name: "personal") } type Person ${FULL} { name: String }`,
      'interface Sized { size: Int } type Thing implements Sized @tag(name: "open") { size: Int }',
    ],
    broken: [
      ['type Thing { size: Int }', 'Thing.size'],
      ['type Thing { size: Int @tag(name: "closed") }', 'Thing.size'],
      ['type Thing { size: Int @authenticated }', 'Thing.size'],
      [`type Thing @tag(name: "open") ${FULL} { size: Int @external }`, 'Thing'],
      ['type Person @tag(name: "open") @tag(name: "personal") { name: String }', 'Person'],
      ['type Person @tag(name: "personal") { name: String @tag(name: "open") }', 'Person.name'],
      [`type Thing @tag(name: "open") { size: Int ${FULL} }`, 'Thing.size'],
      [`type Thing ${FULL} { size: Int @tag(name: "open") }`, 'Thing.size'],
      ['type Thing { owner: String @tag(name: "open") @tag(name: "personal") }', 'Thing.owner'],
      ['type Thing @tag(name: "open") { owner: String @tag(name: "personal") }', 'Thing.owner'],
      [`type Thing @tag(name: "open") { owner: Person } type Person ${FULL} { name: String }`, 'Thing.owner'],
      [`type Thing { owners: [Person!] @tag(name: "open") } type Person ${FULL} { name: String }`, 'Thing.owners'],
    ],
  },
  whatIsGuardedIsNullable: {
    kept: [
      `type Thing { weight: Int ${FULL} size: Int! }`,
      `type Person ${FULL} { name: String! friends: [Person!]! }`,
      `type Person ${BOTH} { name: String! ${FULL} }`,
      `type Person ${FULL} { name: String! ${EITHER} }`,
      `type Thing { owners: [Person!] } type Person ${FULL} { name: String! }`,
      `type Thing { weight: Int! @external size: Int ${FULL} }`,
    ],
    broken: [
      [`type Thing { weight: Int! ${FULL} }`, 'Thing.weight'],
      [`type Thing { owner: Person! } type Person ${FULL} { name: String! }`, 'Thing.owner'],
      [`type Thing { owners: [Person]! } type Person ${FULL} { name: String! }`, 'Thing.owners'],
      [`type Person ${FULL} { name: String! ${BOTH} }`, 'Person.name'],
      [`type Person ${EITHER} { name: String! ${FULL} }`, 'Person.name'],
      [`type Person ${FULL} { name: String! @policy(policies: [["role:coach"]]) }`, 'Person.name'],
      [`type Person ${FULL} { job: Job! } type Job ${BOTH} { title: String! }`, 'Person.job'],
    ],
  },
  requirementsAreKnown: {
    kept: [
      `type Thing ${EITHER} { size: Int ${BOTH} }`,
      'type Thing @policy(policies: [["role:coach", "purpose:MEDIATION"]]) { size: Int }',
      'type Thing { size: Int @listSize(assumedSize: 1) }',
    ],
    broken: [
      ['type Thing @requiresScopes(scopes: [["candidate:all"]]) { size: Int }', 'Thing'],
      ['type Thing { size: Int @requiresScopes(scopes: [["candidate:full"], ["coach"]]) }', 'Thing.size'],
      ['type Thing { size: Int @federation__authenticated @requiresScopes(scopes: []) }', 'Thing.size'],
      ['type Thing { size: Int @requiresScopes(scopes: [["candidate:full"], []]) }', 'Thing.size'],
      ['type Thing { size: Int @policy(policies: [["coach"]]) }', 'Thing.size'],
      ['type Thing { size: Int @policy(policies: [["role:king"]]) }', 'Thing.size'],
    ],
  },
}

describe('house rules', () => {
  it('have cases, each of them', () => {
    expect(Object.keys(cases).sort()).toEqual(Object.keys(houseRules).sort())
  })

  for (const [name, { kept, broken }] of Object.entries(cases)) {
    const rule = houseRules[name]
    if (!rule) continue
    it.each(kept)(`${name} accepts %s`, sdl => {
      expect(rule(parse(linked(sdl)))).toEqual([])
    })
    it.each(broken)(`${name} refuses %s and names %s`, (sdl, at) => {
      expect(rule(parse(linked(sdl))).map(found => found.split(' ')[0])).toEqual([at])
    })
  }
})
