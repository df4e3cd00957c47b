// The same union has other members at each owner. Whoever is asked alone is asked for all that it has, and for no more.
import type { Scenario } from '../kit/scenario.ts'

const ann = { __typename: 'Person', id: 'p1', name: 'Ann', mark: 'M', seal: 'S' }
const stone = { __typename: 'Stone', weight: 7 }
const feather = { __typename: 'Feather', bird: 'Heron' }
const pearl = { __typename: 'Shell', colour: 'WHITE', beach: null, finder: null, size: '1', inside: null }
const beach = { __typename: 'Beach', name: 'Oost', tide: 'high', keeper: ann }
const shell = { ...pearl, colour: 'PINK', beach, finder: ann, size: '9', inside: [stone, pearl] }

/** The first of them lies on top. */
const drawerOf = ([top, ...items]: object[], label: string) => ({ __typename: 'Drawer', items, top, label })
const blueDrawer = drawerOf([feather, feather, stone], 'blue')
const red = { __typename: 'Box', id: 'r', drawer: drawerOf([stone, stone, shell], 'r'), blueDrawer }
const blue = { __typename: 'Box', id: 'b', drawer: drawerOf([feather, stone, feather], 'b'), blueDrawer }
const plain = { __typename: 'Box', id: 'p', drawer: drawerOf([stone, stone], 'p'), blueDrawer }

const ALL = 'items { __typename ... on Stone { weight } ... on Shell { colour } ... on Feather { bird } }'

export const scenario: Scenario = {
  world: () => ({
    Query: { redBox: red, blueBox: blue, anyBox: plain, shelf: plain },
    entities: [red, blue, plain, ann],
  }),
  questions: [
    {
      shows: 'members that the only owner has who is asked',
      beyondReference: true,
      query: `{ redBox { drawer { ${ALL} } } blueBox { drawer { ${ALL} } } }`,
      data: {
        redBox: {
          drawer: {
            items: [
              { __typename: 'Stone', weight: 7 },
              { __typename: 'Shell', colour: 'PINK' },
            ],
          },
        },
        blueBox: {
          drawer: {
            items: [
              { __typename: 'Stone', weight: 7 },
              { __typename: 'Feather', bird: 'Heron' },
            ],
          },
        },
      },
      hops: { red: 1, blue: 1, people: 0 },
    },
    {
      shows: 'nothing but members that an owner does not have',
      query: '{ blueBox { drawer { items { ... on Shell { colour beach { name } } } } } }',
      data: { blueBox: { drawer: { items: [{}, {}] } } },
      hops: { red: 0, blue: 1, people: 0 },
    },
    {
      shows: 'members beside one that is behind an interface, which planners cannot be told of',
      beyondReference: true,
      query: '{ blueBox { drawer { top { ... on Crate { tag { name } } ... on Feather { bird } } } } }',
      data: { blueBox: { drawer: { top: { bird: 'Heron' } } } },
      hops: { red: 0, blue: 1, people: 0 },
    },
    {
      shows: 'objects of a member that others do not know, and what further owners know of them',
      beyondReference: true,
      query: `{ redBox { drawer { items { ... on Shell { beach { name tide keeper { name } } finder { id name }
        inside { ... on Stone { weight } ... on Shell { colour } } } } } } }`,
      data: {
        redBox: {
          drawer: {
            items: [
              {},
              {
                beach: { name: 'Oost', tide: 'high', keeper: { name: 'Ann' } },
                finder: { id: 'p1', name: 'Ann' },
                inside: [{ weight: 7 }, { colour: 'WHITE' }],
              },
            ],
          },
        },
      },
      hops: { red: 1, blue: 0, people: 1 },
    },
    {
      shows: 'what a further owner decides with, below a member that its owner alone knows',
      beyondReference: true,
      query: `{ redBox { drawer { items { ... on Shell { finder { mark(size: 3) seal } } } } }
        blueBox { drawer { items { ... on Stone { weight } } } } }`,
      data: {
        redBox: { drawer: { items: [{}, { finder: { mark: 'M {"size":3}', seal: 'S' } }] } },
        blueBox: { drawer: { items: [{ weight: 7 }, {}] } },
      },
      hops: { red: 1, blue: 1, people: 1 },
    },
    {
      shows: 'the same of an owner that does not know the member',
      query: '{ blueBox { drawer { items { ... on Stone { weight } ... on Shell { finder { seal } } } } } }',
      data: { blueBox: { drawer: { items: [{ weight: 7 }, {}] } } },
      hops: { red: 0, blue: 1, people: 0 },
    },
    {
      shows: 'two lists from different owners beside each other',
      beyondReference: true,
      query: `{ redBox { drawer { ${ALL} } blueDrawer { ${ALL} } } }`,
      data: {
        redBox: {
          drawer: {
            items: [
              { __typename: 'Stone', weight: 7 },
              { __typename: 'Shell', colour: 'PINK' },
            ],
          },
          blueDrawer: {
            items: [
              { __typename: 'Feather', bird: 'Heron' },
              { __typename: 'Stone', weight: 7 },
            ],
          },
        },
      },
      hops: { red: 1, blue: 1, people: 0 },
    },
    {
      shows: 'a list that either owner could give, from one of them',
      query: `{ anyBox { drawer { ${ALL} label } } shelf { drawer { label ${ALL} } } }`,
      data: {
        anyBox: { drawer: { items: [{ __typename: 'Stone', weight: 7 }], label: 'p' } },
        shelf: { drawer: { label: 'p', items: [{ __typename: 'Stone', weight: 7 }] } },
      },
    },
    {
      shows: 'a variable of which only the owner hears that knows where it belongs',
      beyondReference: true,
      query: `query Sizes($unit: Unit!) { redBox { drawer { items { ...Sized } } } blueBox { drawer { items { ...Sized } } } }
        fragment Sized on Item { ... on Shell { size(unit: $unit) } ... on Feather { bird } }`,
      variables: { unit: 'MM' },
      data: {
        redBox: { drawer: { items: [{}, { size: '9 {"unit":"MM"}' }] } },
        blueBox: { drawer: { items: [{}, { bird: 'Heron' }] } },
      },
      hops: { red: 1, blue: 1, people: 0 },
    },
    {
      shows: 'the same selection many times over',
      beyondReference: true,
      query: `{ a: blueBox { drawer { ${ALL} } } b: blueBox { drawer { ${ALL} } } c: blueBox { drawer { ${ALL} } } }`,
      data: Object.fromEntries(
        ['a', 'b', 'c'].map(name => [
          name,
          {
            drawer: {
              items: [
                { __typename: 'Stone', weight: 7 },
                { __typename: 'Feather', bird: 'Heron' },
              ],
            },
          },
        ]),
      ),
      hops: { red: 0, blue: 1, people: 0 },
    },
  ],
}
