import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openGateway } from '../src/gateway.ts'
import { gatewayConfig } from './config.ts'
import { json, openPartner } from './partner.ts'

const SECRET = 'postgres://admin:hunter2@10.0.0.7/shop'
const TWO = {
  products: [
    { __typename: 'Product', id: '1', name: 'Lamp' },
    { __typename: 'Product', id: '2', name: 'Bed' },
  ],
}

const shop = await openPartner(json({ data: {} }))
const stock = await openPartner(json({ data: {} }))
const app = await openGateway(
  gatewayConfig({
    supergraph: readFileSync(join(import.meta.dirname, 'shop.graphql'), 'utf8'),
    partnerUrls: new Map([
      ['shop', shop.url],
      ['stock', `${stock.url}?tenant=a`],
    ]),
  }),
)
const address = await app.listen({ host: '127.0.0.1', port: 0 })
afterAll(() => app.close())

async function ask(query: string, more: Record<string, unknown> = {}) {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, ...more }),
  })
  const text = await response.text()
  expect(text).not.toMatch(/hunter2|stack|_entities/)
  return { status: response.status, ...JSON.parse(text) }
}

/** One hole, in the gateway's own words. */
function hole(source: string, path: (string | number)[]) {
  return {
    message: `The source «${source}» gave an answer that cannot be used. The rest of the answer stands.`,
    path,
    extensions: { code: 'SOURCE_BAD_RESPONSE', source, path, retryable: false, incidentId: expect.any(String) },
  }
}

const failed = (path?: unknown) => ({ message: SECRET, path, extensions: { stacktrace: [SECRET] } })

describe('a partner whose answer is partial', () => {
  it('keeps the data that came with an error, which is told in our words at its place', async () => {
    shop.answer = json({ data: { label: null, slogan: 'Light!' }, errors: [failed(['label'])] })
    expect(await ask('{ label slogan }')).toMatchObject({
      status: 200,
      data: { label: null, slogan: 'Light!' },
      errors: [hole('shop', ['label'])],
      extensions: { sources: [{ name: 'shop', status: 'BAD_RESPONSE' }] },
    })
  })

  it('keeps the other members of a list of entities', async () => {
    shop.answer = json({ data: TWO })
    stock.answer = json({
      data: { _entities: [{ amount: 3 }, { amount: null }] },
      errors: [failed(['_entities', 1, 'amount'])],
    })
    expect(await ask('{ products { name amount } }')).toMatchObject({
      data: {
        products: [
          { name: 'Lamp', amount: 3 },
          { name: 'Bed', amount: null },
        ],
      },
      errors: [hole('stock', ['products', 1, 'amount'])],
    })
  })

  it.each([
    ['that nobody asked about', ['_entities', 7, 'amount']],
    ['that is none', ['_entities', 'amount']],
    ['of which it does not say which', ['_entities']],
  ])('may say that something is wrong with an entity %s, and it is told without a place', async (_, path) => {
    shop.answer = json({ data: TWO })
    stock.answer = json({ data: { _entities: [{ amount: 3 }, { amount: null }] }, errors: [failed(path)] })
    const { data, errors } = await ask('{ products { name amount } }')
    expect(data.products).toMatchObject([{ amount: 3 }, { amount: null }])
    expect(errors).toHaveLength(1)
    expect([errors[0].extensions.source, errors[0].path]).toEqual(['stock', undefined])
  })

  it('may mix errors that it may speak of with others', async () => {
    const refusal = { message: 'No such label.', path: ['label'], extensions: { code: 'NOT_FOUND' } }
    shop.answer = json({ data: { label: null, slogan: null }, errors: [refusal, failed(['slogan'])] })
    expect((await ask('{ label slogan }')).errors).toEqual([refusal, hole('shop', ['slogan'])])
  })

  it.each<[string, unknown]>([
    ['no path', undefined],
    ['a path that is none', [{ secret: SECRET }]],
    ['a path that is text', SECRET],
    ['a path that leads nowhere', [SECRET]],
  ])('is told once, as one fetch, with %s', async (_, path) => {
    shop.answer = json({ data: { label: null, slogan: 'Light!' }, errors: [failed(path), failed(path)] })
    const { data, errors } = await ask('{ label slogan }')
    expect(data).toEqual({ label: null, slogan: 'Light!' })
    expect(errors).toEqual([
      { message: expect.any(String), extensions: { ...hole('shop', ['label', 'slogan']).extensions } },
    ])
  })

  it('may say that what another owner gave cannot be right, and that one is named', async () => {
    const extensions = { code: 'SOURCE_BAD_RESPONSE', source: 'stock', retryable: false }
    shop.answer = json({ data: { label: null }, errors: [{ message: 'Not signed.', path: ['label'], extensions }] })
    expect(await ask('{ label }')).toEqual({
      status: 200,
      data: { label: null },
      errors: [
        {
          ...{ message: 'Not signed.', path: ['label'] },
          extensions: { ...extensions, path: ['label'], incidentId: expect.any(String) },
        },
      ],
      extensions: { sources: [{ name: 'stock', status: 'BAD_RESPONSE', asOf: expect.any(String) }] },
    })
  })

  it('never shows `_entities` where a whole fetch failed', async () => {
    shop.answer = json({ data: TWO })
    stock.answer = json({ data: null, errors: [failed(['_entities'])] })
    const { data, errors } = await ask('{ products { name amount } }')
    expect(data.products).toEqual([
      { name: 'Lamp', amount: null },
      { name: 'Bed', amount: null },
    ])
    expect(errors).toEqual([{ message: expect.any(String), extensions: hole('stock', ['products', '@']).extensions }])
  })
})

