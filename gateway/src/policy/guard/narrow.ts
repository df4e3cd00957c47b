/**
 * Leaves out of an operation what its caller may not read. Whether a field may be read depends on the field and the type
 * that it is asked of, so that a fragment is narrowed once, wherever it is spread: the work grows with the text and not
 * with what the text stands for.
 */
import type { Refused, Verdicts } from '@overstap/schema/policy'
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  type GraphQLCompositeType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  type InlineFragmentNode,
  isAbstractType,
  isCompositeType,
  isListType,
  isNonNullType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import { fragmentsOf } from '../../fragments-of.ts'
import { type Conditions, counts } from './conditions.ts'
import { tidy } from './tidy.ts'
import { freeName, typeNameAs } from './type-key.ts'

export interface Asked {
  document: DocumentNode
  operation: OperationDefinitionNode
  root: GraphQLObjectType
  conditions: Conditions
  verdicts: Verdicts
  schema: GraphQLSchema
}

export interface Narrowed {
  asked: Asked
  fragments: ReadonlyMap<string, FragmentDefinitionNode>
  /** Undefined when nothing is left to ask. */
  document: DocumentNode | undefined
  /** The fields that are left out: those that may not be read, and those that could hold no object without them. */
  refused: ReadonlyMap<FieldNode, LeftOut>
  /** The fields with something below that is left out, or that may turn out to be of a type that must not be shown. */
  touched: ReadonlySet<FieldNode>
  /** Under this name objects say their type where that matters, and where nothing else is left; no client sees it. */
  typeKey: string
  isTouched: boolean
}

interface LeftOut {
  refused: Refused
  /** Nothing that adds up with the field makes up for it: what holds it, or itself, could be no object. */
  decisive: boolean
}

export function narrow(asked: Asked): Narrowed {
  return new Narrower(asked).operation()
}

/** What is left of a selection, or of several. */
interface Left {
  selections: readonly SelectionNode[]
  /** Something is left out of it, or has to be looked at in the answer. */
  touched: boolean
  /** An object with this selection cannot be given: a field that may not be null is left out of it. */
  broken?: Refused | undefined
  /** The same, if the object turns out to be of some type. */
  risky?: Refused | undefined
}

class Narrower {
  readonly #asked: Asked
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly #spread = new Map<string, Left>()
  readonly #refused = new Map<FieldNode, LeftOut>()
  readonly #touched = new Set<FieldNode>()
  readonly #typeKey: string

  constructor(asked: Asked) {
    this.#asked = asked
    this.#typeKey = freeName(asked.document)
    this.#fragments = fragmentsOf(asked.document)
  }

