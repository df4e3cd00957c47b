// Several owners may answer the same root field, each with its part; values may be shared as well.
import type { Scenario } from '../kit/scenario.ts'

const price = { __typename: 'Price', cents: 100, currency: 'EUR' }
const lamp = {
  __typename: 'Product',
  id: '1',
  name: 'Lamp',
  stock: 5,
  price,
  maker: { __typename: 'Maker', name: 'Lux', city: 'Emmen' },
}

export const scenario: Scenario = {
  world: () => ({
    Query: { product: lamp, products: [lamp, { ...lamp, id: '2' }], nested: [[lamp], [], null] },
    entities: [lamp],
  }),
  questions: [
    {
      shows: 'an object of which each owner gives its part',
      query: '{ product { id name stock } }',
      data: { product: { id: '1', name: 'Lamp', stock: 5 } },
    },
    {
      shows: 'lists that are joined member by member',
      query: '{ products { id stock name } }',
      data: {
        products: [
          { id: '1', stock: 5, name: 'Lamp' },
          { id: '2', stock: 5, name: 'Lamp' },
        ],
      },
    },
    {
      shows: 'objects within objects',
      query: '{ product { maker { name city } price { cents currency } } }',
      data: { product: { maker: { name: 'Lux', city: 'Emmen' }, price: { cents: 100, currency: 'EUR' } } },
    },
    {
      shows: 'lists of lists',
      beyondReference: true,
      query: '{ nested { id name stock } }',
      data: { nested: [[{ id: '1', name: 'Lamp', stock: 5 }], [], null] },
    },
  ],
}
