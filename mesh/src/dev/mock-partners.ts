// The partners that are replaced, on a port of this machine: each answers GraphQL by its own contract, with made-up values. Only
// the gateway of whoever works here asks them, and nothing in them is anybody's.

import { once } from 'node:events'
import { createServer } from 'node:http'
import { json } from 'node:stream/consumers'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { withSharedDefinitions } from '@overstap/schema/registry'
import { type GraphQLSchema, graphql, parse } from 'graphql'
import { madeUp } from './mock-values.ts'

export interface MockPartners {
  /** Where each is asked, by its name. */
  urls: ReadonlyMap<string, string>
  stop(): Promise<void>
}

export async function openMockPartners(partners: readonly { name: string; sdl: string }[]): Promise<MockPartners> {
  const schemas = new Map(partners.map(({ name, sdl }) => [`/${name}/graphql`, schemaOf(sdl)]))
  const server = createServer(async (request, response) => {
    const schema = schemas.get(request.url ?? '')
    const answer =
      schema && request.method === 'POST' ? await answerTo(schema, await json(request).catch(() => null)) : undefined
    response.writeHead(answer ? 200 : 404, { 'content-type': 'application/json' })
    response.end(JSON.stringify(answer ?? { errors: [{ message: 'Nobody is replaced here.' }] }))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('A server on a port has a port.')
  return {
    urls: new Map(partners.map(({ name }) => [name, `http://127.0.0.1:${address.port}/${name}/graphql`])),
    async stop() {
      const closed = once(server.close(), 'close')
      server.closeAllConnections()
      await closed
    },
  }
}

function schemaOf(sdl: string): GraphQLSchema {
  return buildSubgraphSchema({ typeDefs: withSharedDefinitions(parse(sdl)) })
}

async function answerTo(schema: GraphQLSchema, question: unknown) {
  if (typeof question !== 'object' || question === null || !('query' in question) || typeof question.query !== 'string')
    return { errors: [{ message: 'The body must be {"query": "…", "variables": {…}}.' }] }
  // The gateway sends an object, or none.
  const variableValues = 'variables' in question ? (question.variables as Record<string, unknown>) : undefined
  return graphql({ schema, source: question.query, variableValues, fieldResolver: madeUp })
}
