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
/** Most memory for them, in bytes, by what was measured: of each word of a document, and of each character of its text. */
const LARGEST = 100_000_000
const BYTES_A_NODE = 400
const BYTES_A_CHARACTER = 5
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
  /** About what it takes, in bytes. */
  size: number
}

export class Operations {
  readonly #planner: Planner
  readonly #apiSchema: GraphQLSchema
  readonly #mark: string
  readonly #known = new Map<string, Prepared>()
  readonly #keys = new WeakMap<DocumentNode, DocumentKey>()
  /** Of what is known, in bytes. */
  #size = 0

  /** @param mark what stands before a client's alias (aliases.ts). */
  constructor(planner: Planner, apiSchema: GraphQLSchema, mark: string) {
    this.#planner = planner
    this.#apiSchema = apiSchema
    this.#mark = mark
  }

  prepared(document: DocumentNode, operation: OperationDefinitionNode, variables: Record<string, unknown>): Prepared {
    const { text, conditions, size } = this.#keyOf(document)
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
    const prepared = this.#prepare(asked, size)
    this.#known.set(key, prepared)
    this.#size += size
    for (const oldest of this.#known.keys()) {
      if (this.#known.size <= MOST && this.#size <= LARGEST) break
      this.#forget(oldest)
    }
    prepared.plan.catch(() => this.#forget(key, prepared))
    return prepared
  }

  /** Names of the variables that decide whether something is asked at all. */
  conditionsIn(document: DocumentNode): readonly string[] {
    return this.#keyOf(document).conditions
  }

  #keyOf(document: DocumentNode): DocumentKey {
    const found = this.#keys.get(document) ?? keyOf(document)
    this.#keys.set(document, found)
    return found
  }

  /** @param only the one to forget; left out: whichever is known. */
  #forget(key: string, only = this.#known.get(key)): void {
    if (only === undefined || this.#known.get(key) !== only) return
    this.#known.delete(key)
    this.#size -= only.size
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

  #prepare(asked: Asked, size: number): Prepared {
    const { document, operation, variables } = asked
    const planned = print(plannedDocument(document, variables, this.#mark))
    return {
      asked,
      plan: this.#planner.plan(planned, operation.name?.value),
      projection: new ProjectedOperation(this.#apiSchema, document, operation, variables, this.#mark),
      size,
    }
  }
}

interface DocumentKey {
  text: string
  /** Names of the variables that decide whether something is asked at all. */
  conditions: readonly string[]
  /** About what is taken by all that is made of the document, in bytes. */
  size: number
}

function keyOf(document: DocumentNode): DocumentKey {
  const conditions = new Set<string>()
  let nodes = 0
  visit(document, {
    enter: node => {
      nodes += 1
      if (node.kind !== Kind.DIRECTIVE) return
      const value = node.arguments?.[0]?.value
      const decides = node.name.value === 'skip' || node.name.value === 'include'
      if (decides && value?.kind === Kind.VARIABLE) conditions.add(value.name.value)
    },
  })
  const text = print(document)
  const size = nodes * BYTES_A_NODE + text.length * BYTES_A_CHARACTER
  return { text, conditions: [...conditions], size }
}
