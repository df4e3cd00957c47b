/**
 * Which partner is asked what: worked out once per operation, off the event loop, by the planner in Rust. It is young and
 * refuses a few operations that are valid; those are planned by the reference, slowly.
 */
import { QueryPlanner } from '@graphql-hive/router-query-planner'
import type { FastifyBaseLogger } from 'fastify'
import { type DocumentNode, type GraphQLSchema, print } from 'graphql'
import { compilePlan } from './compile-plan.ts'
import type { PlanNode } from './plan.ts'
import { referencePlanner } from './reference-planner.ts'
import { requiredFields } from './required-fields.ts'

export interface Planner {
  /** The schema that clients see, as SDL, with a few things that only routers know. */
  consumerSchema: string
  /** How many operations were planned by which planner, and how many by neither. */
  planned: { fast: number; reference: number; none: number }
  /** Undefined where nobody has to be asked. */
  plan(document: string, operationName: string | undefined): Promise<PlanNode | undefined>
  stop(): Promise<void>
}

/**
 * @param schema of the supergraph, with everything in it.
 * @throws Error when the supergraph is not one.
 */
export function openPlanner(supergraph: DocumentNode, schema: GraphQLSchema, log: FastifyBaseLogger): Planner {
  const sdl = print(supergraph)
  const fast = new QueryPlanner(sdl)
  const graph = { schema, requiredBy: requiredFields(supergraph) }
  const reference = referencePlanner(sdl)
  const noLabels = new Set<string>()
  const planned = { fast: 0, reference: 0, none: 0 }
  return {
    consumerSchema: fast.consumerSchema,
    planned,
    plan: async (document, operationName) => {
      try {
        const plan = compilePlan(await fast.planAsync(document, operationName ?? null, noLabels, 0), graph)
        planned.fast += 1
        return plan
      } catch (fault) {
        const plan = await reference.plan(document, operationName).catch((another: unknown) => {
          planned.none += 1
          throw another
        })
        planned.reference += 1
        log.warn({ err: fault, operationName, planned }, 'an operation that only the reference can plan')
        return compilePlan(plan, graph)
      }
    },
    stop: () => reference.stop(),
  }
}
