// An entity with one key, asked about by several owners, each of them once however often it is in the answer.
import type { Scenario } from '../kit/scenario.ts'

const lamp = { __typename: 'Product', id: '1', name: 'Lamp', cents: 1999, place: 'A1', inStock: true }
const bed = { __typename: 'Product', id: '2', name: 'Bed', cents: null, place: 'B7', inStock: false }

export const scenario: Scenario = {
  world: () => ({
    Query: { products: [lamp, bed, lamp], product: lamp, none: null, empty: [] },
    entities: [lamp, bed],
  }),
  questions: [
    {
      shows: 'two owners of one entity',
      query: '{ product { name cents } }',
      data: { product: { name: 'Lamp', cents: 1999 } },
      hops: { prices: 1, shop: 1, stock: 0 },
    },
    {
      shows: 'an entity that is twice in a list, and asked once',
      query: '{ products { id cents place inStock } }',
      data: {
        products: [
          { id: '1', cents: 1999, place: 'A1', inStock: true },
          { id: '2', cents: null, place: 'B7', inStock: false },
          { id: '1', cents: 1999, place: 'A1', inStock: true },
        ],
      },
      hops: { prices: 1, shop: 1, stock: 1 },
    },
    {
      shows: 'aliases that change places',
      beyondReference: true,
      query: '{ product { name: id id: name cents: place place: cents } again: product { name place } }',
      data: {
        product: { name: '1', id: 'Lamp', cents: 'A1', place: 1999 },
        again: { name: 'Lamp', place: 'A1' },
      },
    },
    {
      shows: 'nobody to ask about, so that nobody is asked',
      query: '{ none { cents } empty { cents } }',
      data: { none: null, empty: [] },
      hops: { prices: 0, shop: 1, stock: 0 },
    },
    {
      shows: 'names that objects have of themselves',
      query: '{ __proto__: product { constructor: name toString: cents __proto__: place hasOwnProperty: id } }',
      data: JSON.parse('{"__proto__":{"constructor":"Lamp","toString":1999,"__proto__":"A1","hasOwnProperty":"1"}}'),
    },
    {
      shows: 'fragments within fragments',
      query: `{ product { ...A ... on Product { ...B } } } fragment A on Product { name ...B } fragment B on Product { cents ...C }
        fragment C on Product { place }`,
      data: { product: { name: 'Lamp', cents: 1999, place: 'A1' } },
    },
  ],
}
