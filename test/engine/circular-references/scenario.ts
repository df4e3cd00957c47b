// Entities that lead to each other over several owners, as deep as a client likes.
import type { Scenario } from '../kit/scenario.ts'

interface Made {
  __typename: string
  [field: string]: unknown
}
const ann: Made = { __typename: 'Person', id: 'p1', name: 'Ann' }
const bob: Made = { __typename: 'Person', id: 'p2', name: 'Bob', friend: ann }
const post: Made = { __typename: 'Post', id: 't1', text: 'Hi', author: ann }
ann.friend = bob
ann.posts = [post]
bob.posts = []

export const scenario: Scenario = {
  world: () => ({ Query: { me: ann, posts: [post] }, entities: [ann, bob, post] }),
  questions: [
    {
      shows: 'there and back again',
      query:
        '{ me { name posts { text author { name posts { author { friend { name posts { id } friend { name } } } } } } } }',
      data: {
        me: {
          name: 'Ann',
          posts: [
            {
              text: 'Hi',
              author: {
                name: 'Ann',
                posts: [{ author: { friend: { name: 'Bob', posts: [], friend: { name: 'Ann' } } } }],
              },
            },
          ],
        },
      },
    },
    {
      shows: 'a circle through an interface',
      query:
        '{ posts { author { id friend { ... on Person { name } } } about { ... on Node { id } ... on Post { author { name } } } } }',
      data: { posts: [{ author: { id: 'p1', friend: { name: 'Bob' } }, about: null }] },
    },
  ],
}
