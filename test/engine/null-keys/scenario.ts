// An owner may not know an entity, or not its other key: then there is nothing to ask about, and nothing has failed.
import type { Scenario } from '../kit/scenario.ts'

const known = { __typename: 'Book', id: 'b1', isbn: '978', title: 'Emma', shelf: 'S4', tag: 'Emma at S4' }
const keyless = { __typename: 'Book', id: 'b2', isbn: null, title: 'Max', shelf: 'S5', tag: 'Max' }
const stranger = { __typename: 'Book', id: 'b3', isbn: '970', title: 'Ivanhoe', shelf: 'S6', tag: 'I' }

export const scenario: Scenario = {
  world: () => ({
    Query: { books: [known, keyless, stranger], one: null },
    entities: [known, keyless, stranger],
    views: { links: entity => (entity === stranger ? null : entity) },
  }),
  questions: [
    {
      shows: 'nulls without an error where the way ends',
      beyondReference: true,
      query: '{ books { title shelf } }',
      data: {
        books: [
          { title: 'Emma', shelf: 'S4' },
          { title: 'Max', shelf: null },
          { title: 'Ivanhoe', shelf: null },
        ],
      },
      beyondMonolith: true,
    },
    {
      shows: 'the same for what requires it',
      query: '{ books { id tag } }',
      data: {
        books: [
          { id: 'b1', tag: 'Emma at S4' },
          { id: 'b2', tag: null },
          { id: 'b3', tag: null },
        ],
      },
      beyondMonolith: true,
      beyondReference: true,
    },
    {
      shows: 'nothing at all',
      query: '{ one { shelf } }',
      data: { one: null },
      hops: { links: 0, shelves: 0, tags: 0, titles: 1 },
    },
  ],
}
