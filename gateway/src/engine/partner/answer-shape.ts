/**
 * What a partner may answer to a document, compiled: for each type of an object the names that were asked of it, and what
 * is below them. Worked out when such an object is first met, and kept for as long as the document.
 */
import {
  type DirectiveNode,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  isSpecifiedScalarType,
  Kind,
  type SelectionSetNode,
} from 'graphql'
import type { Fragments } from '../../fragments-of.ts'
import { nameOf } from '../selected.ts'
import { isPersonal } from './personal.ts'

export interface FieldShape {
  /** How many lists are around each value. */
  lists: number
  /** Whether null is allowed: of the outermost list first, of the value last. */
  nullable: readonly boolean[]
  /** The type of its objects; undefined where it holds values of their own. */
  type: string | undefined
  object: ObjectShape | undefined
  /** Whether its values are texts, numbers and the like, and never lists or objects. */
  isPlain: boolean
  /** Whether its values are about a person. */
  personal: boolean
  /** Which member of a representation it must be equal to; undefined where it says something else. */
  tells: string | undefined
}

interface Fields {
  /** By the name under which it comes; null where the schema does not know it, so that it may be anything. */
  byName: ReadonlyMap<string, FieldShape | null>
  /** Those that have to be there, and not null. */
  required: readonly string[]
  /** What an object is that was asked for its type and does not say it; undefined where that is not asked, or not known. */
  typename: string | undefined
  /** Those that say of whom an object is: without them nobody knows. */
  keysBack: readonly string[]
}

/** A selection of objects. */
export class ObjectShape {
  readonly #selectionSets: readonly SelectionSetNode[]
  readonly #fragments: Fragments
  readonly #schema: GraphQLSchema
  readonly #keyMark: string | undefined
  readonly #byType = new Map<string, Fields>()

  /** @param keyMark what stands before a key that is asked back (plan/ask-keys-back.ts). */
  constructor(
    selectionSets: readonly SelectionSetNode[],
    fragments: Fragments,
    schema: GraphQLSchema,
    keyMark: string | undefined,
  ) {
    this.#selectionSets = selectionSets
    this.#fragments = fragments
    this.#schema = schema
    this.#keyMark = keyMark
  }

  /** `type` must be one that the schema knows, or the one that the document says: nothing that a partner made up. */
  fieldsOf(type: string): Fields {
    const before = this.#byType.get(type)
    if (before) return before
    const found = new Map<string, Asked[]>()
    const spread = new Set<string>()
    for (const each of this.#selectionSets) this.#collect(each, { type, on: type, always: true }, found, spread)
    const byName = new Map([...found].map(([name, asked]) => [name, this.#shapeOf(asked)]))
    // Of an object that says no type what belongs to one type or another may be left out.
    const isKnown = isObjectType(this.#schema.getType(type))
    const isRequired = (name: string) => byName.get(name)?.nullable[0] === false && found.get(name)?.some(isAlways)
    const names = [...byName.keys()]
    const mark = this.#keyMark
    const fields = {
      byName,
      required: isKnown ? names.filter(isRequired) : [],
      typename: isKnown && byName.has('__typename') ? type : undefined,
      keysBack: mark === undefined ? [] : names.filter(each => each.startsWith(mark)),
    }
    this.#byType.set(type, fields)
    return fields
  }

  /** Is `name` the type itself, or one of those behind it? An interface object answers with the interface's name. */
  isA(name: string, type: string): boolean {
    if (name === type) return true
    const [sub, above] = [this.#schema.getType(name), this.#schema.getType(type)]
    return isAbstractType(above) && (isObjectType(sub) || isInterfaceType(sub)) && this.#schema.isSubType(above, sub)
  }

  #collect({ selections }: SelectionSetNode, within: Within, found: Map<string, Asked[]>, spread: Set<string>): void {
    const { type, on } = within
    for (const each of selections) {
      const always = within.always && !each.directives?.some(isCondition)
      if (each.kind === Kind.FIELD) {
        const asked = { field: each, parent: this.#parentOf(each, type, on), always }
        const name = nameOf(each)
        const before = found.get(name)
        if (before) before.push(asked)
        else found.set(name, [asked])
      } else if (each.kind === Kind.INLINE_FRAGMENT) {
        const condition = each.typeCondition?.name.value ?? on
        if (this.#applies(condition, type))
          this.#collect(each.selectionSet, { type, on: condition, always }, found, spread)
      } else if (!spread.has(each.name.value)) {
        spread.add(each.name.value)
        const fragment = this.#fragments.get(each.name.value)
        const condition = fragment?.typeCondition.name.value
        if (fragment && condition !== undefined && this.#applies(condition, type))
          this.#collect(fragment.selectionSet, { type, on: condition, always }, found, spread)
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
      this.#keyMark,
    )
    const tells = asked.every(each => this.#isAsItself(each)) ? name : undefined
    // A list of entities: of what type each is, its representation says.
    if (name === '_entities')
      return {
        lists: 1,
        nullable: [false, true],
        type: undefined,
        object,
        isPlain: false,
        personal: false,
        tells: undefined,
      }
    const definition = definitionOf(first?.parent, name)
    if (definition === undefined) return null
    const type = getNamedType(definition.type)
    const isLeaf = isLeafType(type)
    const nullable = nullableIn(definition.type)
    return {
      lists: nullable.length - 1,
      nullable,
      type: isLeaf ? undefined : type.name,
      object: isLeaf ? undefined : object,
      isPlain: isLeaf && (isEnumType(type) || isSpecifiedScalarType(type)),
      personal: isLeaf && (isPersonal(definition) || isPersonal(first?.parent)),
      tells,
    }
  }

  /** Under its own name or as a key that is asked back, and without arguments: it is what a representation says. */
  #isAsItself({ field }: Asked): boolean {
    const { name, arguments: given } = field
    const answer = nameOf(field)
    const isBack = this.#keyMark !== undefined && answer === this.#keyMark + name.value
    return (isBack || answer === name.value) && !given?.length
  }
}

/** Where a selection stands. */
interface Within {
  /** The type of the object. */
  type: string
  /** The type that the fragment around it is on. */
  on: string
  /** Whether no condition is around it. */
  always: boolean
}

interface Asked {
  field: FieldNode
  /** The type that has the field; undefined where none is known that has it. */
  parent: GraphQLNamedType | undefined
  always: boolean
}

const isAlways = ({ always }: Asked) => always

/** `@skip` and `@include`: the reference hands them on to partners. */
function isCondition({ name }: DirectiveNode): boolean {
  return name.value === 'skip' || name.value === 'include'
}

function definitionOf(type: GraphQLNamedType | undefined, name: string) {
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined
}

function nullableIn(type: GraphQLOutputType): boolean[] {
  const nullable = getNullableType(type)
  return [nullable === type, ...(isListType(nullable) ? nullableIn(nullable.ofType) : [])]
}
