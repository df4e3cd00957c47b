// `__typename` at every place where it may stand.
import type { Scenario } from '../kit/scenario.ts'

const oven = { __typename: 'Oven', id: 'o1', warranty: 2 }
const toaster = { __typename: 'Toaster', id: 't1', warranty: 3 }
const plain = { __typename: 'Plain', text: 'x' }

export const scenario: Scenario = {
  world: () => ({ Query: { any: [oven, toaster], oven, plain, nothing: null }, entities: [oven, toaster] }),
  questions: [
    { shows: 'nothing else', query: '{ __typename }', data: { __typename: 'Query' }, hops: { one: 0, two: 0 } },
    {
      shows: 'other names, and more than one',
      query: '{ a: __typename oven { __typename b: __typename c: __typename } d: __typename }',
      data: { a: 'Query', oven: { __typename: 'Oven', b: 'Oven', c: 'Oven' }, d: 'Query' },
    },
    {
      shows: 'it alone in unions, objects and nulls',
      query: '{ any { __typename } plain { __typename } nothing { __typename } }',
      data: { any: [{ __typename: 'Oven' }, { __typename: 'Toaster' }], plain: { __typename: 'Plain' }, nothing: null },
    },
    {
      shows: 'it under another name alone, where only that tells what it is',
      query: '{ any { what: __typename } }',
      data: { any: [{ what: 'Oven' }, { what: 'Toaster' }] },
    },
    {
      shows: 'it beside a field of the same entity elsewhere',
      query: '{ any { t: __typename ... on Oven { warranty x: __typename } ... on Toaster { warranty } } }',
      data: {
        any: [
          { t: 'Oven', warranty: 2, x: 'Oven' },
          { t: 'Toaster', warranty: 3 },
        ],
      },
    },
    {
      shows: 'its name for something else',
      query: '{ oven { __typename: warranty } plain { id: __typename __typename: text } }',
      data: { oven: { __typename: 2 }, plain: { id: 'Plain', __typename: 'x' } },
      beyondReference: true,
    },
  ],
}
