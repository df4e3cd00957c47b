/**
 * Which partner is asked what: worked out once per operation, off the event loop, by the planner in Rust. It is young and
 * refuses a few operations that are valid; those are planned by the reference, slowly. Where partners have different
 * members of a union it is told that they have more than they do (loans.ts), or it would not ask for all that they have.
 */
import { QueryPlanner } from '@graphql-hive/router-query-planner'
import type { FastifyBaseLogger } from 'fastify'
import { type DocumentNode, type GraphQLSchema, print } from 'graphql'
import { freeMark } from './aliases.ts'
import { compilePlan } from './compile-plan.ts'
import { keysIn } from './keys.ts'
import { lendMembers } from './partial-unions/lend-members.ts'
import type { PlanNode } from './plan.ts'
import type { PlannedGraph } from './planned-graph.ts'
import { referencePlanner } from './reference-planner.ts'
import { requiredFields } from './required-fields.ts'
import { unaskedRoots } from './unasked-roots.ts'

export interface Planner {
  /** The schema that clients see, as SDL, with a few things that only routers know. */
  consumerSchema: string
  /** How many operations were planned by which planner, and how many by neither. */
  planned: { fast: number; reference: number; none: number }
  /** Undefined where nobody has to be asked. */
  plan(document: string, operationName: string | undefined): Promise<PlanNode | undefined>
  stop(): Promise<void>
}

export interface PlannerOptions {
  supergraph: DocumentNode
  /** Of the supergraph, with everything in it. */
  schema: GraphQLSchema
  /** Whether partners must tell of each entity whose data they are (ask-keys-back.ts). */
  keysAreAskedBack: boolean
  log: FastifyBaseLogger
}

/** @throws Error when the supergraph is not one. */
export function openPlanner({ supergraph, schema, keysAreAskedBack, log }: PlannerOptions): Planner {
  const sdl = print(supergraph)
  const fast = new QueryPlanner(sdl)
  const keysBack = keysAreAskedBack ? { keysOf: keysIn(supergraph), mark: freeMark(schema, 'key_') } : undefined
  const graph = { schema, requiredBy: requiredFields(supergraph), keysBack }
  const reference = referencePlanner(sdl)
  const planned = { fast: 0, reference: 0, none: 0 }
  const lending = lendMembers(supergraph)
  // Where nothing can be planned with what was lent, there may be a plan that asks for less of unions.
  const planFast = lending
    ? firstOf(
        compiling(new QueryPlanner(print(lending.supergraph)), { ...graph, isLent: lending.isLent }),
        compiling(fast, graph),
      )
    : compiling(fast, graph)

  const planByReference = async (document: string, operationName: string | undefined, fault: unknown) => {
    const plan = compilePlan(await reference.plan(document, operationName), graph)
    if (unaskedRoots(document, operationName, plan).length > 0) throw fault
    return plan
  }
  return {
    consumerSchema: fast.consumerSchema,
    planned,
    plan: async (document, operationName) => {
      try {
        const plan = await planFast(document, operationName)
        planned.fast += 1
        return plan
      } catch (fault) {
        const plan = await planByReference(document, operationName, fault).catch((another: unknown) => {
          planned.none += 1
          throw another
        })
        planned.reference += 1
        log.warn({ err: fault, operationName, planned }, 'an operation that only the reference can plan')
        return plan
      }
    },
    stop: () => reference.stop(),
  }
}

function compiling(planner: QueryPlanner, graph: PlannedGraph): Planner['plan'] {
  const noLabels = new Set<string>()
  return async (document, operationName) =>
    compilePlan(await planner.planAsync(document, operationName ?? null, noLabels, 0), graph)
}

function firstOf(one: Planner['plan'], other: Planner['plan']): Planner['plan'] {
  return (document, operationName) => one(document, operationName).catch(() => other(document, operationName))
}
