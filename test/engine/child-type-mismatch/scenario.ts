// Types behind an interface may give a field in different types, also where owners see different sides of it.
import type { Scenario } from '../kit/scenario.ts'

const user = { __typename: 'User', id: 'u1', name: 'Ann', of: 'a' }
const guest = { __typename: 'Guest', id: 'g1', name: null, of: 'b' }

export const scenario: Scenario = {
  world: () => ({ Query: { accounts: [user, guest], users: [user, guest] }, entities: [user, guest] }),
  questions: [
    {
      shows: 'an interface that may be null where a type may not',
      query: '{ accounts { name ... on User { id name } ... on Guest { id name } } }',
      data: undefined,
      errors: ['undefined QUERY_REJECTED', 'undefined QUERY_REJECTED'],
      beyondMonolith: true,
    },
    {
      shows: 'the field of the interface',
      query: '{ accounts { __typename name of } }',
      data: {
        accounts: [
          { __typename: 'User', name: 'Ann', of: 'a' },
          { __typename: 'Guest', name: null, of: 'b' },
        ],
      },
    },
    {
      shows: 'fields of each type',
      query: '{ users { ... on User { id of } ... on Guest { guestId: id of } } }',
      data: {
        users: [
          { id: 'u1', of: 'a' },
          { guestId: 'g1', of: 'b' },
        ],
      },
    },
    {
      shows: 'identifiers of different types under different names',
      query: '{ users { ... on User { a: id name } ... on Guest { b: id name2: name } } }',
      data: {
        users: [
          { a: 'u1', name: 'Ann' },
          { b: 'g1', name2: null },
        ],
      },
    },
  ],
}
