// An owner may know an interface without knowing the types behind it.
import type { Scenario } from '../kit/scenario.ts'

const author = { __typename: 'Author', id: 'a1', name: 'Jane' }
const book = { __typename: 'Book', id: 'm1', title: 'Emma', pages: 300, views: 5, author, digest: 'Emma seen 5' }
const song = {
  __typename: 'Song',
  id: 'm2',
  title: 'Help',
  seconds: 140,
  views: 9,
  author: null,
  digest: 'Help seen 9',
}

export const scenario: Scenario = {
  world: () => ({ Query: { media: [book, song], popular: [song, book], best: book }, entities: [book, song, author] }),
  questions: [
    {
      shows: 'a field that the interface has gained',
      query: '{ media { title views } }',
      data: {
        media: [
          { title: 'Emma', views: 5 },
          { title: 'Help', views: 9 },
        ],
      },
    },
    {
      shows: 'a field that a type has gained through its interface',
      query: '{ media { __typename ... on Book { pages views } ... on Song { seconds } } }',
      data: {
        media: [
          { __typename: 'Book', pages: 300, views: 5 },
          { __typename: 'Song', seconds: 140 },
        ],
      },
    },
    {
      shows: 'objects from an owner that does not know their types',
      query: '{ popular { id views } }',
      data: {
        popular: [
          { id: 'm2', views: 9 },
          { id: 'm1', views: 5 },
        ],
      },
    },
    {
      shows: 'the types of such objects',
      query: '{ popular { __typename id } }',
      data: {
        popular: [
          { __typename: 'Song', id: 'm2' },
          { __typename: 'Book', id: 'm1' },
        ],
      },
    },
    {
      shows: 'fields by the types of such objects',
      query: '{ popular { views title ... on Song { seconds } ... on Book { pages author { name } } } }',
      data: {
        popular: [
          { views: 9, title: 'Help', seconds: 140 },
          { views: 5, title: 'Emma', pages: 300, author: { name: 'Jane' } },
        ],
      },
    },
    {
      shows: 'one field that only one type shows',
      query: '{ popular { ... on Book { views } } best { ... on Song { views } } }',
      data: { popular: [{}, { views: 5 }], best: {} },
    },
    {
      shows: 'a field that requires one of the interface',
      query: '{ media { digest } popular { digest } }',
      data: {
        media: [{ digest: 'Emma seen 5' }, { digest: 'Help seen 9' }],
        popular: [{ digest: 'Help seen 9' }, { digest: 'Emma seen 5' }],
      },
    },
  ],
}
