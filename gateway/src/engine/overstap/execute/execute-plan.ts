/** Walks a plan: one after the other, or all at once. What a step finds is in the answer for the next. */

import type { PlanNode } from '../plan/plan.ts'
import type { Execution } from './execution.ts'
import { fetchEntities } from './fetch-entities.ts'
import { fetchRoot } from './fetch-root.ts'

export async function executePlan(node: PlanNode | undefined, execution: Execution): Promise<void> {
  switch (node?.kind) {
    case undefined:
      return
    case 'sequence':
      for (const each of node.nodes) await executePlan(each, execution)
      return
    case 'parallel':
      await Promise.all(node.nodes.map(each => executePlan(each, execution)))
      return
    case 'root-fetch':
      return fetchRoot(node, execution)
    case 'entity-fetch':
      return fetchEntities(node, execution)
  }
}
