// Ways to what the caller may not read. Whatever way is taken, it is not asked for, its place holds null, and one error
// says so there.

import { describe, it } from 'vitest'
import { type Case, expectCase, nobody, partner } from './guarded.ts'

const HIDDEN: Record<string, Case> = {
  'by its name': {
    text: '{ greeting person { name } }',
    data: { greeting: 'hello', person: null },
    places: [['person']],
    asked: '{ greeting }',
  },
  'under an alias': {
    text: '{ greeting: person { name } }',
    data: { greeting: null },
    places: [['greeting']],
    asked: undefined,
  },
  'under the name of an open one': {
    text: '{ house { name: owner { id } } }',
    data: { house: { name: null } },
    places: [['house', 'name']],
    asked: '{ house { guardedType: __typename } }',
  },
  'under names of the prototype': {
    text: '{ house { __proto__: owner { id } constructor: name } }',
    data: JSON.parse('{"house":{"__proto__":null,"constructor":"Hut"}}'),
    places: [['house', '__proto__']],
    asked: '{ house { constructor: name } }',
  },
  'in inline fragments': {
    text: '{ house { ... on House { ... { owner { id } } } id } }',
    data: { house: { owner: null, id: 'h1' } },
    places: [['house', 'owner']],
    asked: '{ house { id } }',
  },
  'in a named fragment': {
    text: '{ house { ...F } } fragment F on House { id owner { id } }',
    data: { house: { id: 'h1', owner: null } },
    places: [['house', 'owner']],
    asked: '{ house { ...F } } fragment F on House { id }',
  },
  'in fragments within fragments': {
    text: '{ house { ...F } } fragment F on House { ...G id } fragment G on House { owner { ...H } } fragment H on Person { id }',
    data: { house: { owner: null, id: 'h1' } },
    places: [['house', 'owner']],
    asked: '{ house { ...F } } fragment F on House { id }',
  },
  'in a fragment that counts in one place only': {
    text: '{ a: house { ...F @skip(if: true) id } b: house { ...F id } } fragment F on House { owner { id } name }',
    data: { a: { id: 'h1' }, b: { owner: null, name: 'Hut', id: 'h1' } },
    places: [['b', 'owner']],
    asked: '{ a: house { ...F @skip(if: true) id } b: house { ...F id } } fragment F on House { name }',
  },
  'through the type behind an interface': {
    text: '{ house { ... on Entry { ... on House { owner { id } name } } } }',
    data: { house: { owner: null, name: 'Hut' } },
    places: [['house', 'owner']],
    asked: '{ house { ... on Entry { ... on House { name } } } }',
  },
  included: {
    text: 'query ($yes: Boolean!) { house { owner @include(if: $yes) { id } name @include(if: $yes) } }',
    variables: { yes: true },
    data: { house: { owner: null, name: 'Hut' } },
    places: [['house', 'owner']],
    asked: 'query ($yes: Boolean!) { house { name @include(if: $yes) } }',
  },
  'included by what is neither true nor false': {
    text: 'query ($yes: Boolean!) { house { owner @include(if: $yes) { id } name } }',
    variables: { yes: 'no' },
    data: { house: { owner: null, name: 'Hut' } },
    places: [['house', 'owner']],
    asked: '{ house { name } }',
  },
  'not skipped': {
    text: 'query ($no: Boolean = false) { house { owner @skip(if: $no) { id } } }',
    data: { house: { owner: null } },
    places: [['house', 'owner']],
    asked: '{ house { guardedType: __typename } }',
  },
  'not included, which is no reason for an error': {
    text: 'query ($yes: Boolean!) { house { id owner @include(if: $yes) { id } } }',
    variables: { yes: false },
    data: { house: { id: 'h1' } },
    places: [],
    asked: '{ house { id } }',
  },
  'skipped, which is no reason for an error': {
    text: '{ house { id ... @skip(if: true) { owner { id } } } }',
    data: { house: { id: 'h1' } },
    places: [],
    asked: '{ house { id } }',
  },
  'twice under one name': {
    text: '{ house { ...F owner { name } } } fragment F on House { owner { id } }',
    data: { house: { owner: null } },
    places: [['house', 'owner']],
    asked: '{ house { guardedType: __typename } }',
  },
  'with what would filter it': {
    text: 'query ($where: VisitorFilter, $id: ID) { house(id: $id) { visitors(where: $where) { name } } }',
    variables: { where: { name: 'Bob' }, id: '1' },
    data: { house: { visitors: null } },
    places: [['house', 'visitors']],
    asked: 'query ($id: ID) { house(id: $id) { guardedType: __typename } }',
  },
  'in lists of lists': {
    text: '{ house { rooms { size sleeper { id } } } }',
    data: { house: { rooms: [[{ size: 4, sleeper: null }, null], null, [{ size: 6, sleeper: null }]] } },
    places: [
      ['house', 'rooms', 0, 0, 'sleeper'],
      ['house', 'rooms', 2, 0, 'sleeper'],
    ],
    asked: '{ house { rooms { size } } }',
  },
  'whether there is one or not': {
    text: '{ houses { id owner { id } } }',
    data: {
      houses: [
        { id: 'h1', owner: null },
        { id: 'h2', owner: null },
      ],
    },
    places: [
      ['houses', 0, 'owner'],
      ['houses', 1, 'owner'],
    ],
    asked: '{ houses { id } }',
  },
  'among others that are hidden': {
    text: '{ house { owner { id } id inspected valued } }',
    data: { house: { owner: null, id: 'h1', inspected: null, valued: null } },
    places: [
      ['house', 'owner'],
      ['house', 'inspected'],
      ['house', 'valued'],
    ],
    asked: '{ house { id } }',
  },
  'behind edges': {
    text: '{ house { next { next { owner { home { owner { id } } } name } } } }',
    data: { house: { next: { next: { owner: null, name: 'Hut' } } } },
    places: [['house', 'next', 'next', 'owner']],
    asked: '{ house { next { next { name } } } }',
  },
  'beside the schema itself': {
    text: '{ __typename person { id } __type(name: "Room") { name } }',
    data: { __typename: 'Query', person: null, __type: { name: 'Room' } },
    places: [['person']],
    asked: '{ __typename __type(name: "Room") { name } }',
  },
  'where the name of the guard is taken': {
    text: '{ guardedType: house { owner { id } } }',
    data: { guardedType: { owner: null } },
    places: [['guardedType', 'owner']],
    asked: '{ guardedType: house { guardedType_: __typename } }',
  },
}

