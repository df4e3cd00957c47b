// For how long an answer holds, by what is asked: with a real server, over a contract that says it.

import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { GraphQLError, parse } from 'graphql'
import { afterAll, expect, it } from 'vitest'
import { sayHowLongItHolds } from '../src/lasting.ts'

const typeDefs = parse(`
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  directive @cacheControl(maxAge: Int!) on FIELD_DEFINITION | OBJECT
  type Query {
    shelf: Shelf @cacheControl(maxAge: 60)
    silent: Shelf
    broken: Int @cacheControl(maxAge: 60)
    book: Book
  }
  type Mutation { write: Int @cacheControl(maxAge: 60) }
  type Shelf { name: String lender: Reader books: [Book] price: Int @cacheControl(maxAge: 5) }
  type Book @key(fields: "id") @cacheControl(maxAge: 30) { id: ID title: String lent: Boolean @cacheControl(maxAge: 0) }
  type Reader @key(fields: "id") { id: ID age: Int name: String @cacheControl(maxAge: 20) }
`)
const schema = buildSubgraphSchema({
  typeDefs,
  resolvers: {
    Query: {
      shelf: () => ({}),
      broken: () => {
        throw new GraphQLError('broken')
      },
    },
  },
})
const server = new ApolloServer({
  schema,
  plugins: [ApolloServerPluginCacheControlDisabled(), sayHowLongItHolds(typeDefs, schema)],
})
await server.start()
afterAll(() => server.stop())

const entities = (selection: string) => `{ _entities(representations: []) { ${selection} } }`

it.each([
  ['a root field that says so, with all below it', '{ shelf { name } }', 'max-age=60'],
  ['the type that a root field gives', '{ book { title } }', 'max-age=30'],
  ['the shortest of what is below', '{ shelf { name price } }', 'max-age=5'],
  ['the shortest type below', '{ shelf { books { title } } }', 'max-age=30'],
  ['the shortest of several', '{ shelf { name } other: shelf { price } }', 'max-age=5'],
  ['a fragment at the root', '{ ...A } fragment A on Query { shelf { name } }', 'max-age=60'],
  ['a fragment below a root field', '{ shelf { ...A } } fragment A on Shelf { name }', 'max-age=60'],
  [
    'the shortest in a fragment',
    '{ shelf { ...A } } fragment A on Shelf { ...B } fragment B on Shelf { price }',
    'max-age=5',
  ],
  ['a fragment of an entity', `${entities('...A')} fragment A on Book { title }`, 'max-age=30'],
  ['an entity whose type says so', entities('... on Book { id title __typename }'), 'max-age=30'],
  ['the fields of an entity that say so, and its key', entities('... on Reader { key_id: id name }'), 'max-age=20'],
  ['the shortest of several entities', entities('... on Reader { name } ... on Book { title }'), 'max-age=20'],
])('as long as %s', async (_, query, expected) => expect(await heldBy(query)).toBe(expected))

it.each([
  ['a root field that says nothing', '{ silent { name } }'],
  ['a root field that says nothing beside one that does', '{ shelf { name } silent { name } }'],
  ['a field that says 0', '{ shelf { books { lent } } }'],
  ['a field of an entity that says nothing', entities('... on Reader { name age }')],
  ['a fragment of an entity that says nothing', `${entities('...A')} fragment A on Reader { age }`],
  [
    'a fragment that is below one root field, and of an entity',
    `{ shelf { lender { ...A } } _entities(representations: []) { ...A } } fragment A on Reader { age }`,
  ],
  ['a change', 'mutation { write }'],
  ['what runs here', '{ _service { sdl } }'],
  ['an answer with an error', '{ shelf { name } broken }'],
  ['no document', '{'],
])('for no time: %s', async (_, query) => expect(await heldBy(query)).toBeUndefined())

async function heldBy(query: string): Promise<string | undefined> {
  const { http } = await server.executeOperation({ query })
  return http.headers.get('cache-control')
}
