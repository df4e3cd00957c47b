/**
 * The planner in Rust, in a thread of its own: it reads a large supergraph for longer than anybody's question may wait, and
 * what it has read is gone from memory when the thread ends.
 */
import type { QueryPlan } from '@graphql-hive/router-query-planner'
import { openThread } from '../../../../thread/thread.ts'

/** Planning may take exponentially long. */
export const PLANS_WITHIN_MS = 5_000
const READS_WITHIN_MS = 60_000

export interface Operation {
  document: string
  operationName: string | undefined
}

/** What the graph is, or a plan; `isLent`: with what partners are lent, where they lack members of a union. */
export type Wanted = 'graph' | (Operation & { isLent: boolean })

export type Told = ReadGraph | { plan: QueryPlan }

interface ReadGraph {
  /** As SDL, without its policy. */
  supergraph: string
  /** The schema that clients see, as SDL, with a few things that only routers know. */
  consumerSchema: string
}

export interface RustPlanner extends ReadGraph {
  plan(operation: Operation, isLent: boolean): Promise<QueryPlan>
  stop(): Promise<void>
}

/**
 * @param text a supergraph as SDL.
 * @throws Error when it is not one.
 */
export async function rustPlanner(text: string): Promise<RustPlanner> {
  const thread = openThread<Wanted, Told>(new URL('./rust-planner-thread.ts', import.meta.url), text)
  const graph = await thread.ask('graph', READS_WITHIN_MS)
  if ('plan' in graph) throw new Error('A graph was asked for, and not a plan.')
  return {
    ...graph,
    plan: async (operation, isLent) => {
      const told = await thread.ask({ ...operation, isLent }, PLANS_WITHIN_MS)
      if ('plan' in told) return told.plan
      throw new Error('A plan was asked for, and not the graph.')
    },
    stop: () => thread.stop(new Error('The gateway stops.')),
  }
}
