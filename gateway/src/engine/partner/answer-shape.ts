/**
 * What a partner may answer to a document, compiled: for each type of an object the names that were asked of it, and what
 * is below them. Worked out when such an object is first met, and kept for as long as the document.
 */
import {
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql'
import type { Fragments } from '../../fragments-of.ts'
import { nameOf } from '../selected.ts'
import { isPersonal } from './personal.ts'

export interface FieldShape {
  /** How many lists are around each value. */
  lists: number
  /** The type of its objects; undefined where it holds values of their own. */
  type: string | undefined
  object: ObjectShape | undefined
  /** Whether its values are about a person. */
  personal: boolean
  /** Under its own name and without arguments, so that it says what a representation says under that name. */
  plain: boolean
}

/** By the name under which it comes; null where the schema does not know it, so that it may be anything. */
type Fields = ReadonlyMap<string, FieldShape | null>

/** A selection of objects. */
export class ObjectShape {
  readonly #selectionSets: readonly SelectionSetNode[]
  readonly #fragments: Fragments
  readonly #schema: GraphQLSchema
  readonly #byType = new Map<string, Fields>()

  constructor(selectionSets: readonly SelectionSetNode[], fragments: Fragments, schema: GraphQLSchema) {
    this.#selectionSets = selectionSets
    this.#fragments = fragments
    this.#schema = schema
  }

  /** `type` must be one that the schema knows, or the one that the document says: nothing that a partner made up. */
  fieldsOf(type: string): Fields {
    const before = this.#byType.get(type)
    if (before) return before
    const found = new Map<string, Asked[]>()
    const spread = new Set<string>()
    for (const each of this.#selectionSets) this.#collect(each, type, type, found, spread)
    const fields = new Map([...found].map(([name, asked]) => [name, this.#shapeOf(asked)]))
    this.#byType.set(type, fields)
    return fields
  }

  /** Is `name` the type itself, or one of those behind it? An interface object answers with the interface's name. */
  isA(name: string, type: string): boolean {
    if (name === type) return true
    const [sub, above] = [this.#schema.getType(name), this.#schema.getType(type)]
    return isAbstractType(above) && (isObjectType(sub) || isInterfaceType(sub)) && this.#schema.isSubType(above, sub)
  }

  #collect(
    { selections }: SelectionSetNode,
    type: string,
    on: string,
    found: Map<string, Asked[]>,
    spread: Set<string>,
  ): void {
    for (const each of selections) {
      if (each.kind === Kind.FIELD) {
        const asked = { field: each, parent: this.#parentOf(each, type, on) }
        const name = nameOf(each)
        const before = found.get(name)
        if (before) before.push(asked)
        else found.set(name, [asked])
      } else if (each.kind === Kind.INLINE_FRAGMENT) {
        const condition = each.typeCondition?.name.value ?? on
        if (this.#applies(condition, type)) this.#collect(each.selectionSet, type, condition, found, spread)
      } else if (!spread.has(each.name.value)) {
        spread.add(each.name.value)
        const fragment = this.#fragments.get(each.name.value)
        const condition = fragment?.typeCondition.name.value
        if (fragment && condition !== undefined && this.#applies(condition, type))
          this.#collect(fragment.selectionSet, type, condition, found, spread)
      }
    }
  }

  /** Where no more is known of an object than an interface, any type behind it may be meant. */
  #applies(condition: string, type: string): boolean {
    return this.isA(type, condition) || this.isA(condition, type)
  }

  #parentOf({ name }: FieldNode, type: string, on: string): GraphQLNamedType | undefined {
    return [type, on].map(each => this.#schema.getType(each)).find(each => definitionOf(each, name.value) !== undefined)
  }

  #shapeOf(asked: readonly Asked[]): FieldShape | null {
    const [first] = asked
    const name = first?.field.name.value ?? ''
    const object = new ObjectShape(
      asked.flatMap(({ field }) => field.selectionSet ?? []),
      this.#fragments,
      this.#schema,
    )
    const plain = asked.every(({ field }) => nameOf(field) === field.name.value && !field.arguments?.length)
    // A list of entities: of what type each is, its representation says.
    if (name === '_entities') return { lists: 1, type: undefined, object, personal: false, plain }
    const definition = definitionOf(first?.parent, name)
    if (definition === undefined) return null
    const type = getNamedType(definition.type)
    const isLeaf = isLeafType(type)
    return {
      lists: listsAround(definition.type),
      type: isLeaf ? undefined : type.name,
      object: isLeaf ? undefined : object,
      personal: isLeaf && (isPersonal(definition) || isPersonal(first?.parent)),
      plain,
    }
  }
}

interface Asked {
  field: FieldNode
  /** The type that has the field; undefined where none is known that has it. */
  parent: GraphQLNamedType | undefined
}

function definitionOf(type: GraphQLNamedType | undefined, name: string) {
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined
}

function listsAround(type: GraphQLOutputType): number {
  if (isNonNullType(type)) return listsAround(type.ofType)
  return isListType(type) ? 1 + listsAround(type.ofType) : 0
}
