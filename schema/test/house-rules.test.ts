import { parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { houseRules } from '../house-rules/index.ts'

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
}

describe('house rules', () => {
  it('have cases, each of them', () => {
    expect(Object.keys(cases).sort()).toEqual(Object.keys(houseRules).sort())
  })

  for (const [name, { kept, broken }] of Object.entries(cases)) {
    const rule = houseRules[name]
    if (!rule) continue
    it.each(kept)(`${name} accepts %s`, sdl => {
      expect(rule(parse(sdl))).toEqual([])
    })
    it.each(broken)(`${name} refuses %s and names %s`, (sdl, at) => {
      expect(rule(parse(sdl)).map(found => found.split(' ')[0])).toEqual([at])
    })
  }
})
