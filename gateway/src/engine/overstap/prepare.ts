/**
 * What is worked out once for an operation and used each time it is asked: its plan, and what its answer looks like. The
 * same operation is planned once, also when many ask it at once.
 */
import { type DocumentNode, type GraphQLSchema, Kind, type OperationDefinitionNode, print, visit } from 'graphql'
import type { PlanNode } from './plan/plan.ts'
import { plannedDocument } from './plan/planned-document.ts'
import type { Planner } from './plan/planner.ts'
import { ProjectedOperation } from './shape/projection.ts'

/** Most operations that are remembered: those that were asked last. */
const MOST = 1_000

interface Prepared {
  plan: Promise<PlanNode | undefined>
  projection: ProjectedOperation
}

export type Prepare = (
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
) => Prepared

/** `mark` stands before the client's aliases (aliases.ts). */
export function preparer(planner: Planner, apiSchema: GraphQLSchema, mark: string): Prepare {
  const known = new Map<string, Prepared>()
  const keys = new WeakMap<DocumentNode, DocumentKey>()

  return (document, operation, variables) => {
    const { text, conditions } = keys.get(document) ?? keyOf(document)
    keys.set(document, { text, conditions })
    // Only these variables decide what is asked: there is a plan for each combination of them.
    const decided = conditions.map(name => (variables[name] === true ? '1' : '0')).join('')
    const key = `${operation.name?.value ?? ''} ${decided}\n${text}`
    const before = known.get(key)
    // What was asked last goes to the end: the first is the one to forget.
    if (before) known.delete(key)
    const prepared = before ?? {
      plan: planner.plan(print(plannedDocument(document, variables, mark)), operation.name?.value),
      projection: new ProjectedOperation(apiSchema, document, operation, variables, mark),
    }
    known.set(key, prepared)
    if (before) return before
    const [oldest] = known.keys()
    if (known.size > MOST && oldest !== undefined) known.delete(oldest)
    prepared.plan.catch(() => known.delete(key))
    return prepared
  }
}

interface DocumentKey {
  text: string
  /** Names of the variables that decide whether something is asked at all. */
  conditions: readonly string[]
}

function keyOf(document: DocumentNode): DocumentKey {
  const conditions = new Set<string>()
  visit(document, {
    Directive: ({ name, arguments: given }) => {
      const value = given?.[0]?.value
      const decides = name.value === 'skip' || name.value === 'include'
      if (decides && value?.kind === Kind.VARIABLE) conditions.add(value.name.value)
    },
  })
  return { text: print(document), conditions: [...conditions] }
}