  operation(): Narrowed {
    const { operation, root } = this.#asked
    const { selections, touched } = this.#set(operation.selectionSet, root)
    const fragments = [...this.#spread].flatMap(([name, left]) => {
      const fragment = this.#fragments.get(name)
      return fragment ? [holding(fragment, left.selections)] : []
    })
    return {
      asked: this.#asked,
      fragments: this.#fragments,
      document: selections.length === 0 ? undefined : tidy(holding(operation, selections), fragments),
      refused: this.#refused,
      touched: this.#touched,
      typeKey: this.#typeKey,
      isTouched: touched,
    }
  }

  #set({ selections }: SelectionSetNode, parent: GraphQLCompositeType): Left {
    const left = selections.map(each => this.#selection(each, parent))
    const broken = left.find(each => each.broken)?.broken
    return {
      // What cannot be given is not asked for.
      selections: broken ? [] : left.flatMap(each => each.selections),
      touched: left.some(each => each.touched),
      broken,
      risky: left.find(each => each.risky)?.risky,
    }
  }

  #selection(node: SelectionNode, parent: GraphQLCompositeType): Left {
    const left = node.kind === Kind.FIELD ? this.#field(node, parent) : this.#fragment(node, parent)
    if (counts(node, this.#asked.conditions)) return left
    return { selections: left.selections, touched: left.touched }
  }

  #field(node: FieldNode, parent: GraphQLCompositeType): Left {
    const definition = isUnionType(parent) ? undefined : parent.getFields()[node.name.value]
    // Introspection, and the names of types.
    if (definition === undefined) return { selections: [node], touched: false }
    const { type } = definition
    const own = this.#asked.verdicts.onField(parent, node.name.value)
    const below = own ? undefined : this.#below(node, getNamedType(type))
    const { broken, risky } = hasNullableMembers(type) ? {} : (below ?? {})
    // A change is not made to find out afterwards that its outcome cannot be shown.
    const refused = own ?? broken ?? (this.#isChange(parent) ? risky : undefined)
    if (below && !refused) {
      if (below.touched) this.#touched.add(node)
      return { selections: below.selections, touched: below.touched, risky: isNonNullType(type) ? risky : undefined }
    }
    if (refused) this.#refused.set(node, { refused, decisive: refused !== own || isNonNullType(type) })
    return { selections: [], touched: true, broken: isNonNullType(type) ? refused : undefined }
  }

  /** The field as it is left, where it may itself be asked for. */
  #below(node: FieldNode, type: GraphQLNamedType): Left {
    if (!node.selectionSet || !isCompositeType(type)) return { selections: [node], touched: false }
    const left = this.#set(node.selectionSet, type)
    const hidden = this.#asked.verdicts.onSomeTypeBehind(type)
    if (!left.touched && !hidden) return { selections: [node], touched: false }
    const asksType = left.selections.length === 0 || isAbstractType(type)
    const selections = asksType ? [typeNameAs(this.#typeKey), ...left.selections] : left.selections
    return { ...left, selections: [holding(node, selections)], touched: true, risky: left.risky ?? hidden }
  }

  #fragment(node: FragmentSpreadNode | InlineFragmentNode, parent: GraphQLCompositeType): Left {
    const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : this.#fragments.get(node.name.value)
    if (!fragment) return { selections: [node], touched: false }
    const type = fragment.typeCondition ? this.#typeNamed(fragment.typeCondition.name.value) : parent
    const left = node.kind === Kind.INLINE_FRAGMENT ? this.#set(node.selectionSet, type) : this.#named(node, type)
    const rest = node.kind === Kind.INLINE_FRAGMENT ? holding(node, left.selections) : node
    const selections = left.selections.length === 0 ? [] : [rest]
    if (this.#covers(type, parent)) return { ...left, selections }
    return { selections, touched: left.touched, risky: left.broken ?? left.risky }
  }

  #named({ name }: FragmentSpreadNode, type: GraphQLCompositeType): Left {
    const before = this.#spread.get(name.value)
    if (before) return before
    const set = this.#fragments.get(name.value)?.selectionSet
    const left = set ? this.#set(set, type) : { selections: [], touched: false }
    this.#spread.set(name.value, left)
    return left
  }

  #isChange(parent: GraphQLCompositeType): boolean {
    return parent === this.#asked.root && this.#asked.operation.operation === OperationTypeNode.MUTATION
  }

  /** Is every object of the one type of the other, too? */
  #covers(type: GraphQLCompositeType, parent: GraphQLCompositeType): boolean {
    const { schema } = this.#asked
    if (type === parent) return true
    const objects = isAbstractType(parent) ? schema.getPossibleTypes(parent) : [parent]
    return objects.every(each => each === type || (isAbstractType(type) && schema.isSubType(type, each)))
  }

  #typeNamed(name: string): GraphQLCompositeType {
    const type = this.#asked.schema.getType(name)
    if (isCompositeType(type)) return type
    throw new Error(`A valid document has fragments on objects only, but one is on «${name}».`)
  }
}

function holding<Node extends { selectionSet?: SelectionSetNode | undefined }>(
  node: Node,
  selections: readonly SelectionNode[],
): Node {
  return { ...node, selectionSet: { kind: Kind.SELECTION_SET, selections } }
}

/** May a member of the list be null without the field being so? */
function hasNullableMembers(type: GraphQLOutputType): boolean {
  const list = getNullableType(type)
  return isListType(list) && (!isNonNullType(list.ofType) || hasNullableMembers(list.ofType))
}
