// Partners that have agreed to our contract tell of each entity whose data they are, and nobody decides on a null that may
// not be.

import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { openGateway } from '../src/gateway.ts'
import { gatewayConfig } from './config.ts'
import { json } from './partner.ts'
import { ANN, BOB, labels, post, register, supergraph, told } from './people.ts'

const app = await openGateway(
  gatewayConfig({
    // The label rests on what may not be null.
    supergraph: supergraph
      .replace('requires: "city"', 'requires: "must"')
      .replace('must: String! @', 'must: String! @join__field(graph: LABELS, external: true) @'),
    partnerUrls: new Map([
      ['register', register.url],
      ['post', post.url],
      ['labels', labels.url],
    ]),
    engine: 'overstap',
    keysAreAskedBack: true,
  }),
)
const address = await app.listen({ host: '127.0.0.1', port: 0 })
afterAll(() => app.close())

async function ask(query: string) {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  return JSON.parse(await response.text())
}

const [ann, bob] = [
  { key_tag: 'a', city: 'Assen' },
  { key_tag: 'b', city: 'Emmen' },
]
const PEOPLE = '{ people { name city } }'

beforeEach(() => {
  post.answer = json({ data: { _entities: [ann, bob] } })
})

describe('a partner that is asked about entities', () => {
  it('is asked for the key of each, under a name that no client sees', async () => {
    expect(await ask(PEOPLE)).toEqual({
      data: {
        people: [
          { name: 'Ann', city: 'Assen' },
          { name: 'Bob', city: 'Emmen' },
        ],
      },
    })
    expect(JSON.parse(post.asked[0]?.body ?? '').query).toMatch(/key_tag: ?tag/)
  })

  it('may be asked for the same name by a client', async () => {
    post.answer = json({
      data: {
        _entities: [
          { ...ann, as_key_tag: 'Assen' },
          { ...bob, as_key_tag: 'Emmen' },
        ],
      },
    })
    expect((await ask('{ people { key_tag: city } }')).data.people).toEqual([
      { key_tag: 'Assen' },
      { key_tag: 'Emmen' },
    ])
  })

  it.each<[string, object[]]>([
    ['in another order', [bob, ann]],
    ['of somebody else', [ann, { ...bob, key_tag: 'c' }]],
  ])('loses its part when it answers %s', async (_, _entities) => {
    post.answer = json({ data: { _entities } })
    const { data, errors } = await ask(PEOPLE)
    expect(data.people).toEqual([
      { name: 'Ann', city: null },
      { name: 'Bob', city: null },
    ])
    expect(errors).toHaveLength(1)
    expect(errors[0].extensions).toMatchObject({ code: 'SOURCE_VIOLATION', source: 'post' })
  })

  it.each<[string, object]>([
    ['null', { ...bob, key_tag: null }],
    ['nothing', { city: 'Emmen' }],
  ])('loses its part of one that it calls %s, and the others stand', async (_, other) => {
    post.answer = json({ data: { _entities: [ann, other] } })
    const { data, errors } = await ask(PEOPLE)
    expect(data.people).toEqual([
      { name: 'Ann', city: 'Assen' },
      { name: 'Bob', city: null },
    ])
    expect(errors).toHaveLength(1)
    expect(errors[0]).toMatchObject({
      path: ['people', 1],
      extensions: { code: 'SOURCE_BAD_RESPONSE', source: 'post' },
    })
  })
})

describe('a null where none may be', () => {
  it('is told in the name of whoever gave it, and nobody decides on it', async () => {
    register.answer = json({ data: { people: [ANN, BOB] } })
    post.answer = json({
      data: {
        _entities: [
          { key_id: '1', must: null },
          { key_id: '2', must: 'b' },
        ],
      },
    })
    labels.answer = json({ data: { _entities: [{ key_id: '2', key_tag: 'b', label: 'B' }] } })
    const { data, errors } = await ask('{ people { label } }')
    expect(data).toEqual({ people: [{ label: null }, { label: 'B' }] })
    expect(told(labels)[0].representations).toEqual([{ __typename: 'Person', id: '2', tag: 'b', must: 'b' }])
    const sources = errors.map((each: { extensions: { source: string } }) => each.extensions.source)
    expect(new Set(sources)).toEqual(new Set(['post']))
  })
})
