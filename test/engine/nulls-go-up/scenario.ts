// A null where none is allowed goes up to the nearest place where it is, and no further.
import type { Scenario } from '../kit/scenario.ts'

const whole = {
  __typename: 'Item',
  id: '1',
  must: 'a',
  tags: ['x'],
  inner: { __typename: 'Inner', must: 'b', grid: [['1']] },
  far: 'c',
  also: 'd',
  more: 'e',
}
const broken = {
  __typename: 'Item',
  id: '2',
  must: null,
  tags: ['x', null],
  inner: { __typename: 'Inner', must: null, grid: [['1'], [null]] },
  far: null,
  also: 'd',
  more: 'e',
}

export const scenario: Scenario = {
  world: () => ({
    Query: { items: [whole, broken], strict: [whole, broken], item: broken, root: broken },
    entities: [whole, broken],
  }),
  questions: [
    {
      shows: 'the member of a list',
      query: '{ items { id must } }',
      data: { items: [{ id: '1', must: 'a' }, null] },
      errors: ['items.1.must BAD_USER_INPUT'],
    },
    {
      shows: 'the list, where its members may not be null',
      query: '{ strict { id must } }',
      data: { strict: null },
      errors: ['strict.1.must BAD_USER_INPUT'],
    },
    {
      shows: 'a list of texts, an object within, and a list of lists',
      query: '{ item { id tags inner { must } } items { inner { grid } } }',
      data: {
        item: { id: '2', tags: null, inner: null },
        items: [{ inner: { grid: [['1']] } }, { inner: { grid: [['1'], null] } }],
      },
      errors: ['item.tags.1 BAD_USER_INPUT', 'item.inner.must BAD_USER_INPUT', 'items.1.inner.grid.1.0 BAD_USER_INPUT'],
    },
    {
      shows: 'what another owner may not leave out',
      query: '{ items { id far } strict { id far } }',
      data: { items: [{ id: '1', far: 'c' }, null], strict: null },
      errors: ['items.1.far BAD_USER_INPUT', 'strict.1.far BAD_USER_INPUT'],
    },
    {
      shows: 'an entity, of which nothing else came then: it is told once',
      query: '{ items { also far } }',
      data: { items: [{ also: 'd', far: 'c' }, null] },
      errors: ['items.1.far BAD_USER_INPUT'],
    },
    {
      shows: 'an entity, and what requires something of it: in the name of whoever did not give that',
      query: '{ items { more far } }',
      data: { items: [{ more: 'e', far: 'c' }, null] },
      errors: ['items.1.far BAD_USER_INPUT', 'items.1.more SOURCE_UNAVAILABLE'],
      beyondReference: true,
    },
    {
      shows: 'all of the answer, where nothing above may be null',
      query: '{ items { id } root { far } }',
      data: null,
      errors: ['root.far BAD_USER_INPUT'],
    },
  ],
}
