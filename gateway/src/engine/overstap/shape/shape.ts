/**
 * Makes the client's answer from what the partners gave: only what was asked, in the client's order, each value of its
 * type. A null where the schema allows none goes up to the nearest place that may be null, and is never without an error.
 */
import { MOST_WRONG } from '../../bounds.ts'
import { isObject } from '../../partner/guard-answer.ts'
import { put } from '../execute/merge.ts'
import type { Steps } from '../execute/place.ts'
import type { Completion } from './completion.ts'
import { introspect } from './introspection.ts'
import type { ProjectedOperation, Projection } from './projection.ts'

type Fields = Record<string, unknown>

export interface Shaped {
  data: Fields | null
  /** Where, by the names under which it came, a value was not one of its type, or null where that is not allowed, and what it was. */
  broken: { place: Steps; because: string }[]
  /** How many more such places there are. */
  untold: number
}

export function shape(given: Fields, operation: ProjectedOperation, variables: Fields): Shaped {
  const shaper = new Shaper(operation, variables)
  // Nobody reads where in our code a value was found wrong, and there may be millions.
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    const data = shaper.object(given, operation.rootType.name, operation.root)
    return { data: data === VOID ? null : data, broken: shaper.broken, untold: shaper.untold }
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

/** A null that must go up. */
const VOID = Symbol('void')

class Shaper {
  readonly broken: Shaped['broken'] = []
  untold = 0
  readonly #operation: ProjectedOperation
  readonly #variables: Fields
  readonly #place: (string | number)[] = []

  constructor(operation: ProjectedOperation, variables: Fields) {
    this.#operation = operation
    this.#variables = variables
  }

  object(given: Fields, type: string, projection: Projection): Fields | null | typeof VOID {
    const projected = projection.of(type)
    if (projected === undefined) return this.#broken('of a type that clients do not know')
    const made: Fields = { ...projected.empty }
    for (const field of projected.fields) {
      const { key } = field
      if (field.kind === 'field') {
        const { from, completion } = field
        this.#place.push(from)
        const value = this.#value(Object.hasOwn(given, from) ? given[from] : undefined, completion)
        this.#place.pop()
        if (value === VOID) return VOID
        put(made, key, value)
      } else if (field.kind === 'typename') {
        if (projected.typename === undefined) return this.#broken('known by an interface alone')
        put(made, key, projected.typename)
      } else put(made, key, introspect(field.nodes, this.#operation, this.#variables))
    }
    return made
  }

  #value(given: unknown, completion: Completion): unknown {
    if (given === null || given === undefined) {
      if (!completion.nonNull) return null
      this.#broken('null where that is not allowed')
      return VOID
    }
    const value = this.#given(given, completion)
    return value === null && completion.nonNull ? VOID : value
  }

  #given(given: unknown, completion: Completion): unknown {
    if (completion.kind === 'leaf') {
      if (completion.isReady(given)) return given
      try {
        return completion.serialize(given)
      } catch {
        return this.#broken(`not a value of «${completion.type}»`)
      }
    }
    if (completion.kind === 'list') return this.#list(given, completion.member)
    if (!isObject(given)) return this.#broken('not an object')
    const type = completion.type ?? given.__typename ?? completion.otherwise
    if (typeof type !== 'string') return this.#broken('an object of a type that is not told')
    const made = this.object(given, type, completion.below)
    return made === VOID ? null : made
  }

  #list(given: unknown, member: Completion): unknown {
    if (!Array.isArray(given)) return this.#broken('not a list')
    const made: unknown[] = []
    for (let index = 0; index < given.length; index++) {
      this.#place.push(index)
      const value = this.#value(given[index], member)
      this.#place.pop()
      if (value === VOID) return null
      made.push(value)
    }
    return made
  }

  #broken(because: string): null {
    if (this.broken.length < MOST_WRONG) this.broken.push({ place: [...this.#place], because })
    else this.untold += 1
    return null
  }
}
