/** The planner of the reference engine, in a thread of its own that starts when it is first needed. */
import type { QueryPlan } from '@graphql-hive/router-query-planner'
import { openThread } from '../../../../thread/thread.ts'
import { type Operation, PLANS_WITHIN_MS } from './rust-planner.ts'

export interface ReferencePlanner {
  plan(operation: Operation): Promise<QueryPlan>
  stop(): Promise<void>
}

/** @param supergraph as SDL, without policy. */
export function referencePlanner(supergraph: string): ReferencePlanner {
  const thread = openThread<Operation, QueryPlan>(new URL('./reference-planner-thread.ts', import.meta.url), supergraph)
  return {
    plan: operation => thread.ask(operation, PLANS_WITHIN_MS),
    stop: () => thread.stop(new Error('The gateway stops.')),
  }
}
