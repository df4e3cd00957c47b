// Questions about the schema are answered by the gateway, beside any other question.
import type { Scenario } from '../kit/scenario.ts'

const lamp = { __typename: 'Product', id: '1', name: 'Lamp', cents: 5 }

export const scenario: Scenario = {
  world: () => ({ Query: { product: lamp, must: 'must', query: {} }, entities: [lamp] }),
  questions: [
    {
      shows: 'a type by a variable, through fragments, beside data that may not be null',
      query: `query Q($name: String!) { must ...F product { cents } } fragment F on Query { t: __type(name: $name) { ...T } must }
        fragment T on __Type { name fields { name } }`,
      variables: { name: 'Product' },
      data: {
        must: 'must',
        t: { name: 'Product', fields: [{ name: 'id' }, { name: 'name' }, { name: 'cents' }] },
        product: { cents: 5 },
      },
      beyondMonolith: true,
    },
    {
      shows: 'nothing of what is hidden or said to routers',
      query:
        '{ hidden: __type(name: "Secret") { name } graph: __type(name: "join__Graph") { name } any: __type(name: "_Any") { name } }',
      data: { hidden: null, graph: null, any: null },
      hops: { one: 0, two: 0 },
    },
    {
      shows: 'the root types and what is deprecated',
      query: `{ __schema { queryType { name fields { name } } mutationType { name } }
        __type(name: "Old") { name fields(includeDeprecated: true) { name isDeprecated deprecationReason } } }`,
      data: {
        __schema: {
          queryType: { name: 'Query', fields: [{ name: 'product' }, { name: 'must' }, { name: 'old' }] },
          mutationType: null,
        },
        __type: { name: 'Old', fields: [{ name: 'field', isDeprecated: true, deprecationReason: 'Gone.' }] },
      },
    },
    {
      shows: 'arguments with defaults, and values',
      query: `{ __type(name: "Query") { fields { name args { name defaultValue type { kind ofType { name } } } } }
        kind: __type(name: "Kind") { enumValues { name description } specifiedByURL } }`,
      data: {
        __type: {
          fields: [
            { name: 'product', args: [] },
            { name: 'must', args: [] },
            {
              name: 'old',
              args: [{ name: 'kind', defaultValue: 'A', type: { kind: 'NON_NULL', ofType: { name: 'Kind' } } }],
            },
          ],
        },
        kind: { enumValues: [{ name: 'A', description: 'First.' }], specifiedByURL: null },
      },
    },
  ],
}
