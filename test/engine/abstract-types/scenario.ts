// Unions and interfaces whose members belong to several owners.
import type { Scenario } from '../kit/scenario.ts'

const ann = { __typename: 'Person', id: 'p1', name: 'Ann' }
const emma = { __typename: 'Book', id: 'b1', title: 'Emma', pages: 300, cents: 900, writer: ann, weight: 12 }
const film = { __typename: 'Film', id: 'f1', title: 'Metropolis', minutes: 153, cents: 700, director: ann }
const shelf = { __typename: 'Shelf', id: 's1', holds: [film, emma], top: emma, label: 'S1' }

export const scenario: Scenario = {
  world: () => ({
    Query: { works: [emma, film, null], search: [film, shelf, emma], shelf, work: film },
    entities: [emma, film, shelf, ann],
  }),
  questions: [
    {
      shows: 'fields of an interface that another owner knows of each type',
      query: '{ works { title cents } }',
      data: { works: [{ title: 'Emma', cents: 900 }, { title: 'Metropolis', cents: 700 }, null] },
    },
    {
      shows: 'fields of an interface beside those of a type',
      query: '{ works { __typename title ... on Book { pages writer { name } weight } ... on Film { minutes } } }',
      data: {
        works: [
          { __typename: 'Book', title: 'Emma', pages: 300, writer: { name: 'Ann' }, weight: 12 },
          { __typename: 'Film', title: 'Metropolis', minutes: 153 },
          null,
        ],
      },
    },
    {
      shows: 'members of a union',
      query:
        '{ search { ... on Shelf { label holds { ... on Priced { cents } } } ... on Work { cents } ... on Book { weight } } }',
      data: {
        search: [{ cents: 700 }, { label: 'S1', holds: [{ cents: 700 }, { cents: 900 }] }, { cents: 900, weight: 12 }],
      },
    },
    {
      shows: 'the same name for different things of different types',
      query:
        '{ search { __typename ... on Book { what: pages } ... on Film { what: minutes } ... on Shelf { what: id } } }',
      errors: ['undefined QUERY_REJECTED', 'undefined QUERY_REJECTED'],
      data: undefined,
      beyondMonolith: true,
    },
    {
      shows: 'the same name for the same sort of thing of different types',
      query: '{ search { ... on Book { n: cents } ... on Film { n: minutes } } }',
      data: { search: [{ n: 153 }, {}, { n: 900 }] },
    },
    {
      shows: 'a condition that no member meets',
      query: '{ shelf { top { ... on Film { minutes cents } } } work { ... on Book { pages } } }',
      data: { shelf: { top: {} }, work: {} },
    },
    {
      shows: 'an interface within a union within an object',
      query:
        '{ shelf { holds { ... on Priced { cents } ... on Film { director { id name } } } top { ... on Book { id } } } }',
      data: {
        shelf: { holds: [{ cents: 700, director: { id: 'p1', name: 'Ann' } }, { cents: 900 }], top: { id: 'b1' } },
      },
    },
  ],
}
