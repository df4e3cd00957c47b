// An owner may refer to an entity without being asked about it.
import type { Scenario } from '../kit/scenario.ts'

const ann = { __typename: 'Person', id: 'p1', name: 'Ann' }
const note = { __typename: 'Note', id: 'n1', text: 'Hello', author: ann }

export const scenario: Scenario = {
  world: () => ({ Query: { notes: [note], people: [ann] }, entities: [ann, note] }),
  questions: [
    {
      shows: 'a reference that leads to the owner',
      query: '{ notes { text author { id name } } people { name } }',
      data: { notes: [{ text: 'Hello', author: { id: 'p1', name: 'Ann' } }], people: [{ name: 'Ann' }] },
    },
  ],
}
