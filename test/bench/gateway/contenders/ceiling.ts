// node ceiling.ts PORT ACCOUNTS PRODUCTS REVIEWS INVENTORY: what somebody writes by hand who needs this one answer and no
// other, with the ports of the subgraphs. No GraphQL is read here: seven requests, those of the merged plan, are written
// down as text, sent as soon as they can be, and their answers are put into each other.

import { createServer } from 'node:http'
import { Pool } from 'undici'

const [port, ...ports] = process.argv.slice(2).map(Number)
const [accounts, products, reviews, inventory] = ports.map(each => new Pool(`http://127.0.0.1:${each}`))
if (!accounts || !products || !reviews || !inventory) throw new Error('Give the ports of the four subgraphs.')

interface Article {
  upc: string
  name: string
  price: number
  weight: number
  inStock: boolean
  shippingEstimate: number
  reviews?: Opinion[]
}

interface Person {
  id: string
  username: string
  name: string
  reviews?: Opinion[]
}

interface Opinion {
  id: string
  body: string
  author?: Person
  product?: Article
}

const OPINION = '{id body author{id reviews{id body product{upc}}}}'
const USERS = 'query($cohort:Int!){users(cohort:$cohort){id username name}}'
const TOP = 'query($cohort:Int!){topProducts(cohort:$cohort,first:5){upc name price weight}}'
const REVIEWS = `query($p:[_Any!]!,$u:[_Any!]!){p:_entities(representations:$p){...on Product{reviews${OPINION}}} u:_entities(representations:$u){...on User{reviews{id body product{upc reviews${OPINION}}}}}}`
const PEOPLE = 'query($r:[_Any!]!){_entities(representations:$r){...on User{username name}}}'
const ARTICLES = 'query($r:[_Any!]!){_entities(representations:$r){...on Product{name price weight}}}'
const STOCK = 'query($r:[_Any!]!){_entities(representations:$r){...on Product{inStock shippingEstimate}}}'

createServer((request, response) => {
  let body = ''
  request.setEncoding('utf8')
  request.on('data', chunk => {
    body += chunk
  })
  request.on('end', () => {
    void answerAbout(JSON.parse(body).variables.cohort).then(answer => {
      const bytes = Buffer.from(answer)
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': bytes.length })
      response.end(bytes)
    })
  })
}).listen(port, '127.0.0.1')

async function answerAbout(cohort: number): Promise<string> {
  const [{ users }, { topProducts }] = await Promise.all([
    ask<{ users: Person[] }>(accounts, USERS, { cohort }),
    ask<{ topProducts: Article[] }>(products, TOP, { cohort }),
  ])
  const [{ _entities: topStock }, { p, u }] = await Promise.all([
    ask<{ _entities: Partial<Article>[] }>(inventory, STOCK, { r: topProducts.map(parcel) }),
    ask<Record<'p' | 'u', { reviews: Opinion[] }[]>>(reviews, REVIEWS, {
      p: topProducts.map(articleKey),
      u: users.map(personKey),
    }),
  ])
  // Every object that stands for a person or an article, by its key, as it stands in several places.
  const people = new Map<string, Person[]>()
  const articles = new Map<string, Article[]>()
  topProducts.forEach((each, index) => {
    Object.assign(each, topStock[index])
    each.reviews = p[index]?.reviews ?? []
    for (const review of each.reviews) meetAuthor(review, people, articles)
  })
  users.forEach((each, index) => {
    each.reviews = u[index]?.reviews ?? []
    for (const { product } of each.reviews) {
      if (!product) continue
      meet(articles, product.upc, product)
      for (const review of product.reviews ?? []) meetAuthor(review, people, articles)
    }
  })
  const upcs = [...articles.keys()]
  const ids = [...people.keys()]
  const [{ _entities: details }, { _entities: names }] = await Promise.all([
    ask<{ _entities: Article[] }>(products, ARTICLES, { r: upcs.map(upc => articleKey({ upc })) }),
    ask<{ _entities: Person[] }>(accounts, PEOPLE, { r: ids.map(id => personKey({ id })) }),
  ])
  names.forEach((found, index) => {
    for (const each of people.get(ids[index] ?? '') ?? []) {
      each.username = found.username
      each.name = found.name
    }
  })
  const { _entities: stock } = await ask<{ _entities: Article[] }>(inventory, STOCK, {
    r: details.map((each, index) => parcel({ ...each, upc: upcs[index] ?? '' })),
  })
  stock.forEach((found, index) => {
    const { name, price, weight } = details[index] ?? found
    const { inStock, shippingEstimate } = found
    for (const each of articles.get(upcs[index] ?? '') ?? []) {
      each.name = name
      each.price = price
      each.weight = weight
      each.inStock = inStock
      each.shippingEstimate = shippingEstimate
    }
  })
  return JSON.stringify({ data: { users, topProducts } })
}

const articleKey = ({ upc }: { upc: string }) => ({ __typename: 'Product', upc })
const personKey = ({ id }: { id: string }) => ({ __typename: 'User', id })
const parcel = ({ upc, price, weight }: Article) => ({ __typename: 'Product', upc, price, weight })

async function ask<Data>(pool: Pool | undefined, query: string, variables: object): Promise<Data> {
  if (!pool) throw new Error('There is a pool for each subgraph.')
  const { body } = await pool.request({
    method: 'POST',
    path: '/graphql',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const answer = await body.text()
  return JSON.parse(answer).data
}

function meetAuthor({ author }: Opinion, people: Map<string, Person[]>, articles: Map<string, Article[]>): void {
  if (!author) return
  meet(people, author.id, author)
  for (const { product } of author.reviews ?? []) if (product) meet(articles, product.upc, product)
}

function meet<Thing>(things: Map<string, Thing[]>, key: string, thing: Thing): void {
  const known = things.get(key)
  if (known) known.push(thing)
  else things.set(key, [thing])
}
