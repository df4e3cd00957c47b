// What is left of an answer that is held against what was asked: each shape that a schema has, right and wrong.

import { buildASTSchema, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { askedDocument } from '../src/engine/partner/asked-document.ts'
import { guardAnswer } from '../src/engine/partner/guard-answer.ts'

const schema = buildASTSchema(
  parse(`
    type Query {
      words: [String] sureWords: [String!] grid: [[Int!]] things: [Thing] sureThings: [Thing!] thing: Thing
      _entities(representations: [_Any!]!): [_Entity]!
    }
    scalar _Any
    union _Entity = Thing
    type Thing { id: ID! name: String at: [Place!] place: Place }
    type Place { street: String number: Int }
  `),
  { assumeValid: true },
)
const document = (query: string) => askedDocument(query, parse(query), schema)
const guarded = (query: string, data: Record<string, unknown>) => ({
  ...guardAnswer(data, document(query), new Map()),
  data,
})

describe('a value', () => {
  const words = ['a', null, 'b']
  it.each<[string, string, unknown, unknown, (string | number)[][]]>([
    ['a list with a null that may be', '{ words }', words, words, []],
    ['a list with a null that may not be', '{ sureWords }', words, words, [['sureWords', 1]]],
    ['a text where a list belongs', '{ words }', 'a', null, [['words']]],
    ['an object where a list belongs', '{ words }', { 0: 'a' }, null, [['words']]],
    ['lists in a list', '{ grid }', [[1], null, []], [[1], null, []], []],
    ['a null in a list in a list', '{ grid }', [[1, null]], [[1, null]], [['grid', 0, 1]]],
    ['a number where a list in a list belongs', '{ grid }', [[1], 2], [[1], null], [['grid', 1]]],
    ['objects with a null that may be', '{ things { id } }', [{ id: 1 }, null], [{ id: 1 }, null], []],
    ['objects with a null that may not be', '{ sureThings { id } }', [null], [null], [['sureThings', 0]]],
    ['a text where an object belongs', '{ things { id } }', ['x'], [null], [['things', 0]]],
    ['a list where an object belongs', '{ thing { id } }', [], null, [['thing']]],
    ['an object without what it must have', '{ thing { id name } }', { name: 'x' }, { name: 'x' }, [['thing', 'id']]],
    ['nothing at all', '{ thing { id } }', null, null, []],
  ])('%s', (_, query, told, left, broken) => {
    const [field = ''] = query.match(/\w+/) ?? []
    const found = guarded(query, { [field]: told })
    expect(found).toMatchObject({ data: { [field]: left }, broken })
    expect(found.extra.size).toBe(0)
  })

  it('that nobody asked for is gone, and its name is told', () => {
    const found = guarded('{ thing { id } }', { thing: { id: 1, name: 'x', at: [] }, words: [] })
    expect(found.data).toEqual({ thing: { id: 1 } })
    expect([...found.extra].sort()).toEqual(['at', 'name', 'words'])
  })
})

describe('an entity is of another', () => {
  const query = `query($r: [_Any!]!) { _entities(representations: $r) {
    ... on Thing { id at { street number } place { street } name } } }`
  const at = [
    { street: 'a', number: 1 },
    { street: 'b', number: 2 },
  ]
  const about = { __typename: 'Thing', id: '1', at, place: { street: 'p' } }
  const isOfAnother = (told: object) =>
    guardAnswer({ _entities: [told] }, document(query), new Map([['_entities', [about]]])).isOfAnother

  it.each<[string, object, boolean]>([
    ['not when it is told alike', { id: '1', at: structuredClone(at), place: { street: 'p' } }, false],
    ['not when it says more', { id: 1, name: 'x' }, false],
    ['when its key is another', { id: '2' }, true],
    ['when a list in its key has another member', { id: '1', at: [at[0], { street: 'b', number: 3 }] }, true],
    ['when a list in its key is shorter', { id: '1', at: [at[0]] }, true],
    ['when a list in its key is longer', { id: '1', at: [...at, at[0]] }, true],
    ['when a list in its key has another order', { id: '1', at: at.toReversed() }, true],
    ['when an object in its key is another', { id: '1', place: { street: 'q' } }, true],
    ['when an object in its key is null', { id: '1', place: null }, true],
  ])('%s', (_, told, other) => {
    expect(isOfAnother(told)).toBe(other)
  })
})
