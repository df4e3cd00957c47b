/**
 * Makes the client's answer from what the partners gave: only what was asked, in the client's order, each value of its
 * type. A null where the schema allows none goes up to the nearest place that may be null, and is never without an error.
 */
import {
  type GraphQLLeafType,
  type GraphQLOutputType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { isObject } from '../../partner/guard-answer.ts'
import type { Steps } from '../execute/place.ts'
import { introspect } from './introspection.ts'
import type { ProjectedOperation, Projection } from './projection.ts'

type Fields = Record<string, unknown>

export interface Shaped {
  data: Fields | null
  /** Where, by the names under which it came, a value was not one of its type, or null where that is not allowed, and what it was. */
  broken: { place: Steps; because: string }[]
}

export function shape(given: Fields, operation: ProjectedOperation, variables: Fields): Shaped {
  const shaper = new Shaper(operation, variables)
  const data = shaper.object(given, operation.rootType.name, operation.root)
  return { data: data === VOID ? null : data, broken: shaper.broken }
}

/** A null that must go up. */
const VOID = Symbol('void')

class Shaper {
  readonly broken: Shaped['broken'] = []
  readonly #operation: ProjectedOperation
  readonly #variables: Fields
  readonly #place: (string | number)[] = []

  constructor(operation: ProjectedOperation, variables: Fields) {
    this.#operation = operation
    this.#variables = variables
  }

  object(given: Fields, typename: string, projection: Projection): Fields | null | typeof VOID {
    const type = this.#operation.schema.getType(typename)
    if (!isObjectType(type) && !isInterfaceType(type)) return this.#broken('of a type that clients do not know')
    // Without a prototype: a client may call a field whatever it likes.
    const made: Fields = Object.create(null)
    for (const field of projection.fieldsOf(type)) {
      const { key } = field
      if (field.kind === 'typename') {
        if (!isObjectType(type)) return this.#broken('known by an interface alone')
        made[key] = type.name
      } else if (field.kind === 'meta') made[key] = introspect(field.nodes, this.#operation, this.#variables)
      else {
        this.#place.push(field.from)
        const value = this.#value(
          Object.hasOwn(given, field.from) ? given[field.from] : undefined,
          field.type,
          field.below,
        )
        this.#place.pop()
        if (value === VOID) return VOID
        made[key] = value
      }
    }
    return made
  }

  #value(given: unknown, type: GraphQLOutputType, below: Projection | undefined): unknown {
    if (isNonNullType(type)) {
      const value = this.#value(given, type.ofType, below)
      if (value !== null) return value
      if (given === null || given === undefined) this.#broken('null where that is not allowed')
      return VOID
    }
    if (given === null || given === undefined) return null
    if (isListType(type)) return this.#list(given, type.ofType, below)
    if (isLeafType(type)) return this.#leaf(given, type)
    if (below === undefined || !isObject(given)) return this.#broken('not an object')
    const told = given.__typename ?? (isInterfaceType(type) ? type.name : undefined)
    const typename = isAbstractType(type) ? told : type.name
    if (typeof typename !== 'string') return this.#broken('an object of a type that is not told')
    const made = this.object(given, typename, below)
    return made === VOID ? null : made
  }

  #list(given: unknown, member: GraphQLOutputType, below: Projection | undefined): unknown {
    if (!Array.isArray(given)) return this.#broken('not a list')
    const made: unknown[] = []
    for (const [index, each] of given.entries()) {
      this.#place.push(index)
      const value = this.#value(each, member, below)
      this.#place.pop()
      if (value === VOID) return null
      made.push(value)
    }
    return made
  }

  #leaf(given: unknown, type: GraphQLLeafType): unknown {
    try {
      return type.serialize(given)
    } catch {
      return this.#broken(`not a value of «${type.name}»`)
    }
  }

  #broken(because: string): null {
    this.broken.push({ place: [...this.#place], because })
    return null
  }
}
