// A field at the root that nobody can answer: no type is behind its interface, and who adds to it cannot be asked about it
// by key. The client hears that, whatever else it asks; a null without an error would say that there is nothing.
import type { Scenario } from '../kit/scenario.ts'

const book = { __typename: 'Book', id: 'b1', title: 'Emma', pages: 300, views: 5 }
const trace = { __typename: 'Trace', id: 't1', mark: 'X' }

const refused = { data: undefined, errors: ['undefined SOURCE_UNAVAILABLE'] }
const nobody = { audience: 0, books: 0 }

export const scenario: Scenario = {
  world: () => ({ Query: { book, popular: book, trace, marked: trace }, entities: [book] }),
  questions: [
    {
      shows: 'one alone',
      query: '{ trace { mark } }',
      ...{ ...refused, hops: nobody, beyondMonolith: true, beyondReference: true },
    },
    {
      shows: 'one beside another that could be answered',
      query: '{ book { title } trace { mark } }',
      ...{ ...refused, hops: nobody, beyondMonolith: true, beyondReference: true },
    },
    {
      shows: 'one in a fragment, by the name of another',
      query: `query Hidden { __typename ...Both } fragment Both on Query { trace: book { title } ...Trace }
        fragment Trace on Query { book: trace { mark } }`,
      ...{ ...refused, hops: nobody, beyondMonolith: true, beyondReference: true },
    },
    {
      shows: 'one that is not wanted',
      query: 'query Unwanted($no: Boolean!) { book { title } trace @include(if: $no) { mark } }',
      variables: { no: false },
      data: { book: { title: 'Emma' } },
      hops: { audience: 0, books: 1 },
    },
    {
      shows: 'others that only the reference can plan, under other names and in fragments',
      // The planner in Rust finds no way from `audience` to `books`; it would if their names came in the other order.
      query: `query Planned { kind: __typename best: popular { ...Pages } ...Rest __schema { queryType { name } } }
        fragment Pages on Work { title ... on Book { pages } } fragment Rest on Query { popular: marked { mark } }`,
      beyondMonolith: true,
      data: {
        kind: 'Query',
        best: { title: 'Emma', pages: 300 },
        popular: { mark: 'X' },
        __schema: { queryType: { name: 'Query' } },
      },
    },
  ],
}
