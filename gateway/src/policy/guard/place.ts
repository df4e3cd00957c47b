/**
 * A place in the answer where something was refused at it or below: which names an object there must have, in the order
 * of the client's document, and what becomes of each. Worked out for the types that really turn up, and then kept.
 */
import type { Refused } from '@overstap/schema/policy'
import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql'
import { counts } from './conditions.ts'
import type { Narrowed } from './narrow.ts'

/** What becomes of one name of an object. */
export interface Step {
  key: string
  /** Undefined for introspection and the names of types. */
  type: GraphQLOutputType | undefined
  /** The caller may not read it. */
  refused: Refused | undefined
  /** Something below it has to be looked at. */
  below: Place | undefined
}

/** A selection; everything in one that was refused is refused with it. */
interface Part {
  set: SelectionSetNode
  refused: Refused | undefined
}

interface Asked {
  node: FieldNode
  refused: Refused | undefined
  /** The field was left out, and no other makes up for it. */
  decisive: boolean
}

export class Place {
  readonly #narrowed: Narrowed
  readonly #type: GraphQLCompositeType
  readonly #parts: readonly Part[]
  readonly #steps = new Map<GraphQLObjectType, readonly Step[]>()

  constructor(narrowed: Narrowed, type: GraphQLCompositeType, parts: readonly Part[]) {
    this.#narrowed = narrowed
    this.#type = type
    this.#parts = parts
  }

  /** The name that the client must not see. */
  get typeKey(): string {
    return this.#narrowed.typeKey
  }

  /** The type that an object from the engine has; undefined where it says none that is possible here. */
  typeOf(object: Readonly<Record<string, unknown>>): GraphQLObjectType | undefined {
    if (isObjectType(this.#type)) return this.#type
    const { schema } = this.#narrowed.asked
    const type = schema.getType(String(object[this.#narrowed.typeKey]))
    return isAbstractType(this.#type) && isObjectType(type) && schema.isSubType(this.#type, type) ? type : undefined
  }

  /** Why no object of the type may be shown here. Where only one type is possible, that was judged with the field. */
  refusedType(type: GraphQLObjectType): Refused | undefined {
    return isAbstractType(this.#type) ? this.#narrowed.asked.verdicts.onType(type) : undefined
  }

  stepsFor(type: GraphQLObjectType): readonly Step[] {
    const before = this.#steps.get(type)
    if (before) return before
    const steps = [...this.#collected(type)].map(([key, asked]) => this.#step(key, asked, type))
    this.#steps.set(type, steps)
    return steps
  }

  /** Several fields under one name add up: it is refused when none of them may be read, or when one must not be without. */
  #step(key: string, asked: readonly Asked[], parent: GraphQLObjectType): Step {
    const type = parent.getFields()[asked[0]?.node.name.value ?? '']?.type
    const against = asked.find(each => each.decisive) ?? (asked.every(each => each.refused) ? asked[0] : undefined)
    if (against) return { key, type, refused: against.refused, below: undefined }
    const parts = asked.flatMap(({ node, refused }) => (node.selectionSet ? [{ set: node.selectionSet, refused }] : []))
    const touched = asked.some(({ node, refused }) => refused || this.#narrowed.touched.has(node))
    const named = type && getNamedType(type)
    const below = touched && isCompositeType(named) ? new Place(this.#narrowed, named, parts) : undefined
    return { key, type, refused: undefined, below }
  }

  #collected(type: GraphQLObjectType): ReadonlyMap<string, Asked[]> {
    const { asked, fragments } = this.#narrowed
    const fields = new Map<string, Asked[]>()
    const spread = new Set<string>()
    const collect = (part: Part) => {
      for (const node of part.set.selections) {
        if (!counts(node, asked.conditions)) continue
        if (node.kind === Kind.FIELD) {
          const key = (node.alias ?? node.name).value
          const one = this.#asked(node, part)
          const others = fields.get(key)
          if (others) others.push(one)
          else fields.set(key, [one])
          continue
        }
        const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value)
        if (!fragment || !this.#applies(fragment.typeCondition?.name.value, type)) continue
        if (node.kind === Kind.FRAGMENT_SPREAD) {
          const name = `${node.name.value} ${part.refused === undefined}`
          if (spread.has(name)) continue
          spread.add(name)
        }
        collect({ set: fragment.selectionSet, refused: part.refused })
      }
    }
    for (const each of this.#parts) collect(each)
    return fields
  }

  #asked(node: FieldNode, part: Part): Asked {
    if (part.refused) return { node, refused: part.refused, decisive: false }
    const leftOut = this.#narrowed.refused.get(node)
    return { node, refused: leftOut?.refused, decisive: leftOut?.decisive ?? false }
  }

  #applies(condition: string | undefined, type: GraphQLObjectType): boolean {
    const { schema } = this.#narrowed.asked
    const on = condition === undefined ? type : schema.getType(condition)
    return on === type || (isAbstractType(on) && schema.isSubType(on, type))
  }
}
