/** Where in the answer the entities are that a path of the plan means. */
import type { GraphQLSchema } from 'graphql'
import { isObject } from '../guard-answer.ts'
import type { Place } from './place.ts'
import type { Path } from './plan.ts'
import { isOneOf } from './types-of.ts'

export interface Target {
  entity: Record<string, unknown>
  place: Place
}

/** Calls `found` with every object at the end of `path`, in the order of the answer. */
export function targetsAt(
  data: Record<string, unknown>,
  path: Path,
  schema: GraphQLSchema,
  found: (target: Target) => void,
): void {
  const place: (string | number)[] = []
  const walk = (value: unknown, depth: number) => {
    if (value === null || value === undefined) return
    const step = path[depth]
    if (Array.isArray(value)) {
      // A list of lists needs one `@` and more: every list on the way is walked.
      const next = step === '@' ? depth + 1 : depth
      for (const [index, member] of value.entries()) {
        place.push(index)
        walk(member, next)
        place.pop()
      }
      return
    }
    if (!isObject(value)) return
    if (step === undefined) return found({ entity: value, place: [...place] })
    if (step === '@') return walk(value, depth + 1)
    if ('types' in step) {
      if (value.__typename === undefined || isOneOf(schema, value.__typename, step.types)) walk(value, depth + 1)
      return
    }
    if (!Object.hasOwn(value, step.field)) return
    place.push(step.field)
    walk(value[step.field], depth + 1)
    place.pop()
  }
  walk(data, 0)
}
