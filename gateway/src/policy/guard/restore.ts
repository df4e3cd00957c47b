/**
 * Gives the answer to a narrowed document the shape of the answer to the whole one: in the order in which the client
 * asked, null where something was refused, and an error that says so at exactly that place. Below what is null anyway
 * nothing is said: whether somebody is there is not told apart from whether somebody may be seen.
 */
import type { Refused } from '@overstap/schema/policy'
import { type ExecutionResult, GraphQLError, type GraphQLOutputType, isListType, isNonNullType } from 'graphql'
import type { Place, Step } from './place.ts'

/** Refusals beyond what anybody reads must not make an answer many times larger than what was asked for. */
const MOST_ERRORS = 2_000

/** What says no type, or one that cannot be there, may be anything. */
const UNTOLD: Refused = {
  code: 'FORBIDDEN',
  message: 'Of what type this is was not told, and so not whether this caller may read it. Report it to the operator.',
}

type Fields = Record<string, unknown>
type Result = ExecutionResult<Fields, Fields>

/** @param result is left as it is. */
export function restore(result: Result, refusals: Place): Result {
  if (!result.data) return result
  const restorer = new Restorer()
  const data = restorer.answer(result.data, refusals)
  const told = (result.errors ?? []).map(error => withoutKey(error, refusals.typeKey))
  const errors = [...told, ...restorer.errors()]
  return { ...result, data, ...(errors.length === 0 ? {} : { errors }) }
}

/** What may not be null is: so is whatever holds it, up to where null is allowed. */
class Broken {
  readonly refused: Refused
  /** Where it began. */
  readonly path: readonly (string | number)[]

  constructor(refused: Refused, path: readonly (string | number)[]) {
    this.refused = refused
    this.path = path
  }
}

class Restorer {
  readonly #path: (string | number)[] = []
  readonly #told: Broken[] = []

  answer(data: Fields, root: Place): Fields | null {
    const found = this.#object(data, root)
    if (!(found instanceof Broken)) return found
    this.#told.push(found)
    return null
  }

  errors(): GraphQLError[] {
    const rest = this.#told.length - MOST_ERRORS
    const told = this.#told.slice(0, MOST_ERRORS).map(toldTo)
    if (rest <= 0) return told
    const message = `There are ${rest} more places that this caller may not read. Ask for less that is refused.`
    return [...told, new GraphQLError(message, { extensions: { code: this.#told[0]?.refused.code } })]
  }

  #object(object: Fields, place: Place): Fields | Broken {
    const before = this.#told.length
    const type = place.typeOf(object)
    if (type === undefined) return new Broken(UNTOLD, [...this.#path])
    const refused = place.refusedType(type)
    if (refused) return new Broken(refused, [...this.#path])
    // Without a prototype, as a client may call a field `__proto__`.
    const restored: Fields = Object.create(null)
    for (const step of place.stepsFor(type)) {
      this.#path.push(step.key)
      const value = this.#step(object, step)
      this.#path.pop()
      if (value instanceof Broken) {
        this.#told.length = before
        return value
      }
      restored[step.key] = value
    }
    return restored
  }

  #step(object: Fields, { key, type, refused, below }: Step): unknown {
    const value = Object.hasOwn(object, key) ? object[key] : null
    if (refused) return this.#allowed(new Broken(refused, [...this.#path]), type)
    return type && below ? this.#value(value, type, below) : value
  }

  #value(value: unknown, type: GraphQLOutputType, below: Place): unknown {
    return this.#allowed(this.#shaped(value, isNonNullType(type) ? type.ofType : type, below), type)
  }

  #shaped(value: unknown, type: GraphQLOutputType, below: Place): unknown {
    if (value === null || value === undefined) return null
    if (!isListType(type)) return isFields(value) ? this.#object(value, below) : null
    if (!Array.isArray(value)) return null
    const before = this.#told.length
    const restored: unknown[] = []
    for (const [index, member] of value.entries()) {
      this.#path.push(index)
      const found = this.#value(member, type.ofType, below)
      this.#path.pop()
      if (found instanceof Broken) {
        this.#told.length = before
        return found
      }
      restored.push(found)
    }
    return restored
  }

  /** Null with an error where the type allows null; what holds it must see to it where it does not. */
  #allowed(value: unknown, type: GraphQLOutputType | undefined): unknown {
    if (!(value instanceof Broken) || isNonNullType(type)) return value
    this.#told.push(new Broken(value.refused, [...this.#path]))
    return null
  }
}

function toldTo({ refused: { code, message }, path }: Broken): GraphQLError {
  // Nobody reads where in our code a refusal was put into words, and to find that out takes longer than all the rest.
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  const error = new GraphQLError(message, { path, extensions: { code } })
  Error.stackTraceLimit = stackTraceLimit
  return error
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A partner may find fault with the type that it was asked for; the client knows only what holds it. */
function withoutKey(error: GraphQLError, typeKey: string): GraphQLError {
  const at = error.path?.indexOf(typeKey) ?? -1
  if (at < 0) return error
  return new GraphQLError(error.message, { path: error.path?.slice(0, at) ?? [], extensions: error.extensions })
}
