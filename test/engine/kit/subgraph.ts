// A subgraph of a scenario: a real server that tells its part of the world, and is strict about what it is told. What a
// field requires must come with the entity, exactly as the world has it: a gateway that guesses is found out.

import { once } from 'node:events'
import { createServer } from 'node:http'
import { buildSubgraphSchema } from '@apollo/subgraph'
import {
  type DocumentNode,
  execute,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isInterfaceType,
  parse,
  validate,
} from 'graphql'
import { keysIn, requirementsIn, selected } from './field-sets.ts'
import { answered, entityOf, isThing, reader, type Thing, type World } from './world.ts'

/** Of an entity that was asked about by key: what was told of it. */
const TOLD = Symbol('told')

/** It came with its arguments answered. */
const asTold = (value: unknown) => value

export interface RunningSubgraph {
  url: string
  /** What arrived. */
  asked: { query: string; variables: Record<string, unknown> }[]
  close: () => void
}

/** Listens until it is closed. `types` knows all of the graph: which types are behind which. */
export async function serveSubgraph(
  name: string,
  typeDefs: DocumentNode,
  world: World,
  types: GraphQLSchema,
): Promise<RunningSubgraph> {
  const schema: GraphQLSchema = buildSubgraphSchema({
    typeDefs,
    resolvers: resolversOf(name, typeDefs, world, types, () => schema),
  })
  const running: RunningSubgraph = { url: '', asked: [], close: () => {} }
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    const { query, variables } = JSON.parse(body)
    running.asked.push({ query, variables })
    const document = parse(query)
    const invalid = validate(schema, document)
    const { data, errors } =
      invalid.length > 0
        ? { errors: invalid }
        : await execute({
            schema,
            document,
            variableValues: variables,
            rootValue: world.Query,
            fieldResolver: strictReader(typeDefs, world),
            typeResolver: value => (isThing(value) ? String(value.__typename) : undefined),
          })
    // As something that a partner may speak of, so that a failing scenario shows what went wrong.
    const told = errors?.map(each => ({ ...each.toJSON(), extensions: { code: 'BAD_USER_INPUT' } }))
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ data, ...(told ? { errors: told } : {}) }))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('A server on a port has a port.')
  running.url = `http://127.0.0.1:${address.port}/graphql`
  running.close = () => {
    server.close()
    server.closeAllConnections()
  }
  return running
}

/** Entities are looked up in the world by the first of their keys that was told. */
function resolversOf(
  name: string,
  typeDefs: DocumentNode,
  world: World,
  types: GraphQLSchema,
  own: () => GraphQLSchema,
) {
  const view = world.views?.[name] ?? ((entity: Thing) => entity)
  const entries = [...keysIn(typeDefs)].map(([type, keys]) => {
    const __resolveReference = (told: Record<string, unknown>) => {
      const key = keys.map(each => selected(told, each, asTold)).find(each => !JSON.stringify(each).includes('null'))
      if (!key) throw new Error(`«${type}» is asked about with ${JSON.stringify(told)}, which holds none of its keys.`)
      const entity = entityOf(world, String(told.__typename), key, types)
      const known = entity && view(entity)
      if (!entity || !known) return null
      // An interface object is what it is called here, whatever it is elsewhere.
      const __typename = isInterfaceType(own().getType(type)) ? entity.__typename : type
      return { ...entity, ...known, __typename, [TOLD]: told }
    }
    return [type, { __resolveReference }] as const
  })
  return Object.fromEntries(entries)
}

function strictReader(typeDefs: DocumentNode, world: World): GraphQLFieldResolver<unknown, unknown> {
  const requirements = requirementsIn(typeDefs)
  const read = reader(world)
  return (source, given, context, info) => {
    const place = `${info.parentType.name}.${info.fieldName}`
    const required = requirements.get(place)
    if (required && isThing(source)) {
      const [needed, told] = [
        selected(source, required, answered),
        selected(Reflect.get(source, TOLD), required, asTold),
      ]
      if (JSON.stringify(needed) !== JSON.stringify(told))
        throw new Error(`«${place}» requires ${JSON.stringify(needed)}, but was told ${JSON.stringify(told)}.`)
    }
    return read(source, given, context, info)
  }
}
