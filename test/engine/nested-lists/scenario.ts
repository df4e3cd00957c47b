// Lists within lists, empty ones and nulls among them, of what several owners know; and values of any shape.
import type { Scenario } from '../kit/scenario.ts'
import type { Thing } from '../kit/world.ts'

function things() {
  const book = (id: string, more: object): Thing => ({ __typename: 'Book', id, label: `B${id}`, ...more })
  const one = book('1', { marks: [[1, 2], [], null], note: { a: [1, null, { __typename: 'Box' }] }, weight: 1.5e300 })
  const two = book('2', { marks: [[1, null], [3]], note: '💥\u2028"\\', weight: -0.5, beside: null })
  const box: Thing = { __typename: 'Box', id: '1', label: null, weight: 0, tags: [['x'], [], ['y', null]] }
  Object.assign(one, { beside: [[two, null], [], null, [one]] })
  Object.assign(box, { holds: [[one, box, null], []] })
  return { one, two, box }
}

export const scenario: Scenario = {
  world: () => {
    const { one, two, box } = things()
    return {
      Query: {
        ...{ grid: [[one, box], [], null, [two]], cube: [[[one, null], []], null, [[box]]] },
        ...{ found: [two, box, one], none: [] },
      },
      entities: [one, two, box],
    }
  },
  questions: [
    {
      shows: 'what two owners know of things in lists of lists',
      query: '{ grid { __typename label ... on Book { weight } ... on Box { w: weight } } none { weight } }',
      data: {
        grid: [
          [
            { __typename: 'Book', label: 'B1', weight: 1.5e300 },
            { __typename: 'Box', label: null, w: 0 },
          ],
          [],
          null,
          [{ __typename: 'Book', label: 'B2', weight: -0.5 }],
        ],
        none: [],
      },
    },
    {
      shows: 'lists of lists that lead to others',
      query: '{ cube { id ... on Book { beside { label weight } } ... on Box { holds { ... on Book { weight } } } } }',
      data: {
        cube: [
          [
            [
              {
                id: '1',
                beside: [[{ label: 'B2', weight: -0.5 }, null], [], null, [{ label: 'B1', weight: 1.5e300 }]],
              },
              null,
            ],
            [],
          ],
          null,
          [[{ id: '1', holds: [[{ weight: 1.5e300 }, {}, null], []] }]],
        ],
      },
    },
    {
      shows: 'values of any shape, and a null where none may be in a list of lists',
      query: '{ found { ... on Book { note marks } ... on Box { tags } } }',
      data: {
        found: [
          { note: '💥\u2028"\\', marks: [null, [3]] },
          { tags: null },
          { note: { a: [1, null, { __typename: 'Box' }] }, marks: [[1, 2], [], null] },
        ],
      },
      errors: ['found.0.marks.0.1 BAD_USER_INPUT', 'found.1.tags.2.1 BAD_USER_INPUT'],
      beyondReference: true,
    },
    {
      shows: 'of what type they are, under another name',
      query: '{ cube { kind: __typename } found { id: __typename } }',
      data: {
        cube: [[[{ kind: 'Book' }, null], []], null, [[{ kind: 'Box' }]]],
        found: [{ id: 'Book' }, { id: 'Box' }, { id: 'Book' }],
      },
    },
  ],
}
