/**
 * What is worked out once for an operation and used each time it is asked: its plan, and what its answer looks like. The
 * same operation is planned once, also when many ask it at once.
 */
import {
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  print,
  validate,
  visit,
} from 'graphql'
import type { Piece } from '../../graph/pieces.ts'
import type { PlanNode } from './plan/plan.ts'
import { plannedDocument } from './plan/planned-document.ts'
import type { Planner } from './plan/planner.ts'
import { ProjectedOperation } from './shape/projection.ts'

/** Most operations that are remembered: those that were asked last. */
const MOST = 1_000
/** Most that are prepared before a graph answers: of those the ones that were asked last. */
const MOST_WARM = 200

interface Asked {
  document: DocumentNode
  operation: OperationDefinitionNode
  variables: Record<string, unknown>
}

interface Prepared {
  asked: Asked
  plan: Promise<PlanNode | undefined>
  projection: ProjectedOperation
}

export class Operations {
  readonly #planner: Planner
  readonly #apiSchema: GraphQLSchema
  readonly #mark: string
  readonly #known = new Map<string, Prepared>()
  readonly #keys = new WeakMap<DocumentNode, DocumentKey>()

  /** @param mark what stands before a client's alias (aliases.ts). */
  constructor(planner: Planner, apiSchema: GraphQLSchema, mark: string) {
    this.#planner = planner
    this.#apiSchema = apiSchema
    this.#mark = mark
  }

  prepared(document: DocumentNode, operation: OperationDefinitionNode, variables: Record<string, unknown>): Prepared {
    const { text, conditions } = this.#keys.get(document) ?? keyOf(document)
    this.#keys.set(document, { text, conditions })
    // Only these variables decide what is asked: there is a plan for each combination of them.
    const decided = conditions.map(name => (variables[name] === true ? '1' : '0')).join('')
    const key = `${operation.name?.value ?? ''} ${decided}\n${text}`
    const before = this.#known.get(key)
    if (before) {
      // What was asked last goes to the end: the first is the one to forget.
      this.#known.delete(key)
      this.#known.set(key, before)
      return before
    }
    const deciding = Object.fromEntries(conditions.map(name => [name, variables[name] === true]))
    const asked = { document, operation, variables: deciding }
    const prepared = this.#prepare(asked)
    this.#known.set(key, prepared)
    const [oldest] = this.#known.keys()
    if (this.#known.size > MOST && oldest !== undefined) this.#known.delete(oldest)
    prepared.plan.catch(() => this.#known.delete(key))
    return prepared
  }

  /** Prepares what another graph was asked, as far as it can be asked of this one. */
  async warm(before: Operations, piece: Piece): Promise<void> {
    for (const { asked } of [...before.#known.values()].slice(-MOST_WARM)) {
      const { document, operation, variables } = asked
      if ((await piece(() => validate(this.#apiSchema, document))).length > 0) continue
      const { plan } = await piece(() => this.prepared(document, operation, variables))
      await plan.catch(() => undefined)
    }
  }

  #prepare(asked: Asked): Prepared {
    const { document, operation, variables } = asked
    const planned = print(plannedDocument(document, variables, this.#mark))
    return {
      asked,
      plan: this.#planner.plan(planned, operation.name?.value),
      projection: new ProjectedOperation(this.#apiSchema, document, operation, variables, this.#mark),
    }
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
