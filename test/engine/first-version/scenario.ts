// SDL of the first version of federation, which composes with the second.
import type { Scenario } from '../kit/scenario.ts'

const ann = { __typename: 'User', id: 'u1', name: 'Ann', email: 'a@b.example', posts: 3, label: 'Ann 3' }

export const scenario: Scenario = {
  world: () => ({ Query: { users: [ann], writers: [ann] }, entities: [ann] }),
  questions: [
    {
      shows: 'extensions on both ways',
      query: '{ users { name posts label } writers { email posts label } }',
      data: {
        users: [{ name: 'Ann', posts: 3, label: 'Ann 3' }],
        writers: [{ email: 'a@b.example', posts: 3, label: 'Ann 3' }],
      },
    },
  ],
}