const INTERFACES: Record<string, Case> = {
  'as an object of a type that it may not have': {
    text: '{ entries { __typename ... on House { id } ... on Person { __typename } } }',
    data: { entries: [{ __typename: 'House', id: 'h1' }, null, null] },
    places: [['entries', 1]],
    asked: '{ entries { guardedType: __typename __typename ... on House { id } ... on Person { __typename } } }',
  },
  'through an interface, as on one of its types it is hidden': {
    text: '{ entries { name ... on House { remark } } }',
    data: { entries: [{ name: null, remark: 'small' }, null, null] },
    places: [
      ['entries', 0, 'name'],
      ['entries', 1],
    ],
    asked: '{ entries { guardedType: __typename ... on House { remark } } }',
  },
  'in a list whose members may not be null': {
    text: '{ greeting found { ... on House { id } ... on Person { id } } }',
    data: { greeting: 'hello', found: null },
    places: [['found']],
    asked: '{ greeting found { guardedType: __typename ... on House { id } } }',
  },
  'below an object that a fragment on its own type opens': {
    text: '{ lots { next { name } ... on House { next { remark } } } }',
    data: { lots: [{ next: { name: null, remark: 'small' } }, { next: null }] },
    places: [
      ['lots', 0, 'next', 'name'],
      ['lots', 1, 'next'],
    ],
    asked: '{ lots { guardedType: __typename ... on House { next { remark } } } }',
  },
}

describe('to somebody who may not read it, a field is hidden', () => {
  it.each(Object.entries(HIDDEN))('%s', (_, attack) => expectCase(nobody, attack))
})

describe('what hides behind an interface or union is not to be had', () => {
  it.each(Object.entries(INTERFACES))('%s', (_, attack) => expectCase(nobody, attack))

  it('by a name that two types share', () =>
    expectCase(partner, {
      text: '{ entries { ... on House { x: remark } ... on Person { x: remark name } } }',
      data: { entries: [{ x: 'small' }, { x: null, name: 'Bob' }, null] },
      places: [['entries', 1, 'x']],
      asked: '{ entries { guardedType: __typename ... on House { x: remark } ... on Person { name } } }',
    }))

  it('by a name that is open through one of two ways only', () =>
    expectCase(partner, {
      text: '{ entries { remark ... on House { remark } } }',
      data: { entries: [{ remark: 'small' }, { remark: null }, null] },
      places: [['entries', 1, 'remark']],
      asked: '{ entries { guardedType: __typename ... on House { remark } } }',
    }))
})
