/** Where in the answer the entities are that a path of the plan means. */
import type { GraphQLSchema } from 'graphql'
import { isObject } from '../../partner/guard-answer.ts'
import type { Path } from '../plan/plan.ts'
import type { Place } from './place.ts'
import { isOneOf } from './types-of.ts'

export interface Target {
  entity: Record<string, unknown>
  place: Place | undefined
}

type Found = (entity: Record<string, unknown>, place: Place | undefined) => void

/** Calls `found` with every object at the end of `path`, in the order of the answer. */
export function targetsAt(data: Record<string, unknown>, path: Path, schema: GraphQLSchema, found: Found): void {
  const walk = (value: unknown, depth: number, place: Place | undefined) => {
    if (value === null || value === undefined) return
    const step = path[depth]
    if (Array.isArray(value)) {
      // A list of lists needs one `@` and more: every list on the way is walked.
      const next = step === '@' ? depth + 1 : depth
      for (let index = 0; index < value.length; index++) walk(value[index], next, { above: place, step: index })
    } else if (!isObject(value)) {
      // There is nothing of what the path means.
    } else if (step === undefined) {
      found(value, place)
    } else if (step === '@') {
      walk(value, depth + 1, place)
    } else if ('types' in step) {
      if (value.__typename === undefined || isOneOf(schema, value.__typename, step.types)) walk(value, depth + 1, place)
    } else if (Object.hasOwn(value, step.field)) {
      walk(value[step.field], depth + 1, { above: place, step: step.field })
    }
  }
  walk(data, 0, undefined)
}
