/** One operation, from what was asked to what is answered. */
import { randomUUID } from 'node:crypto'
import type { GatewayExecutionResult, GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface'
import type { FastifyBaseLogger } from 'fastify'
import { GraphQLError, type GraphQLFormattedError, getVariableValues } from 'graphql'
import { clientPaths } from '../client-paths.ts'
import { holeText, isRequestContext } from '../engine.ts'
import { askPartner } from '../partner/ask-partner.ts'
import { tooMany } from '../partner/too-many.ts'
import { sourceOf } from '../source-of.ts'
import { executePlan } from './execute/execute-plan.ts'
import type { Execution } from './execute/execution.ts'
import { Failures } from './execute/failures.ts'
import { unmarked } from './plan/aliases.ts'
import { withinBudget } from './plan/within-budget.ts'
import type { RunningGraph } from './running-graph.ts'
import { type Shaped, shape } from './shape/shape.ts'

/** Whatever a partner does, there is an answer. */
export async function answerTo(
  request: GatewayGraphQLRequestContext,
  { graph, schema, apiSchema, operations, partners, mark }: RunningGraph,
  log: FastifyBaseLogger,
): Promise<GatewayExecutionResult> {
  const { context, document, operation } = request
  if (!isRequestContext(context)) throw new Error('An operation is executed only on behalf of a request.')
  const given = request.request.variables ?? {}
  const coerced = getVariableValues(apiSchema, operation.variableDefinitions ?? [], given, { maxErrors: 20 })
  if (coerced.errors) return { errors: coerced.errors.map(rejected) }
  const variables = coerced.coerced
  const undecided = operations.conditionsIn(document).find(name => variables[name] === null)
  if (undecided !== undefined) return { errors: [rejected(nullFor(undecided))] }
  const { plan, projection } = operations.prepared(document, operation, variables)
  const recipients = graph.recipientsOf(document, operation.name?.value)
  const ask: Execution['ask'] = (source, question) => {
    const partner = partners.get(source)
    if (partner === undefined) throw new Error(`The plan asks «${source}», which is no partner.`)
    const refused = tooMany(question.lists, context, path => unmarked(path, mark))
    return refused ? Promise.resolve(refused) : askPartner(partner, question)
  }
  const execution: Execution = {
    ...{ schema, variables, context, ask, data: {} },
    ...{ errors: [], failures: new Failures(), recipientsOf: source => recipients.get(source) },
  }
  await executePlan(await withinBudget(plan, context.budget), execution)
  const shaped = shape(execution.data, projection, variables)
  const errors = [...execution.errors, ...explained(shaped, execution, log)]
  if (errors.length === 0) return { data: shaped.data }
  return clientPaths({ data: shaped.data, errors: errors.map(each => thrown(each, mark)) }, document)
}

/** It may be null by its own type where it has a default, and still nobody knows then what is asked. */
function nullFor(condition: string): GraphQLError {
  return new GraphQLError(`Variable "$${condition}" is the «if» of a directive, and must not be null there.`)
}

function rejected(error: GraphQLError): GraphQLError {
  const { message, nodes } = error
  return new GraphQLError(message, { nodes: nodes ?? null, extensions: { code: 'BAD_USER_INPUT' } })
}

/** Places of the answer by the names that the client chose. */
function thrown({ message, path, extensions }: GraphQLFormattedError, mark: string): GraphQLError {
  const at = extensions?.path
  return new GraphQLError(message, {
    path: path ? unmarked(path, mark) : null,
    extensions: { ...extensions, ...(Array.isArray(at) ? { path: unmarked(at, mark) } : {}) },
  })
}

/** What is broken and has no error yet gets one that names the place and whose it was; the log names the first place of each. */
function explained(
  { broken, untold }: Shaped,
  { context, failures }: Execution,
  log: FastifyBaseLogger,
): GraphQLFormattedError[] {
  const unexplained = broken.filter(({ place }) => !failures.explain(place))
  if (unexplained.length === 0) return []
  const incidentId = randomUUID()
  const logged = new Set<string>()
  const told = unexplained.map(({ place, because }) => {
    const source = sourceOf(place, context.hops)
    if (!logged.has(source)) {
      log.warn({ incidentId, source, path: place, fault: because }, `SOURCE_BAD_RESPONSE from ${source}`)
      context.holes.push({ source, code: 'SOURCE_BAD_RESPONSE' })
    }
    logged.add(source)
    const extensions = { code: 'SOURCE_BAD_RESPONSE', source, retryable: false, incidentId }
    return { message: holeText('SOURCE_BAD_RESPONSE', source), path: place, extensions }
  })
  if (untold === 0) return told
  const message = `There are ${untold} more places like the last one that is told. They are null, or in what is null.`
  const { path: _, ...more } = { ...told.at(-1), message }
  return [...told, more]
}
