// A requirement may give arguments, and others may ask the same field with other ones.
import type { Scenario } from '../kit/scenario.ts'

const lamp = { __typename: 'Product', id: '1', price: 'price', tax: 'low', duty: 'high', name: 'Lamp' }

export const scenario: Scenario = {
  world: () => ({ Query: { product: lamp }, entities: [lamp] }),
  questions: [
    { shows: 'one requirement', query: '{ product { tax } }', data: { product: { tax: 'low' } } },
    {
      shows: 'two requirements of one field with different arguments',
      beyondReference: true,
      query: '{ product { tax duty } }',
      data: { product: { tax: 'low', duty: 'high' } },
    },
    {
      shows: 'a client that asks it with a third',
      beyondReference: true,
      query: '{ product { price(currency: "SEK") tax duty } }',
      data: { product: { price: 'price {"currency":"SEK"}', tax: 'low', duty: 'high' } },
    },
    {
      shows: 'a client that asks it with a variable, and under several names',
      beyondReference: true,
      query: 'query Q($c: String!) { product { tax one: price(currency: $c) price(currency: "EUR") duty } }',
      variables: { c: 'SEK' },
      data: {
        product: { tax: 'low', one: 'price {"currency":"SEK"}', price: 'price {"currency":"EUR"}', duty: 'high' },
      },
    },
  ],
}
