// What a partner refers to, or says of what others refer to, as our own engine takes it: whom it asks about what, and how often it
// tells of it.

import { describe, expect, it } from 'vitest'
import { json } from './partner.ts'
import { ANN, ask, BOB, labels, post, register, told } from './people.ts'

const many = (count: number, value: unknown) => Array.from({ length: count }, () => value)
const people = (value: object) => json({ data: { people: value } })

describe('an object that is referred to', () => {
  it('is one of its type also where that is left out, and others are asked about it', async () => {
    const { __typename: _, ...ann } = ANN
    register.answer = json({ data: { people: [ann] } })
    post.answer = json({ data: { _entities: [{ city: 'Assen' }] } })
    expect(await ask('{ people { name city } }')).toEqual({ data: { people: [{ name: 'Ann', city: 'Assen' }] } })
  })

  it.each([{ no: 'tag' }, ['a']])('by %j is one about which nobody is asked', async tag => {
    register.answer = json({ data: { people: [{ ...ANN, tag }, BOB] } })
    post.answer = json({ data: { _entities: [{ city: 'Emmen' }] } })
    const { data, errors } = await ask('{ people { name city } }')
    expect(data.people[1]).toEqual({ name: 'Bob', city: 'Emmen' })
    expect(told(post)).toEqual([{ representations: [{ __typename: 'Person', tag: 'b' }] }])
    expect(errors[0].extensions).toMatchObject({ code: 'SOURCE_BAD_RESPONSE', source: 'register' })
  })
})

describe('an answer', () => {
  it('about one person who is in many places is not made into as many', async () => {
    register.answer = people(many(3_000, ANN))
    labels.answer = json({ data: { _entities: [{ friends: many(20_000, { id: '2', tag: 'b' }) }] } })
    const { data, errors } = await ask('{ people { name friends { id } } }')
    expect(data.people[2_999]).toEqual({ name: 'Ann', friends: null })
    expect(errors).toMatchObject([{ extensions: { code: 'SOURCE_BAD_RESPONSE', source: 'labels' } }])
  })

  it('with errors about one person who is in many places is told as often as anybody reads', async () => {
    register.answer = people(many(3_000, ANN))
    const wrong = (at: number) => ({
      ...{ message: 'no', path: ['_entities', 0, 'friends', at, 'id'], extensions: { code: 'FORBIDDEN' } },
    })
    const errors = Array.from({ length: 2_000 }, (_, at) => wrong(at))
    labels.answer = json({ data: { _entities: [{ friends: null }] }, errors })
    const told = await ask('{ people { name friends { id } } }')
    expect(told.data.people[2_999]).toEqual({ name: 'Ann', friends: null })
    expect(told.errors.length).toBeLessThanOrEqual(5_001)
  })
})