describe('a partner that breaks the schema', () => {
  it('is not one that answers what named fragments ask', async () => {
    shop.answer = (response, request) => json({ data: TWO })(response, request)
    stock.answer = json({ data: { _entities: [{ amount: 3 }, { amount: 4 }] } })
    const fragments = 'fragment A on Product { id ...B } fragment B on Product { __typename name amount }'
    expect(await ask(`{ products { ...A ...B ... on Product { ...A } } } ${fragments}`)).toEqual({
      status: 200,
      data: {
        products: [
          { id: '1', __typename: 'Product', name: 'Lamp', amount: 3 },
          { id: '2', __typename: 'Product', name: 'Bed', amount: 4 },
        ],
      },
    })
  })

  it('is named where it left out what may not be null', async () => {
    shop.answer = json({ data: TWO })
    stock.answer = json({ data: { _entities: [{ place: 'A1' }, null] } })
    expect(await ask('{ products { name place } }')).toMatchObject({
      data: { products: [{ name: 'Lamp', place: 'A1' }, null] },
      errors: [hole('stock', ['products', 1, 'place'])],
      extensions: { sources: [{ name: 'stock', status: 'BAD_RESPONSE' }] },
    })
  })

  it('is named where its value is of another type', async () => {
    shop.answer = json({ data: { slogan: { secret: SECRET } } })
    expect(await ask('{ slogan }')).toMatchObject({ data: { slogan: null }, errors: [hole('shop', ['slogan'])] })
  })

  it('overwrites nothing that it was not asked for', async () => {
    shop.answer = json({ data: TWO })
    const forged = { __typename: 'Product', id: '666', name: SECRET, amount: 3 }
    stock.answer = json({ data: { _entities: [forged, { amount: 4 }] } })
    expect(await ask('{ products { id name amount } }')).toEqual({
      status: 200,
      data: {
        products: [
          { id: '1', name: 'Lamp', amount: 3 },
          { id: '2', name: 'Bed', amount: 4 },
        ],
      },
    })
  })

  it.each<[string, unknown]>([
    ['too few', [{ amount: 3 }]],
    ['too many', [{ amount: 3 }, { amount: 4 }, { amount: 5 }]],
    ['none', undefined],
    ['one that is no list', { amount: 3 }],
  ])('is a hole with %s entities', async (_, entities) => {
    shop.answer = json({ data: { ...TWO, label: 'x' } })
    stock.answer = json({ data: { _entities: entities } })
    const { data, errors } = await ask('{ label products { name amount } }')
    expect(data).toEqual({
      label: 'x',
      products: [
        { name: 'Lamp', amount: null },
        { name: 'Bed', amount: null },
      ],
    })
    expect(errors).toEqual([{ message: expect.any(String), extensions: hole('stock', ['products', '@']).extensions }])
  })

  it.each<[string, unknown, (string | number)[]]>([
    ['an object for a list', { __typename: 'Product', id: '1' }, ['products']],
    ['a text for a list', SECRET, ['products']],
    ['a text for an object', [SECRET], ['products', 0]],
    ['an object of another type', [{ __typename: 'Query', id: '1' }], ['products', 0]],
    ['an object of a type that is no text', [{ __typename: 4, id: '1' }], ['products', 0]],
  ])('keeps its neighbours with %s', async (_, products, path) => {
    shop.answer = json({ data: { label: 'x', products } })
    stock.answer = (response, request) => json({ data: { shelves: ['A'] } })(response, request)
    expect(await ask('{ label shelves products { name } }')).toMatchObject({
      data: { label: 'x', shelves: ['A'], products: path.length === 1 ? null : [null] },
      errors: [hole('shop', path)],
    })
  })

  it.each<[string, unknown]>([
    ['null without a reason', { data: null }],
    ['null with an empty list of reasons', { data: null, errors: [] }],
    ['data that are text', { data: SECRET }],
    ['data that are a list', { data: [] }],
    ['errors that are text', { data: { label: 'x' }, errors: SECRET }],
    ['errors that are null', { data: { label: 'x' }, errors: [null] }],
    ['errors without a text', { data: { label: 'x' }, errors: [{ extensions: { code: 'NOT_FOUND' } }] }],
  ])('is a hole with %s', async (_, body) => {
    shop.answer = json(body)
    expect(await ask('{ label }')).toMatchObject({ data: { label: null }, errors: [hole('shop', ['label'])] })
  })
})

