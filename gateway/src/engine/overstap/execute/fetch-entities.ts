/** Asks a partner for parts of entities that are in the answer already, each of them once. */
import type { GraphQLFormattedError } from 'graphql'
import { isNested, MOST_OBJECTS } from '../../bounds.ts'
import { holeText } from '../../engine.ts'
import type { Answer } from '../../partner/ask-partner.ts'
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
  const lists = gathered.map(({ list, representations, texts }) => ({
    key: list.key,
    variable: list.variable,
    path: stepsOf(list.places[0]?.path ?? []),
    representations,
    texts,
  }))
  const variables = variablesFor(node.variables, execution.variables)
  const { context, recipientsOf } = execution
  const answer = await execution.ask(source, { asked, variables, lists, recipients: recipientsOf(source), context })
  const isTooMuch = copiesIn(answer.data, gathered) > MOST_OBJECTS
  const errors = isTooMuch ? [tooMuch(source, execution)] : answer.errors
  if (errors) noteFailures(errors, gathered, node, execution)
  if (!isTooMuch) for (const each of gathered) deliver(answer.data?.[each.list.key], each, execution)
}

/** What is made anew when each place gets its own: much that is said of one entity may be wanted in thousands of places. */
function copiesIn(data: Answer['data'], gathered: readonly Gathered[]): number {
  let copies = 0
  for (const { list, targets } of gathered) {
    const entities: unknown = data?.[list.key]
    if (!Array.isArray(entities)) continue
    for (const [index, { length }] of targets.entries()) {
      const entity: unknown = entities[index]
      if (length > 1 && isObject(entity) && holdsObjects(entity)) copies += (length - 1) * membersIn(entity)
    }
  }
  return copies
}

/** Objects, and members of lists. */
function membersIn(value: object): number {
  let members = Array.isArray(value) ? value.length : 1
  for (const member of Object.values(value)) if (isNested(member)) members += membersIn(member)
  return members
}

function tooMuch(source: string, { context }: Execution): GraphQLFormattedError {
  context.holes.push({ source, code: 'SOURCE_BAD_RESPONSE' })
  const extensions = { code: 'SOURCE_BAD_RESPONSE', source, retryable: false }
  return { message: holeText('SOURCE_BAD_RESPONSE', source), extensions }
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
