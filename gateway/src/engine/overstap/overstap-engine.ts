/**
 * Our own engine: plan (planner.ts), execute (execute-plan.ts), guard each answer (ask-partner.ts), shape (shape.ts).
 * It stands behind Apollo Server's interface for gateways, and gives what the reference engine gives.
 */
import { randomUUID } from 'node:crypto'
import type { GatewayExecutionResult, GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface'
import { stripPolicy } from '@overstap/schema/policy'
import type { FastifyBaseLogger } from 'fastify'
import { buildASTSchema, GraphQLError, type GraphQLFormattedError, getVariableValues, parse } from 'graphql'
import type { GatewayConfig } from '../../config.ts'
import { partnerUrls } from '../../partner-urls.ts'
import { recipientsReader } from '../../policy/recipients.ts'
import { clientPaths } from '../client-paths.ts'
import { type Engine, holeText, isRequestContext } from '../engine.ts'
import { askPartner } from '../partner/ask-partner.ts'
import { openPartner } from '../partner/partner.ts'
import { sourceOf } from '../source-of.ts'
import { executePlan } from './execute/execute-plan.ts'
import type { Execution } from './execute/execution.ts'
import { Failures } from './execute/failures.ts'
import { aliasMark, unmarked } from './plan/aliases.ts'
import { openPlanner } from './plan/planner.ts'
import { preparer } from './prepare.ts'
import { clientSchema } from './shape/api-schema.ts'
import { type Shaped, shape } from './shape/shape.ts'

export function overstapEngine(config: GatewayConfig, log: FastifyBaseLogger): Engine {
  // Planners refuse or judge policy by themselves. What it says is enforced before and behind the engine.
  const supergraphSdl = stripPolicy(config.supergraph)
  const supergraph = parse(supergraphSdl, { noLocation: true })
  const whole = buildASTSchema(supergraph, { assumeValid: true, assumeValidSDL: true })
  const partners = new Map(
    [...partnerUrls(supergraph)].map(([name, url]) => [name, openPartner(name, url, config, log)]),
  )
  const planner = openPlanner(supergraph, whole, log)
  const apiSchema = clientSchema(planner.consumerSchema)
  const mark = aliasMark(whole)
  const prepare = preparer(planner, apiSchema, mark)
  const recipientsOf = recipientsReader(config.supergraph)

  const ask: Execution['ask'] = (source, question) => {
    const partner = partners.get(source)
    if (partner === undefined) throw new Error(`The plan asks «${source}», which is no partner.`)
    return askPartner(partner, question)
  }

  const execute = async (request: GatewayGraphQLRequestContext): Promise<GatewayExecutionResult> => {
    const { context, document, operation } = request
    if (!isRequestContext(context)) throw new Error('An operation is executed only on behalf of a request.')
    const given = request.request.variables ?? {}
    const coerced = getVariableValues(apiSchema, operation.variableDefinitions ?? [], given, { maxErrors: 20 })
    if (coerced.errors) return { errors: coerced.errors.map(rejected) }
    const variables = coerced.coerced
    const { plan, projection } = prepare(document, operation, variables)
    const recipients = recipientsOf(document, operation.name?.value)
    const execution: Execution = {
      ...{ schema: whole, variables, context, ask, data: {} },
      ...{ errors: [], failures: new Failures(), recipientsOf: source => recipients.get(source) },
    }
    await executePlan(await plan, execution)
    const shaped = shape(execution.data, projection, variables)
    const errors = [...execution.errors, ...explained(shaped, execution, log)]
    if (errors.length === 0) return { data: shaped.data }
    return clientPaths({ data: shaped.data, errors: errors.map(each => thrown(each, mark)) }, document)
  }
  return {
    load: async () => ({ executor: execute }),
    onSchemaLoadOrUpdate: callback => {
      callback({ apiSchema, coreSupergraphSdl: supergraphSdl })
      return () => {}
    },
    stop: async () => {
      await Promise.all([planner.stop(), ...[...partners.values()].map(partner => partner.pool.close())])
    },
  }
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

/** What is broken and has no error yet gets one that names the place and whose it was. */
function explained(
  { broken }: Shaped,
  { context, failures }: Execution,
  log: FastifyBaseLogger,
): GraphQLFormattedError[] {
  const unexplained = broken.filter(({ place }) => !failures.explain(place))
  if (unexplained.length === 0) return []
  const incidentId = randomUUID()
  return unexplained.map(({ place, because }) => {
    const source = sourceOf(place, context.hops)
    log.warn({ incidentId, source, path: place, fault: because }, `SOURCE_BAD_RESPONSE from ${source}`)
    context.holes.push({ source, code: 'SOURCE_BAD_RESPONSE' })
    const extensions = { code: 'SOURCE_BAD_RESPONSE', source, retryable: false, incidentId }
    return { message: holeText('SOURCE_BAD_RESPONSE', source), path: place, extensions }
  })
}
