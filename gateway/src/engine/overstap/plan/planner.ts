/**
 * Which partner is asked what: worked out once per operation, in another thread, by the planner in Rust. It is young and
 * refuses a few operations that are valid; those are planned by the reference, slowly. Where partners have different
 * members of a union it is told that they have more than they do (loans.ts), or it would not ask for all that they have.
 */
import type { FastifyBaseLogger } from 'fastify'
import type { DocumentNode, GraphQLSchema } from 'graphql'
import { Crowded } from '../../../thread/thread.ts'
import { freeMark } from './aliases.ts'
import { compilePlan } from './compile-plan.ts'
import { keysIn } from './keys.ts'
import { lendMembers } from './partial-unions/lend-members.ts'
import type { PlanNode } from './plan.ts'
import type { PlannedGraph } from './planned-graph.ts'
import { requiredFields } from './required-fields.ts'
import { referencePlanner } from './threads/reference-planner.ts'
import type { RustPlanner } from './threads/rust-planner.ts'
import { unaskedRoots } from './unasked-roots.ts'

export interface Planner {
  /** How many operations were planned by which planner, and how many by neither. */
  planned: { fast: number; reference: number; none: number }
  /** Undefined where nobody has to be asked. */
  plan(document: string, operationName: string | undefined): Promise<PlanNode | undefined>
  stop(): Promise<void>
}

export interface PlannerOptions {
  rust: RustPlanner
  /** What it has read. */
  supergraph: DocumentNode
  /** Of the supergraph, with everything in it. */
  schema: GraphQLSchema
  /** Whether partners must tell of each entity whose data they are (ask-keys-back.ts). */
  keysAreAskedBack: boolean
  log: FastifyBaseLogger
}

export function openPlanner({ rust, supergraph, schema, keysAreAskedBack, log }: PlannerOptions): Planner {
  const keysBack = keysAreAskedBack ? { keysOf: keysIn(supergraph), mark: freeMark(schema, 'key_') } : undefined
  const graph = { schema, requiredBy: requiredFields(supergraph), keysBack }
  const reference = referencePlanner(rust.supergraph)
  const planned = { fast: 0, reference: 0, none: 0 }
  const isLent = lendMembers(supergraph)?.isLent
  const plain = compiling(rust, graph)
  // Where nothing can be planned with what was lent, there may be a plan that asks for less of unions.
  const planFast = isLent ? firstOf(compiling(rust, { ...graph, isLent }), plain) : plain

  const planByReference = async (document: string, operationName: string | undefined, fault: unknown) => {
    const plan = compilePlan(await reference.plan({ document, operationName }), graph)
    if (unaskedRoots(document, operationName, plan).length > 0) throw fault
    return plan
  }
  return {
    planned,
    plan: async (document, operationName) => {
      try {
        const plan = await planFast(document, operationName)
        planned.fast += 1
        return plan
      } catch (fault) {
        if (fault instanceof Crowded) throw fault
        const plan = await planByReference(document, operationName, fault).catch((another: unknown) => {
          planned.none += 1
          throw another
        })
        planned.reference += 1
        log.warn({ err: fault, operationName, planned }, 'an operation that only the reference can plan')
        return plan
      }
    },
    stop: async () => {
      await Promise.all([rust.stop(), reference.stop()])
    },
  }
}

function compiling(rust: RustPlanner, graph: PlannedGraph): Planner['plan'] {
  const isLent = graph.isLent !== undefined
  return async (document, operationName) => compilePlan(await rust.plan({ document, operationName }, isLent), graph)
}

function firstOf(one: Planner['plan'], other: Planner['plan']): Planner['plan'] {
  return (document, operationName) => one(document, operationName).catch(() => other(document, operationName))
}
