/** The rows of a table, out of an answer. */
import type { Column } from './columns.ts'
import type { Table } from './tables.ts'

/** What stands in one place; a list of values is written with bars between. */
export type Value = string | number | boolean | null

/** One at a time, so that a long table is never there as a whole. */
export function* rowsOf(data: unknown, { steps, columns }: Table): Generator<Value[]> {
  for (const levels of objectsAt([data], steps)) yield columns.map(column => valueAt(levels, column))
}

type Levels = readonly unknown[]

/** Of each object at the end of the way: the root, and the objects in the lists on the way. */
function* objectsAt(levels: Levels, [step, ...rest]: Table['steps'], at = levels.at(-1)): Generator<Levels> {
  if (step === undefined) {
    yield levels
    return
  }
  const value = below(at, step.key)
  if (!step.isList) return yield* objectsAt(levels, rest, value)
  for (const member of Array.isArray(value) ? value.flat(Number.POSITIVE_INFINITY) : [])
    if (member !== null) yield* objectsAt([...levels, member], rest, member)
}

function valueAt(levels: Levels, { level, steps, index }: Column): Value {
  const value = steps.reduce<unknown>(below, levels[level])
  if (!Array.isArray(value)) return plain(value)
  return index === undefined ? value.map(plain).join(' | ') : plain(value[index])
}

export function below(object: unknown, key: string): unknown {
  return typeof object === 'object' && object !== null && Object.hasOwn(object, key)
    ? // It was just looked for.
      (object as Record<string, unknown>)[key]
    : undefined
}

/** Scalars of a partner's own may be objects. */
function plain(value: unknown): Value {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  return value === null || value === undefined ? null : JSON.stringify(value)
}
