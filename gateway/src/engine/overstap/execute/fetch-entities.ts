/** Asks a partner for parts of entities that are in the answer already, each of them once. */
import { isObject } from '../../partner/guard-answer.ts'
import type { EntityFetchNode } from '../plan/plan.ts'
import { type Execution, variablesFor } from './execution.ts'
import { type Gathered, gather } from './gather.ts'
import { copyOf, merge } from './merge.ts'
import { noteFailures, noteWithheld } from './note-failures.ts'
import { stepsOf } from './place.ts'
import { rewrite } from './rewrite.ts'

export async function fetchEntities(node: EntityFetchNode, execution: Execution): Promise<void> {
  const { source, asked } = node
  const gathered = node.lists.map(list => gather(list, execution))
  for (const each of gathered) noteWithheld(each, asked, execution)
  if (gathered.every(({ representations }) => representations.length === 0)) return
  const lists = gathered.map(({ list, representations, texts, targets }) => ({
    key: list.key,
    variable: list.variable,
    path: stepsOf(list.places[0]?.path ?? []),
    representations,
    texts,
    places: targets,
  }))
  const variables = variablesFor(node.variables, execution.variables)
  const { context, recipientsOf } = execution
  const answer = await execution.ask(source, { asked, variables, lists, recipients: recipientsOf(source), context })
  if (answer.errors) noteFailures(answer, gathered, node, execution)
  for (const each of gathered) deliver(answer.data?.[each.list.key], each, execution)
}

function deliver(entities: unknown, { list, targets }: Gathered, { schema }: Execution): void {
  if (!Array.isArray(entities)) return
  for (let index = 0; index < entities.length; index++) {
    const entity: unknown = entities[index]
    if (!isObject(entity)) continue
    rewrite(entity, list.outputRewrites, schema)
    const places = targets[index] ?? []
    const [first] = places
    // What holds nothing but values can be read in several places; anything else goes on growing in each by itself.
    const isShared = places.length === 1 || !holdsObjects(entity)
    for (const target of places) merge(target, isShared || target === first ? entity : copyOf(entity), schema)
  }
}

function holdsObjects(entity: Record<string, unknown>): boolean {
  for (const name in entity) if (typeof entity[name] === 'object' && entity[name] !== null) return true
  return false
}
