/** Asks a partner for parts of entities that are in the answer already, each of them once. */
import { isObject } from '../guard-answer.ts'
import { type Execution, variablesFor } from './execution.ts'
import { type Gathered, gather } from './gather.ts'
import { copyOf, merge } from './merge.ts'
import { noteFailures, noteWithheld } from './note-failures.ts'
import { placeOf } from './place.ts'
import type { EntityFetchNode } from './plan.ts'
import { rewrite } from './rewrite.ts'

export async function fetchEntities(node: EntityFetchNode, execution: Execution): Promise<void> {
  const gathered = node.lists.map(list => gather(list, execution))
  for (const each of gathered) noteWithheld(each, node.document, execution)
  if (gathered.every(({ representations }) => representations.length === 0)) return
  const { query, document, source } = node
  const variables = variablesFor(node.variables, execution.variables)
  for (const { list, representations } of gathered) variables[list.variable] = representations
  const lists = gathered.map(({ list, representations }) => ({
    key: list.key,
    variable: list.variable,
    path: placeOf(list.places[0]?.path ?? []),
    representations,
  }))
  const { context, recipientsOf } = execution
  const recipients = recipientsOf(source)
  const answer = await execution.ask(source, { query, document, variables, lists, recipients, context })
  noteFailures(answer.errors ?? [], gathered, node, execution)
  for (const each of gathered) deliver(answer.data?.[each.list.key], each, execution)
}

function deliver(entities: unknown, { list, targets }: Gathered, { schema }: Execution): void {
  if (!Array.isArray(entities)) return
  for (const [index, entity] of entities.entries()) {
    if (!isObject(entity)) continue
    rewrite(entity, list.outputRewrites, schema)
    const [first, ...others] = targets[index] ?? []
    for (const target of others) merge(target.entity, copyOf(entity), schema)
    if (first) merge(first.entity, entity, schema)
  }
}
