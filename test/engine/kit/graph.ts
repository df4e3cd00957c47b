// The graph of a scenario: its subgraphs, composed and running, a gateway over them, and a monolith that knows all.

import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { composeServices } from '@apollo/composition'
import { buildASTSchema, type DocumentNode, execute, type GraphQLSchema, parse } from 'graphql'
import { openGateway } from '../../../gateway/src/gateway.ts'
import { readLimits } from '../../../gateway/src/limits/limits.ts'
import { gatewayConfig } from '../../../gateway/test/config.ts'
import { type RunningSubgraph, serveSubgraph } from './subgraph.ts'
import { isThing, reader, type World } from './world.ts'

interface Answer {
  data?: unknown
  errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[]
}

export interface Graph {
  /** What clients see. */
  schema: GraphQLSchema
  subgraphs: ReadonlyMap<string, RunningSubgraph>
  /** Asks a gateway. */
  ask: (query: string, variables?: object) => Promise<Answer>
  /** What is right. Its world is its own: what a mutation did is not done twice. */
  monolith: (query: string, variables?: Record<string, unknown>) => Promise<Answer>
  close: () => Promise<void>
}

/** The subgraphs of a folder: each `name.graphql`. */
export function subgraphsIn(folder: string): Map<string, DocumentNode> {
  const files = readdirSync(folder).filter(each => each.endsWith('.graphql'))
  return new Map(files.map(each => [basename(each, '.graphql'), parse(readFileSync(join(folder, each), 'utf8'))]))
}

export function composed(sdl: ReadonlyMap<string, DocumentNode>) {
  const url = 'http://127.0.0.1:9/graphql'
  const { supergraphSdl, schema, errors } = composeServices(
    [...sdl].map(([name, typeDefs]) => ({ name, typeDefs, url })),
  )
  if (!supergraphSdl) throw new Error(`The subgraphs do not compose: ${errors?.map(each => each.message).join(' ')}`)
  return { supergraphSdl, schema }
}

/** Runs until it is closed. */
export async function openGraph(sdl: ReadonlyMap<string, DocumentNode>, newWorld: () => World): Promise<Graph> {
  const { supergraphSdl, schema } = composed(sdl)
  const types = buildASTSchema(parse(supergraphSdl), { assumeValid: true, assumeValidSDL: true })
  const world = newWorld()
  const subgraphs = new Map<string, RunningSubgraph>()
  for (const [name, typeDefs] of sdl) subgraphs.set(name, await serveSubgraph(name, typeDefs, world, types))
  const gateway = await openGateway(
    gatewayConfig({
      supergraph: supergraphSdl,
      partnerUrls: new Map([...subgraphs].map(([name, each]) => [name, each.url])),
      requestBudgetMs: 20_000,
      hopBudgetMs: 10_000,
      // As where partners have agreed to our contract: what is right there is right elsewhere.
      keysAreAskedBack: true,
      // How much may be asked is told elsewhere: random questions are long.
      limits: { ...readLimits({}), aliases: 1_000, tokens: 10_000 },
    }),
  )
  const address = await gateway.listen({ host: '127.0.0.1', port: 0 })
  const apiSchema = schema.toAPISchema().toGraphQLJSSchema()
  return {
    schema: apiSchema,
    subgraphs,
    ask: (query, variables = {}) => askGateway(address, query, variables),
    monolith: monolithOf(apiSchema, newWorld()),
    close: async () => {
      await gateway.close()
      for (const subgraph of subgraphs.values()) subgraph.close()
    },
  }
}

async function askGateway(address: string, query: string, variables: object): Promise<Answer> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  // Checked by whoever reads it.
  return (await response.json()) as Answer
}

function monolithOf(schema: GraphQLSchema, world: World): Graph['monolith'] {
  return async (query, variableValues = {}) => {
    const answer = await execute({
      schema,
      document: parse(query),
      variableValues,
      rootValue: world.Query,
      fieldResolver: reader(world),
      typeResolver: value => (isThing(value) ? String(value.__typename) : undefined),
    })
    return JSON.parse(JSON.stringify(answer))
  }
}
