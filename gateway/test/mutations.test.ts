import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { openGateway } from '../src/gateway.ts'
import { readLimits } from '../src/limits/limits.ts'
import { gatewayConfig } from './config.ts'
import { json, openPartner } from './partner.ts'

const supergraph = readFileSync(join(import.meta.dirname, 'shop.graphql'), 'utf8').replace(
  '{\n  query: Query\n}',
  '{\n  query: Query\n  mutation: Mutation\n}',
)
const MUTATION = `
type Mutation @join__type(graph: SHOP) @join__type(graph: STOCK) {
  rename(name: String): Product @join__field(graph: SHOP)
  restock(amount: Int): Product @join__field(graph: STOCK)
}
`

const shop = await openPartner(json({ data: {} }))
const stock = await openPartner(json({ data: {} }))
const app = await openGateway(
  gatewayConfig({
    supergraph: supergraph + MUTATION,
    partnerUrls: new Map([
      ['shop', shop.url],
      ['stock', stock.url],
    ]),
    hopBudgetMs: 300,
    limits: readLimits({ LIMIT_COST: '2', LIMIT_ROOT_FIELDS: '3' }),
  }),
)
const address = await app.listen({ host: '127.0.0.1', port: 0 })
afterAll(() => app.close())

const renamed = json({ data: { rename: { __typename: 'Product', id: '1', name: 'Lamp' } } })
const restocked = json({ data: { restock: { __typename: 'Product', id: '1', amount: 3 } } })
beforeEach(() => {
  shop.asked.length = 0
  stock.asked.length = 0
  shop.answer = renamed
  stock.answer = restocked
})

async function ask(query: string) {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  return JSON.parse(await response.text())
}

describe('a mutation', () => {
  it('goes to the partner whose it is, as a mutation', async () => {
    expect(await ask('mutation { rename(name: "Lamp") { name } }')).toEqual({ data: { rename: { name: 'Lamp' } } })
    expect(shop.asked).toHaveLength(1)
    expect(JSON.parse(shop.asked[0]?.body ?? '').query).toMatch(/^mutation/)
    expect(stock.asked).toHaveLength(0)
  })

  it('is made before the next one begins, in the order in which they are written', async () => {
    const order: string[] = []
    const slowly =
      (name: string, answer: typeof renamed): typeof renamed =>
      (response, request) => {
        order.push(`${name} begins`)
        setTimeout(() => {
          order.push(`${name} ends`)
          answer(response, request)
        }, 30)
      }
    stock.answer = slowly('restock', restocked)
    shop.answer = slowly('rename', renamed)
    await ask('mutation { restock(amount: 3) { id } rename(name: "Lamp") { id } }')
    expect(order).toEqual(['restock begins', 'restock ends', 'rename begins', 'rename ends'])
  })

  it.each([
    ['an answer', undefined],
    ['a connection that breaks', response => response.destroy()],
    ['no answer in time', () => {}],
    ['a fault', json({ errors: [{ message: 'no' }] }, 500)],
    ['a request to wait', json({}, 503)],
  ] as [string, typeof shop.answer | undefined][])(
    'is sent once and never again, whatever comes of it: %s',
    async (_, answer) => {
      shop.answer = answer ?? renamed
      const told = await ask('mutation { rename(name: "Lamp") { name } }')
      expect(shop.asked).toHaveLength(1)
      if (answer === undefined) return
      expect(told.data.rename).toBeNull()
      expect(told.errors[0].extensions.code).toMatch(/^SOURCE_/)
    },
  )

  it('does not travel by GET, and no partner hears of it', async () => {
    const query = encodeURIComponent('mutation { rename(name: "Lamp") { name } }')
    const response = await fetch(`${address}/graphql?query=${query}`, {
      headers: { 'apollo-require-preflight': 'yes' },
    })
    expect(response.status).toBe(405)
    expect(JSON.parse(await response.text()).errors[0].extensions.code).toBe('QUERY_REJECTED')
    expect(shop.asked).toHaveLength(0)
  })

  it.each([
    ['fields at the root', 'a: rename { id } b: rename { id } c: rename { id } d: rename { id }', 'QUERY_REJECTED'],
    ['objects in the answer', 'a: rename { id } b: rename { id } c: rename { id }', 'QUERY_TOO_EXPENSIVE'],
  ])('meets the limits that a query meets: %s', async (_, fields, code) => {
    expect((await ask(`mutation { ${fields} }`)).errors[0].extensions.code).toBe(code)
    expect(shop.asked).toHaveLength(0)
    expect((await ask('mutation { a: rename { id } b: restock { id } }')).errors).toBeUndefined()
  })
})
