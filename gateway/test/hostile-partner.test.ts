// Partners who need not trust each other: what one of them may try, and what comes of it.

import { buildASTSchema, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { askedDocument } from '../src/engine/partner/asked-document.ts'
import { guardAnswer } from '../src/engine/partner/guard-answer.ts'
import { json, type Partner } from './partner.ts'
import { ANN, ask, elsewhere, labels, post, register, supergraph, told } from './people.ts'

describe('T1: fields that nobody asked for', () => {
  it('overwrite nothing of their owner', async () => {
    post.answer = json({ data: { _entities: [{ city: 'Assen', name: 'Mallory', id: '9' }, { city: 'Emmen' }] } })
    expect(await ask('{ people { id name city } }')).toEqual({
      data: {
        people: [
          { id: '1', name: 'Ann', city: 'Assen' },
          { id: '2', name: 'Bob', city: 'Emmen' },
        ],
      },
    })
  })
})

describe('T2: another key than was asked about', () => {
  it('leads nobody to somebody else', async () => {
    const forged = { id: '9', tag: 'z', city: 'Assen' }
    post.answer = json({ data: { _entities: [forged, { city: 'Emmen' }] } })
    expect((await ask('{ people { id label } }')).data.people[0]).toEqual({ id: '1', label: 'A' })
    expect(told(labels)[0].representations[0]).toEqual({ __typename: 'Person', id: '1', tag: 'a', city: 'Assen' })
  })

  const query = 'query($r: [_Any!]!) { _entities(representations: $r) { ... on Person { tag id city } } }'
  const schema = buildASTSchema(parse(supergraph), { assumeValid: true, assumeValidSDL: true })
  const document = askedDocument(query, parse(query), schema)
  const asked = new Map([
    [
      '_entities',
      [
        { __typename: 'Person', id: 1, tag: 'a' },
        { __typename: 'Person', id: 2, tag: 'b' },
      ],
    ],
  ])
  const isOfAnother = (_entities: object[]) => guardAnswer({ _entities }, document, asked).isOfAnother

  it.each<[string, object[]]>([
    [
      'of one',
      [
        { id: '9', city: 'Assen' },
        { id: '2', city: 'Emmen' },
      ],
    ],
    ['of two that changed about', [{ id: '2' }, { id: '1' }]],
    ['that is null', [{ id: '1', tag: null }, { id: '2' }]],
    ['of which a part is another', [{ id: '1', tag: 'b' }, { id: '2' }]],
  ])('is seen where it was asked for: %s', (_, entities) => {
    expect(isOfAnother(entities)).toBe(true)
  })

  it('is none that is written otherwise', () => {
    expect(
      isOfAnother([
        { id: '1', tag: 'a', city: 'x' },
        { tag: 'b', id: 2 },
      ]),
    ).toBe(false)
  })
})

describe('T7: values that the schema does not allow', () => {
  it.each<[string, unknown]>([
    ['null where none is allowed', [{ must: null }, { must: 'b' }]],
    ['an entity that is null', [null, { must: 'b' }]],
    ['an entity of another type', [{ __typename: 'Query', must: 'a' }, { must: 'b' }]],
    ['a list where a text belongs', [{ must: ['a'] }, { must: 'b' }]],
    ['nothing', [{}, { must: 'b' }]],
  ])('%s is a null as near as it may be, with an error that names place and source', async (_, _entities) => {
    post.answer = json({ data: { _entities } })
    const { data, errors } = await ask('{ people { id must } }')
    expect(data).toEqual({ people: [null, { id: '2', must: 'b' }] })
    expect(errors).toHaveLength(1)
    expect(errors[0].extensions).toMatchObject({ code: 'SOURCE_BAD_RESPONSE', source: 'post' })
    expect(errors[0].path.slice(0, 2)).toEqual(['people', 0])
  })
})

describe('T10: an answer that points elsewhere', () => {
  it('is not followed', async () => {
    register.answer = response => response.writeHead(307, { location: elsewhere.url }).end()
    const { data } = await ask('{ people { id } }')
    expect(data).toEqual({ people: null })
    expect(elsewhere.asked).toEqual([])
  })
})

describe('T11: a caller who leaves', () => {
  it('ends the hop that is under way, and no other is begun', async () => {
    const caller = new AbortController()
    const ended = new Promise<void>(resolve => {
      register.answer = response => {
        response.once('close', resolve)
        caller.abort()
      }
    })
    await expect(ask('{ people { city label } }', caller.signal)).rejects.toThrow(/abort/i)
    await ended
    expect(await ask('{ __typename }')).toEqual({ data: { __typename: 'Query' } })
    expect([post.asked, labels.asked]).toEqual([[], []])
  })
})

describe('an answer that is made to take long', () => {
  const many = (count: number, value: unknown) => Array.from({ length: count }, () => value)
  const people = (value: object) => json({ data: { people: value } })

  it.each<[string, Partner['answer']]>([
    ['of another shape in a million places', people(many(1_000_000, 5))],
    ['of objects without end', people(many(400_000, { id: '1', tag: 'a', name: 'Ann' }))],
    [
      'with errors without end',
      json({ data: { people: null }, errors: many(100_000, { message: 'no', extensions: { code: 'FORBIDDEN' } }) }),
    ],
    ['of fields that nobody asked for', people([Object.fromEntries(many(5_000, 0).map((_, at) => [`k${at}`, 1]))])],
    ['of names without end', people([Object.fromEntries(many(200_000, 0).map((_, at) => [`\\"k${at}`, 1]))])],
    ['of null where none may be', people(many(300_000, { __typename: 'Person' }))],
  ])('%s is one that cannot be used', async (_, answer) => {
    register.answer = answer
    const { data, errors } = await ask('{ people { id } }')
    expect(data).toEqual({ people: null })
    expect(errors).toMatchObject([
      { path: ['people'], extensions: { code: 'SOURCE_BAD_RESPONSE', source: 'register' } },
    ])
  })

  it('with values that are none of their type is told as often as anybody reads', async () => {
    register.answer = people(many(20_000, { ...ANN, kind: 'NOBODY' }))
    const { data, errors } = await ask('{ people { kind } }')
    expect(data.people).toHaveLength(20_000)
    expect(errors.length).toBeLessThanOrEqual(1_001)
  })

  it('is one that leaves the others answered, however deep a value is', async () => {
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`
    post.answer = response => {
      response.writeHead(200, { 'content-type': 'application/json' })
      response.end(`{"data":{"_entities":[{"city":${deep}},{"city":"Emmen"}]}}`)
    }
    const { data, errors } = await ask('{ people { id city } }')
    expect(data.people).toEqual([
      { id: '1', city: null },
      { id: '2', city: 'Emmen' },
    ])
    expect(errors).toMatchObject([{ path: ['people', 0, 'city'], extensions: { source: 'post' } }])
  })
})

describe('an error that says more than a reason', () => {
  it('is told in the form that errors have', async () => {
    const extensions = {
      ...{ code: 'SOURCE_UNAVAILABLE', source: { html: '<b>' }, incidentId: ['x'], retryable: 'perhaps' },
      ...{ nearest: [{ name: 'Ann' }, 'a', 'x'.repeat(1_000)], stacktrace: ['at home'] },
    }
    register.answer = json({ data: { people: null }, errors: [{ message: `\u001b[2J${'x'.repeat(1e6)}`, extensions }] })
    const { errors } = await ask('{ people { id } }')
    expect(errors[0].message).toMatch(/^ \[2Jx{900,1000}…$/)
    expect(errors[0].extensions).toEqual({
      ...{ code: 'SOURCE_UNAVAILABLE', path: [] },
      incidentId: expect.stringMatching(/^[\da-f-]{36}$/),
    })
  })
})

describe('T15: names that objects have of themselves', () => {
  it('are names like others in questions and answers', async () => {
    post.answer = (response, request) => {
      const evil = '{"data":{"_entities":[{"city":"Assen","__proto__":{"polluted":1}},{"city":"Emmen"}]}}'
      request.resume()
      response.writeHead(200, { 'content-type': 'application/json' }).end(evil)
    }
    expect(await ask('{ people { city } }')).toEqual({ data: { people: [{ city: 'Assen' }, { city: 'Emmen' }] } })
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })
})
