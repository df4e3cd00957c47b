// An entity with several keys, of which each owner knows some: one leads to the next.
import type { Scenario } from '../kit/scenario.ts'

const book = { __typename: 'Book', id: 'b1', isbn: '978', upc: 'u1', title: 'Emma', shelf: 'S4', weight: 300 }
const other = { __typename: 'Book', id: 'b2', isbn: '979', upc: 'u2', title: 'Max', shelf: 'S5', weight: 200 }

export const scenario: Scenario = {
  world: () => ({ Query: { books: [book, other] }, entities: [book, other] }),
  questions: [
    {
      shows: 'a way over an owner that knows both keys',
      query: '{ books { weight shelf title } }',
      data: {
        books: [
          { weight: 300, shelf: 'S4', title: 'Emma' },
          { weight: 200, shelf: 'S5', title: 'Max' },
        ],
      },
    },
    {
      shows: 'a way over an owner of whom nothing else is asked',
      query: '{ books { weight } }',
      data: { books: [{ weight: 300 }, { weight: 200 }] },
    },
  ],
}
