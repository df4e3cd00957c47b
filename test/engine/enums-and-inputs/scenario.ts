// What one owner cannot say is not in the schema, and never reaches a client or an owner.
import type { Scenario } from '../kit/scenario.ts'

const ann = { __typename: 'User', id: 'u1', kind: 'STAFF', note: 'ok' }
const bob = { __typename: 'User', id: 'u2', kind: 'GHOST', note: 'boo' }

export const scenario: Scenario = {
  world: () => ({
    Query: {
      users: [ann, bob],
      echo: ({ kind, kinds }: { kind?: string; kinds?: string[] }) => [kind, ...(kinds ?? [])].join(),
      find: ({ filter }: { filter: object }) => JSON.stringify(filter),
    },
    entities: [ann, bob],
  }),
  questions: [
    { shows: 'values that all know', query: '{ echo(kind: STAFF) }', data: { echo: 'STAFF' } },
    {
      shows: 'a value that stays inside',
      query: '{ users { id kind note } }',
      data: {
        users: [
          { id: 'u1', kind: 'STAFF', note: 'ok' },
          { id: 'u2', kind: null, note: 'boo' },
        ],
      },
      errors: ['users.1.kind SOURCE_BAD_RESPONSE'],
    },
    {
      shows: 'a value of variables that clients do not know',
      query: 'query Q($k: Sort) { echo(kind: $k) }',
      variables: { k: 'GHOST' },
      data: undefined,
      errors: ['undefined BAD_USER_INPUT'],
      beyondMonolith: true,
    },
    {
      shows: 'a value in the document that clients do not know',
      query: '{ echo(kind: GHOST) }',
      data: undefined,
      errors: ['undefined QUERY_REJECTED'],
      beyondMonolith: true,
    },
    {
      shows: 'a field of an input that all know, and defaults',
      query: 'query Q($f: Filter!, $k: [Sort!] = [GUEST]) { find(filter: $f) echo(kind: STAFF, kinds: $k) }',
      variables: { f: { first: 2 } },
      data: { find: '{"first":2,"order":"UP"}', echo: 'STAFF,GUEST' },
    },
    {
      shows: 'a field of an input that one owner does not know',
      query: 'query Q($f: Filter!) { find(filter: $f) }',
      variables: { f: { first: 2, offset: 3 } },
      data: undefined,
      errors: ['undefined BAD_USER_INPUT'],
      beyondMonolith: true,
    },
  ],
}
