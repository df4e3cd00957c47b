/** Answers the GraphQL of one request: what is asked, held against the schema, resolved, and its faults told. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSubgraphSchema } from '@apollo/subgraph'
import type { GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper/resolverMap.js'
import { execute, GraphQLError, type GraphQLFormattedError, parse, validate } from 'graphql'
import { badUserInput, forCaller, rejected } from './faults.ts'
import { guard } from './guard.ts'
import type { Log } from './log.ts'
import { type Context, resolvers } from './resolvers.ts'

export interface Answer {
  status: number
  body: { data?: unknown; errors?: readonly GraphQLFormattedError[] }
}

const contract = readFileSync(join(import.meta.dirname, '../schema.graphql'), 'utf8')

export function answering(log: Log): (body: string, context: Context) => Promise<Answer> {
  // They are typed by what they are given, which a map of anything to anything cannot express.
  const resolverMap = resolvers as GraphQLResolverMap<unknown>
  const schema = buildSubgraphSchema({ typeDefs: parse(contract), resolvers: resolverMap })
  guard(schema)
  return async (body, contextValue) => {
    const asked = askedIn(body)
    if (asked instanceof GraphQLError) return refusal([asked])
    const { query, variables } = asked
    const document = documentOf(query)
    if (document instanceof GraphQLError) return refusal([document])
    const wrong = validate(schema, document)
    if (wrong.length > 0) return refusal(wrong.map(error => rejected(error.message)))
    const { data, errors } = await execute({ schema, document, variableValues: variables, contextValue })
    // Without data nothing was begun: a value does not fit its type.
    if (data === undefined) return refusal((errors ?? []).map(error => badUserInput(error.message)))
    return { status: 200, body: { data, ...(errors && { errors: errors.map(error => forCaller(error, log)) }) } }
  }
}

function refusal(errors: readonly GraphQLError[]): Answer {
  return { status: 400, body: { errors } }
}

function askedIn(body: string): { query: string; variables: Record<string, unknown> } | GraphQLError {
  const unreadable = rejected('The body must be JSON: {"query": "…", "variables": {…}}.')
  try {
    const { query, variables }: Record<string, unknown> = Object(JSON.parse(body))
    return typeof query === 'string' ? { query, variables: { ...Object(variables ?? {}) } } : unreadable
  } catch {
    return unreadable
  }
}

function documentOf(query: string) {
  try {
    return parse(query, { maxTokens: 20_000 })
  } catch (fault) {
    return rejected(fault instanceof GraphQLError ? fault.message : 'The document cannot be read.')
  }
}
