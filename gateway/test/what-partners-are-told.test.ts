// What our own engine tells a partner of the entities that it asks about, and when it does not ask.

import { describe, expect, it } from 'vitest'
import { json } from './partner.ts'
import { ANN, ask, BOB, labels, post, register, told } from './people.ts'

describe('T13: the same entity several times', () => {
  it('is asked about once, and answered everywhere', async () => {
    register.answer = json({ data: { people: [ANN, BOB, ANN, ANN] } })
    const { data } = await ask('{ people { city } }')
    expect(data.people.map((each: { city: string }) => each.city)).toEqual(['Assen', 'Emmen', 'Assen', 'Assen'])
    expect(told(post)[0].representations).toEqual([
      { __typename: 'Person', tag: 'a' },
      { __typename: 'Person', tag: 'b' },
    ])
  })
})

describe('what a field requires', () => {
  const hole = { code: 'SOURCE_UNAVAILABLE', source: 'post', retryable: true }

  it('is told with a null that its owner gave', async () => {
    post.answer = json({ data: { _entities: [{ city: null }, { city: 'Emmen' }] } })
    expect(await ask('{ people { label } }')).toEqual({ data: { people: [{ label: 'A' }, { label: 'B' }] } })
    expect(told(labels)[0].representations).toEqual([
      { __typename: 'Person', id: '1', tag: 'a', city: null },
      { __typename: 'Person', id: '2', tag: 'b', city: 'Emmen' },
    ])
  })

  it('is not asked for without what its source failed to give', async () => {
    post.answer = response => response.destroy()
    const { data, errors } = await ask('{ people { name label } }')
    expect(data).toEqual({
      people: [
        { name: 'Ann', label: null },
        { name: 'Bob', label: null },
      ],
    })
    expect(labels.asked).toEqual([])
    expect(errors.map((each: { extensions: object }) => each.extensions)).toContainEqual(
      expect.objectContaining({ ...hole, path: ['people', '@', 'label'] }),
    )
  })

  it('is asked for those whose source gave it', async () => {
    const error = { message: 'no', path: ['_entities', 0, 'city'], extensions: { code: 'FORBIDDEN' } }
    post.answer = json({ data: { _entities: [{ city: null }, { city: 'Emmen' }] }, errors: [error] })
    labels.answer = json({ data: { _entities: [{ label: 'B' }] } })
    const { data, errors } = await ask('{ people { label } }')
    expect(data).toEqual({ people: [{ label: null }, { label: 'B' }] })
    expect(told(labels)[0].representations).toEqual([{ __typename: 'Person', id: '2', tag: 'b', city: 'Emmen' }])
    expect(errors).toContainEqual(
      expect.objectContaining({ path: ['people', 0, 'label'], extensions: expect.objectContaining(hole) }),
    )
  })
})
