/** Puts what a partner answered to what is there already. */
import { type GraphQLSchema, isObjectType } from 'graphql'
import { isObject } from '../../partner/guard-answer.ts'

type Fields = Record<string, unknown>

/**
 * Adds the fields of `added` to `target`, in place: objects and lists grow together, and what is there first stays. Only a
 * type is better known later: who knows no more than an interface calls all that is behind it by its name.
 */
export function merge(target: Fields, added: Fields, schema: GraphQLSchema): void {
  for (const name in added) {
    const value = added[name]
    const before = Object.hasOwn(target, name) ? target[name] : undefined
    if (
      before === undefined ||
      before === null ||
      (name === '__typename' && !isObjectType(schema.getType(String(before))))
    )
      put(target, name, value)
    else grow(before, value, schema)
  }
}

function grow(before: unknown, value: unknown, schema: GraphQLSchema): void {
  if (isObject(before) && isObject(value)) {
    merge(before, value, schema)
  } else if (Array.isArray(before) && Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      if (before[index] === undefined || before[index] === null) before[index] = value[index]
      else grow(before[index], value[index], schema)
    }
  }
}

/** A client may choose any name for a field, `__proto__` too: a name must never be more than a name. */
export function put(target: Fields, name: string, value: unknown): void {
  if (name !== '__proto__') target[name] = value
  else Object.defineProperty(target, name, { value, writable: true, enumerable: true, configurable: true })
}

/** A copy of its own, for an answer that belongs in more than one place: each goes on growing by itself. */
export function copyOf<Value>(value: Value): Value {
  // The shape stays what it was, which the type cannot see.
  if (Array.isArray(value)) return value.map(copyOf) as Value
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, copyOf(each)])) as Value
}
