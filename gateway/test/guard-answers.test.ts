// What becomes of the rest of an answer when something in it is refused, and what is said.

import { GraphQLError, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { guard } from '../src/policy/guard/guard.ts'
import { restore } from '../src/policy/guard/restore.ts'
import { answer, type Case, coach, expectCase, HOUSES, judge, nobody, partner, policy } from './guarded.ts'

const SOLID: Record<string, Case> = {
  'is null with the object that may not be without it': {
    text: '{ house { name alarm { brand code } } greeting }',
    data: { house: null, greeting: 'hello' },
    places: [['house']],
    asked: '{ greeting }',
  },
  'is null with the whole answer where nothing in between may be null': {
    text: '{ greeting houses { alarm { code } } }',
    data: null,
    places: [['houses']],
    asked: undefined,
  },
  'spoils nothing where it does not count': {
    text: 'query ($all: Boolean!) { house { alarm { brand code @include(if: $all) } } }',
    variables: { all: false },
    data: { house: { alarm: { brand: 'Bell' } } },
    places: [],
    asked: '{ house { alarm { brand } } }',
  },
  'spoils the whole answer, also where it only adds up with what may be read': {
    text: '{ houses { id } houses { alarm { code } } greeting }',
    data: null,
    places: [['houses']],
    asked: undefined,
  },
  'spoils what it adds up with': {
    text: '{ house { alarm { brand } ...F } } fragment F on House { alarm { code } }',
    data: { house: null },
    places: [['house']],
    asked: undefined,
  },
}

describe('a hidden field that may not be null', () => {
  it.each(Object.entries(SOLID))('%s', (_, attack) => expectCase(nobody, attack))
})

describe('a change', () => {
  it('is made although something of its outcome is hidden', () =>
    expectCase(nobody, {
      text: 'mutation { visit { ... on Visit { house { name owner { id } } } } }',
      data: { visit: { house: { name: 'Hut', owner: null } } },
      places: [['visit', 'house', 'owner']],
      asked: 'mutation { visit { guardedType: __typename ... on Visit { house { name } } } }',
    }))

  it('is not made where its outcome could not be shown', () =>
    expectCase(nobody, {
      text: 'mutation { visit { ... on Visit { host { id } } ... on NotAtHome { because } } }',
      data: { visit: null },
      places: [['visit']],
      asked: undefined,
    }))

  it('is not made where its outcome may turn out to be hidden', () =>
    expectCase(nobody, {
      text: 'mutation { meet { ... on House { name } } }',
      data: { meet: null },
      places: [['meet']],
      asked: undefined,
    }))

  it('is made where a part of its outcome turns out to be hidden that may be null', () =>
    expectCase(nobody, {
      text: 'mutation { visit { ... on Visit { seen { ... on House { name } } house { name } } } }',
      data: { visit: { seen: null, house: { name: 'Hut' } } },
      places: [['visit', 'seen']],
      asked:
        'mutation { visit { guardedType: __typename ... on Visit { seen { guardedType: __typename ... on House { name } } house { name } } } }',
    }))

  it('is not made where a part of its outcome may turn out to be hidden that may not be null', () =>
    expectCase(nobody, {
      text: 'mutation { visit { ... on Visit { met { ... on House { name } } } } }',
      data: { visit: null },
      places: [['visit']],
      asked: undefined,
    }))

  it('is not made by who may not make it, and the others are', () =>
    expectCase(nobody, {
      text: 'mutation { move { id } visit { ... on Visit { house { name } } } }',
      data: { move: null, visit: { house: { name: 'Hut' } } },
      places: [['move']],
      asked: 'mutation { visit { ... on Visit { house { name } } } }',
    }))
})

describe('a refusal', () => {
  const said = async (text: string, by: typeof nobody) => (await answer(text, by, HOUSES)).result.errors
  const profile = 'This needs the right «candidate:profile», and nobody is asking. Send a token that has it.'
  const full = 'This needs the right «candidate:full», which role and purpose of the token do not give.'

  it.each<[who: string, by: typeof nobody, text: string, code: string, message: string]>([
    ['nobody to send a token', nobody, '{ person { id } }', 'UNAUTHENTICATED', profile],
    [
      'nobody to send any token',
      nobody,
      '{ house { inspected } }',
      'UNAUTHENTICATED',
      'This needs a token, and none was sent.',
    ],
    ['a partner which right it lacks', partner, '{ house { visitors { id } } }', 'FORBIDDEN', full],
    [
      'a partner which policies there are',
      partner,
      '{ house { valued } }',
      'FORBIDDEN',
      'This needs the policy «role:coach» or «purpose:STATISTICS», which role and purpose of the token do not give.',
    ],
    [
      'a judge which right its purpose lacks',
      judge,
      '{ person { phone { number } } }',
      'FORBIDDEN',
      full.replace('full', 'contact'),
    ],
  ])('tells %s', async (_, by, text, code, message) => {
    expect(await said(text, by)).toEqual([{ message, path: expect.any(Array), extensions: { code } }])
  })

  it('is not met by who may read everything', async () => {
    const text =
      '{ person { id phone { number } } house { valued visitors { remark } inspected alarm { code } } entries { id } }'
    const { asked, result } = await answer(text, coach, HOUSES)
    expect(result.errors).toBeUndefined()
    expect(asked).toBe(text)
  })

  it('is told two thousand times and then summed up', () => {
    const document = parse('{ houses { owner { id } } }')
    const { refusals } = guard({ document, operationName: undefined, variables: {} }, nobody, policy)
    const houses = Array.from({ length: 2_010 }, () => ({}))
    const errors = (refusals && restore({ data: { houses } }, refusals).errors) ?? []
    expect(errors).toHaveLength(2_001)
    expect(errors.at(-1)).toMatchObject({
      message: 'There are 10 more places that this caller may not read. Ask for less that is refused.',
      path: undefined,
      extensions: { code: 'UNAUTHENTICATED' },
    })
  })
})

describe('what others say of the answer', () => {
  const document = parse('{ house { owner { id } } }')
  const { refusals } = guard({ document, operationName: undefined, variables: {} }, nobody, policy)
  const restored = (result: Parameters<typeof restore>[0]) => refusals && restore(result, refusals)
  const fault = (path: string[]) => new GraphQLError('Gone.', { path, extensions: { code: 'SOURCE_UNAVAILABLE' } })

  it('is kept, and is no refusal where nothing is', () => {
    expect(restored({ data: { house: null }, errors: [fault(['house'])] })).toEqual({
      data: { house: null },
      errors: [fault(['house'])],
    })
    expect(restored({ errors: [fault([])] })).toEqual({ errors: [fault([])] })
  })

  it('is not believed where it names no type that can be there', () => {
    const document = parse('{ entries { ... on House { name next { name owner { id } } } } }')
    const { refusals } = guard({ document, operationName: undefined, variables: {} }, nobody, policy)
    const lies = [
      { guardedType: 'Query', name: 'Bob' },
      { guardedType: 'Nothing' },
      { name: 'Bob' },
      { guardedType: null },
    ]
    const found = refusals && restore({ data: { entries: lies } }, refusals)
    expect(found?.data).toEqual({ entries: [null, null, null, null] })
    expect(found?.errors?.map(({ path, extensions }) => [path, extensions.code])).toEqual(
      lies.map((_, index) => [['entries', index], 'FORBIDDEN']),
    )
  })

  it('never names what only the guard had asked for', () => {
    const answer = restored({ data: { house: {} }, errors: [fault(['house', 'guardedType'])] })
    expect(answer?.errors?.[0]).toMatchObject({
      message: 'Gone.',
      path: ['house'],
      extensions: { code: 'SOURCE_UNAVAILABLE' },
    })
  })
})

it('a fragment that stands for billions of fields is narrowed as one', () => {
  const levels = Array.from({ length: 40 }, (_, i) => `fragment F${i} on House { ...F${i + 1} ...F${i + 1} }`).join(' ')
  const document = parse(`{ house { ...F0 } } ${levels} fragment F40 on House { name owner { id } }`)
  const guarded = guard({ document, operationName: undefined, variables: {} }, nobody, policy)
  const answer = guarded.refusals && restore({ data: { house: { name: 'Hut' } } }, guarded.refusals)
  expect(JSON.parse(JSON.stringify(answer?.data))).toEqual({ house: { name: 'Hut', owner: null } })
})
