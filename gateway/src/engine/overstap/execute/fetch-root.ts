/** Asks a partner for root fields. */
import { nameOf, rootFields } from '../../selected.ts'
import type { RootFetchNode } from '../plan/plan.ts'
import { type Execution, variablesFor } from './execution.ts'
import { merge } from './merge.ts'
import { rewrite } from './rewrite.ts'

export async function fetchRoot(node: RootFetchNode, execution: Execution): Promise<void> {
  const { source, asked } = node
  const { context, errors, failures, recipientsOf, schema } = execution
  const variables = variablesFor(node.variables, execution.variables)
  const answer = await execution.ask(source, { asked, variables, lists: [], recipients: recipientsOf(source), context })
  for (const error of answer.errors ?? []) {
    errors.push(error)
    if (error.path) failures.add(error.path, source)
    // It is about the whole hop: whatever of it is null is explained by it.
    else for (const field of rootFields(asked.document)) markNull(nameOf(field), answer.data, node, execution)
  }
  if (answer.data === null) return
  rewrite(answer.data, node.outputRewrites, schema)
  merge(execution.data, answer.data, schema)
}

function markNull(name: string, data: Record<string, unknown> | null, { source }: RootFetchNode, to: Execution): void {
  if (data?.[name] === null || data?.[name] === undefined) to.failures.add([name], source)
}
