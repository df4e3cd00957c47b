import { getOperationAST, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { costOf, type ReckonedPlace } from '../src/limits/cost.ts'
import { pricesOf } from '../src/limits/prices.ts'

describe('the cost of a question', () => {
  const prices = pricesOf(
    parse(`
    type Query { shelf: Shelf shelves: [Shelf] @listSize(assumedSize: 7) plain: [Book] any: Thing
      page(first: Int = 20): Page @listSize(slicingArguments: ["first"], sizedFields: ["nodes"], requireOneSlicingArgument: false)
      latest(first: Int, last: Int): [Book] @listSize(slicingArguments: ["first", "last"], assumedSize: 9) }
    type Page { nodes: [Book] total: Int }
    type Shelf { books: [Book] @listSize(assumedSize: 3) label: String @cost(weight: 5) }
    type Book { title: String author: Person }
    type Person @cost(weight: "4") { name: String }
    union Thing = Shelf | Book`),
  )
  const cost = (text: string, variables = {}, places?: Map<string, ReckonedPlace>) => {
    const document = parse(text)
    const operation = getOperationAST(document, undefined)
    if (!operation) throw new Error('There must be one operation.')
    return costOf(document, operation, variables, prices, places)
  }

  it.each<[string, number, object?]>([
    ['{ shelf { label } }', 6],
    ['{ shelves { books { title } } }', 7 + 7 * 3],
    ['{ plain { title } }', 1],
    ['{ plain { author { name } } }', 1 + 4],
    ['{ page { total nodes { title } } }', 1 + 20],
    ['{ page(first: 2) { nodes { author { name } } } }', 1 + 2 * (1 + 4)],
    ['query($n: Int) { page(first: $n) { nodes { title } } }', 1 + 30, { n: 30 }],
    ['query($n: Int) { page(first: $n) { nodes { title } } }', 1 + 20],
    ['query($n: Int = 3) { page(first: $n) { nodes { title } } }', 1 + 3],
    ['{ page(first: -5) { nodes { title } } }', 1],
    ['{ latest { title } }', 9],
    ['{ latest(first: 2, last: 4) { title } }', 4],
    ['{ a: shelf { books { title } } b: shelf { books { title } } }', 8],
    ['{ shelf { books { title } } ...F } fragment F on Query { shelf { books { title } } }', 4],
    ['query($no: Boolean!) { shelves @include(if: $no) { label } shelf { label } }', 6, { no: false }],
    ['{ shelves @skip(if: true) { label } }', 0],
    ['{ any { ... on Shelf { books { title } } ... on Book { author { name } } } }', 1 + 3 + 4],
    ['{ __typename __schema { queryType { name } types { fields { name } } } }', 100 * (1 + 5)],
  ])('%s is %i', (text, expected, variables) => {
    expect(cost(text, variables)).toBe(expected)
  })

  it.each<[string, Record<string, ReckonedPlace>]>([
    [
      '{ s: shelves { books { author { name } } } }',
      {
        s: { count: 7, each: 16 },
        's.books': { count: 21, each: 5 },
        's.books.author': { count: 21, each: 4 },
      },
    ],
    [
      '{ any { ... on Shelf { x: books { title } } ... on Book { x: author { name } } } }',
      { any: { count: 1, each: 8 }, 'any.x': { count: 3, each: 4 } },
    ],
  ])('of %s is noted with its places, of two under one name the larger', (text, expected) => {
    const places = new Map<string, ReckonedPlace>()
    cost(text, {}, places)
    expect(Object.fromEntries(places)).toMatchObject(expected)
  })
})
