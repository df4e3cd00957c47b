/**
 * Names the nulls that nobody explained: a partner gave null, nothing, or a value outside the schema where the schema
 * does not allow it. Apollo's engine then leaves a null that may have swallowed its parents, and no error.
 */
import { randomUUID } from 'node:crypto'
import type { GatewayExecutionResult } from '@apollo/server-gateway-interface'
import type { FastifyBaseLogger } from 'fastify'
import type { GraphQLError } from 'graphql'
import { MOST_WRONG } from './bounds.ts'
import { holeText, type RequestContext } from './engine.ts'
import { sourceOf } from './source-of.ts'

/** Turns what Apollo's engine notes in `extensions.valueCompletion` into errors that name the place and the source. */
export function nameNulls(
  result: GatewayExecutionResult,
  context: RequestContext,
  log: FastifyBaseLogger,
): GatewayExecutionResult {
  const { valueCompletion, ...extensions } = result.extensions ?? {}
  if (!Array.isArray(valueCompletion) || valueCompletion.length === 0) return result
  const incidentId = randomUUID()
  const told = new Set<string>()
  const errors = valueCompletion.slice(0, MOST_WRONG).map((error: GraphQLError) => {
    const { message, path = [] } = error
    const source = sourceOf(path, context.hops)
    if (!told.has(source)) {
      log.warn({ incidentId, source, path, fault: message }, `SOURCE_BAD_RESPONSE from ${source}`)
      context.holes.push({ source, code: 'SOURCE_BAD_RESPONSE' })
    }
    told.add(source)
    // The engine's own error in our words: a new one could be of another copy of graphql, whose path would get lost.
    return Object.assign(error, {
      message: holeText('SOURCE_BAD_RESPONSE', source),
      extensions: { code: 'SOURCE_BAD_RESPONSE', source, retryable: false, incidentId },
    })
  })
  return { data: result.data, errors: [...(result.errors ?? []), ...errors], extensions }
}
