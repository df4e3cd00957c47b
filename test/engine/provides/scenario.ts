// Who leads to an entity may bring some of it along.
import type { Scenario } from '../kit/scenario.ts'

const ann = { __typename: 'Person', id: 'p1', name: 'Ann', age: 40 }
const film = { __typename: 'Film', id: 'f1', title: 'Metropolis' }
const book = { __typename: 'Book', id: 'b1', title: 'Emma' }
const review = { __typename: 'Review', id: 'r1', author: ann, subject: film, alike: book }

export const scenario: Scenario = {
  world: () => ({
    Query: { reviews: [review], people: [ann], works: [film, book] },
    entities: [ann, film, book, review],
  }),
  questions: [
    {
      shows: 'a name that comes with the reference',
      query: '{ reviews { author { name } } }',
      data: { reviews: [{ author: { name: 'Ann' } }] },
      hops: { people: 0, reviews: 1 },
    },
    {
      shows: 'a name that comes along and an age that does not',
      query: '{ reviews { author { name age } } }',
      data: { reviews: [{ author: { name: 'Ann', age: 40 } }] },
      hops: { people: 1, reviews: 1 },
    },
    {
      shows: 'what comes along of members of a union',
      query: '{ reviews { subject { __typename ... on Film { title } ... on Book { id title } } } }',
      data: { reviews: [{ subject: { __typename: 'Film', title: 'Metropolis' } }] },
    },
    {
      shows: 'what does not come along of the same union elsewhere',
      query: '{ reviews { alike { ... on Film { id } ... on Book { title } } } }',
      data: { reviews: [{ alike: { title: 'Emma' } }] },
    },
  ],
}
