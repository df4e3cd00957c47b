/**
 * What the client asked, compiled: for each type of an object the fields in the client's order, with what is below them.
 * The answer is shaped by it in one pass (shape.ts), so that nothing is executed a second time.
 */
import {
  type DocumentNode,
  type FieldNode,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import { type Fragments, fragmentsOf } from '../../../fragments-of.ts'
import { markedName } from '../plan/aliases.ts'
import { isWanted } from '../plan/planned-document.ts'
import { type Completion, completionOf } from './completion.ts'
import { isMeta } from './introspection.ts'

/** The type of an object, or an interface where its owner knows no more and nothing else is asked. */
type Concrete = GraphQLObjectType | GraphQLInterfaceType

/** `key` is the name under which the client wants it, `from` the one under which it came. */
export type ProjectedField =
  | { kind: 'field'; key: string; from: string; completion: Completion }
  | { kind: 'typename'; key: string }
  | { kind: 'meta'; key: string; nodes: readonly FieldNode[] }

/** What is asked of the objects of a type; of an interface where their owner knows no more and nothing else is asked. */
export interface Projected {
  /** Undefined for an interface, as no object is one. */
  typename: string | undefined
  fields: readonly ProjectedField[]
  /** An object with all of them, and nothing in it yet: a copy of it need not grow field by field. */
  empty: Readonly<Record<string, null>>
}

/** What is asked of objects, by the name of their type. Worked out when such an object is first met. */
export class Projection {
  readonly #selectionSets: readonly SelectionSetNode[]
  readonly #operation: ProjectedOperation
  readonly #byType = new Map<string, Projected>()

  constructor(selectionSets: readonly SelectionSetNode[], operation: ProjectedOperation) {
    this.#selectionSets = selectionSets
    this.#operation = operation
  }

  /** Undefined for a type that clients do not know. */
  of(typename: string): Projected | undefined {
    const known = this.#byType.get(typename)
    if (known) return known
    const type = this.#operation.schema.getType(typename)
    if (!isObjectType(type) && !isInterfaceType(type)) return undefined
    const found = new Map<string, FieldNode[]>()
    const spread = new Set<string>()
    for (const each of this.#selectionSets) this.#operation.collect(each, type, found, spread)
    const fields = [...found].flatMap(([key, nodes]) => this.#fieldOf(key, nodes, type))
    // Not by assignment: a client may call a field `__proto__`.
    const empty = Object.fromEntries(fields.map(({ key }) => [key, null]))
    const projected = { typename: isObjectType(type) ? type.name : undefined, fields, empty }
    this.#byType.set(typename, projected)
    return projected
  }

  #fieldOf(key: string, nodes: readonly FieldNode[], type: Concrete): ProjectedField[] {
    const [node] = nodes
    if (node === undefined) return []
    const name = node.name.value
    if (name === '__typename') return [{ kind: 'typename', key }]
    if (isMeta(name)) return [{ kind: 'meta', key, nodes }]
    const field = type.getFields()[name]
    // Validation has refused what the type does not have.
    if (field === undefined) return []
    const below = isCompositeType(getNamedType(field.type))
      ? new Projection(
          nodes.flatMap(each => each.selectionSet ?? []),
          this.#operation,
        )
      : undefined
    return [{ kind: 'field', key, from: this.#operation.cameAs(node), completion: completionOf(field.type, below) }]
  }
}

/** One operation with the values of its `@skip` and `@include` known. */
export class ProjectedOperation {
  readonly schema: GraphQLSchema
  readonly operation: OperationDefinitionNode
  readonly fragments: Fragments
  readonly rootType: GraphQLObjectType
  readonly root: Projection
  readonly #variables: Record<string, unknown>
  readonly #mark: string

  constructor(
    schema: GraphQLSchema,
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Record<string, unknown>,
    mark: string,
  ) {
    const rootType = schema.getRootType(operation.operation)
    if (!rootType) throw new Error(`The schema holds no ${operation.operation}.`)
    this.schema = schema
    this.operation = operation
    this.fragments = fragmentsOf(document)
    this.rootType = rootType
    this.#variables = variables
    this.#mark = mark
    this.root = new Projection([operation.selectionSet], this)
  }

  /** The name under which partners answer for a field. */
  cameAs(field: FieldNode): string {
    return markedName(field, this.#mark)
  }

  /** CollectFields of the GraphQL specification. */
  collect(selectionSet: SelectionSetNode, type: Concrete, found: Map<string, FieldNode[]>, spread: Set<string>): void {
    for (const selection of selectionSet.selections) {
      if (!isWanted(selection, this.#variables)) continue
      if (selection.kind === Kind.FIELD) {
        const key = (selection.alias ?? selection.name).value
        const nodes = found.get(key)
        if (nodes) nodes.push(selection)
        else found.set(key, [selection])
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        if (this.#applies(selection.typeCondition?.name.value, type))
          this.collect(selection.selectionSet, type, found, spread)
      } else if (!spread.has(selection.name.value)) {
        spread.add(selection.name.value)
        const fragment = this.fragments.get(selection.name.value)
        if (fragment && this.#applies(fragment.typeCondition.name.value, type))
          this.collect(fragment.selectionSet, type, found, spread)
      }
    }
  }

  #applies(condition: string | undefined, type: Concrete): boolean {
    if (condition === undefined || condition === type.name) return true
    const above = this.schema.getType(condition)
    return isAbstractType(above) && this.schema.isSubType(above, type)
  }
}