it('a partner is asked at its whole address', async () => {
  stock.answer = json({ data: { shelves: [] } })
  stock.asked.length = 0
  expect(await ask('{ shelves }')).toMatchObject({ data: { shelves: [] } })
  expect(stock.asked.map(each => each.url)).toEqual(['/graphql?tenant=a'])
})

describe('a question that cannot be run', () => {
  it.each<[string, string, Record<string, unknown>]>([
    ['is one of several and not named', 'query A { label } query B { label }', {}],
    ['is named and not there', 'query A { label }', { operationName: 'C' }],
    ['is named with nothing', 'query A { label }', { operationName: '' }],
    ['is a subscription', 'subscription { label }', {}],
    ['is a mutation, which the schema has none of', 'mutation { label }', {}],
    ['does not parse', '{', {}],
    ['does not fit', '{ nothing }', {}],
  ])('is refused when it %s', async (_, query, more) => {
    expect(await ask(query, more)).toMatchObject({ status: 400, errors: [{ extensions: { code: 'QUERY_REJECTED' } }] })
  })

  it.each<[string, number, RequestInit]>([
    ['is not JSON', 400, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query"' }],
    ['is empty', 400, { method: 'POST', headers: { 'content-type': 'application/json' } }],
    ['is a form', 415, { method: 'POST', body: new URLSearchParams({ query: '{ label }' }) }],
    [
      'is too large',
      413,
      { method: 'POST', headers: { 'content-type': 'application/json' }, body: 'x'.repeat(300_000) },
    ],
    ['is put', 405, { method: 'PUT', headers: { 'content-type': 'application/json' }, body: '{}' }],
  ])('is refused as GraphQL when it %s', async (_, status, init) => {
    const response = await fetch(`${address}/graphql`, init)
    expect(response.status).toBe(status)
    expect(await response.json()).toEqual({
      errors: [{ message: expect.any(String), extensions: { code: 'QUERY_REJECTED' } }],
    })
  })
})
