// `@skip` and `@include`: who is not needed is not asked.
import type { Scenario } from '../kit/scenario.ts'

const lamp = { __typename: 'Product', id: '1', name: 'Lamp', cents: 5, isDear: true, near: true }

export const scenario: Scenario = {
  world: () => ({ Query: { product: lamp }, entities: [lamp] }),
  questions: [
    {
      shows: 'a field that is not wanted',
      query: 'query Q($yes: Boolean!) { product { name cents @skip(if: $yes) } }',
      variables: { yes: true },
      data: { product: { name: 'Lamp' } },
      hops: { near: 0, prices: 0, shop: 1 },
    },
    {
      shows: 'a field that is wanted by default',
      query:
        'query Q($yes: Boolean = true, $no: Boolean = false) { product { cents @include(if: $yes) @skip(if: $no) } }',
      data: { product: { cents: 5 } },
      hops: { near: 0, prices: 1, shop: 1 },
    },
    {
      shows: 'one field twice, of which one is wanted',
      query:
        'query Q($yes: Boolean!) { product { cents @include(if: $yes) cents @skip(if: $yes) near @include(if: $yes) } }',
      variables: { yes: false },
      data: { product: { cents: 5 } },
    },
    {
      shows: 'fragments that are not wanted, in each other',
      query: `query Q($yes: Boolean!, $no: Boolean!) { product { name ... @include(if: $yes) { cents ... @skip(if: $no) { near } }
        ...F @include(if: $no) } } fragment F on Product { isDear }`,
      variables: { yes: true, no: false },
      data: { product: { name: 'Lamp', cents: 5, near: true } },
    },
    {
      shows: 'what a wanted field requires though it is not wanted itself',
      query: 'query Q($no: Boolean!) { product { cents @include(if: $no) isDear } }',
      variables: { no: false },
      data: { product: { isDear: true } },
    },
    {
      shows: 'what an unwanted field would have required',
      query: 'query Q($no: Boolean!) { product { name isDear @include(if: $no) near @include(if: $no) } }',
      variables: { no: false },
      data: { product: { name: 'Lamp' } },
      hops: { near: 0, prices: 0, shop: 1 },
    },
    {
      shows: 'a root that is not wanted',
      query: 'query Q($no: Boolean!) { product @include(if: $no) { name } }',
      variables: { no: false },
      data: {},
      hops: { near: 0, prices: 0, shop: 0 },
    },
    {
      shows: 'conditions that are written out',
      query: '{ product @include(if: true) { name @skip(if: false) cents @include(if: false) near @skip(if: true) } }',
      data: { product: { name: 'Lamp' } },
      hops: { near: 0, prices: 0, shop: 1 },
    },
    {
      shows: 'two conditions on one path',
      query:
        'query Q($a: Boolean!, $b: Boolean!) { product @include(if: $a) { name cents @include(if: $b) isDear @skip(if: $b) } }',
      variables: { a: true, b: false },
      data: { product: { name: 'Lamp', isDear: true } },
    },
    {
      shows: 'a condition that is null, where its variable may be: nobody knows what is asked',
      query: 'query Q($no: Boolean = true) { product @skip(if: $no) { name } }',
      variables: { no: null },
      data: undefined,
      errors: ['undefined BAD_USER_INPUT'],
      beyondMonolith: true,
      beyondReference: true,
      hops: { near: 0, prices: 0, shop: 0 },
    },
  ],
}
