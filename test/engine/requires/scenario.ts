// Fields that need what another owner knows, in one step and in a chain.
import type { Scenario } from '../kit/scenario.ts'

const lamp = {
  __typename: 'Product',
  id: '1',
  weight: 3,
  size: { __typename: 'Size', height: 40, depth: 20 },
  parcel: 'small',
  postage: 450,
  label: 'small for 450',
  parts: [
    { __typename: 'Part', grams: 7 },
    { __typename: 'Part', grams: 9 },
  ],
  metal: 16,
}
const bed = {
  __typename: 'Product',
  id: '2',
  weight: null,
  size: null,
  parcel: 'unknown',
  postage: null,
  label: null,
  parts: [],
  metal: 0,
}

export const scenario: Scenario = {
  world: () => ({ Query: { products: [lamp, bed] }, entities: [lamp, bed] }),
  questions: [
    {
      shows: 'a chain of three, of which the client sees the last alone',
      query: '{ products { label } }',
      data: { products: [{ label: 'small for 450' }, { label: null }] },
    },
    {
      shows: 'a null of the owner, which is passed on',
      query: '{ products { parcel } }',
      data: { products: [{ parcel: 'small' }, { parcel: 'unknown' }] },
    },
    {
      shows: 'parts of lists',
      query: '{ products { metal } }',
      data: { products: [{ metal: 16 }, { metal: 0 }] },
    },
    {
      shows: 'what is required under another name and with less in it',
      beyondReference: true,
      query: '{ products { weight: parcel size { depth } label } }',
      data: {
        products: [
          { weight: 'small', size: { depth: 20 }, label: 'small for 450' },
          { weight: 'unknown', size: null, label: null },
        ],
      },
    },
  ],
}
