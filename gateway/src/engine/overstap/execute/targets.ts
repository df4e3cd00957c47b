/** Where in the answer the entities are that a path of the plan means. */
import type { GraphQLSchema } from 'graphql'
import { isObject } from '../../partner/guard-answer.ts'
import type { Path } from '../plan/plan.ts'
import type { Place } from './place.ts'
import { isOneOf } from './types-of.ts'

export type Entity = Record<string, unknown>

interface Walk {
  path: Path
  schema: GraphQLSchema
  /** Whether places are wanted: only where something failed, as there may be thousands. */
  places: boolean
  found: (entity: Entity, place: Place | undefined) => void
}

/** Calls `found` with every object at the end of `path`, in the order of the answer. */
export function targetsAt(data: Entity, walk: Walk): void {
  go(data, 0, undefined, walk)
}

function go(value: unknown, depth: number, place: Place | undefined, walk: Walk): void {
  if (value === null || value === undefined) return
  const step = walk.path[depth]
  if (Array.isArray(value)) {
    // A list of lists needs one `@` and more: every list on the way is walked.
    const next = step === '@' ? depth + 1 : depth
    for (let index = 0; index < value.length; index++) go(value[index], next, below(place, index, walk), walk)
  } else if (!isObject(value)) {
    // There is nothing of what the path means.
  } else if (step === undefined) {
    walk.found(value, place)
  } else if (step === '@') {
    go(value, depth + 1, place, walk)
  } else if ('types' in step) {
    const meant = value.__typename === undefined || isOneOf(walk.schema, value.__typename, step.types)
    if (meant) go(value, depth + 1, place, walk)
  } else if (Object.hasOwn(value, step.field)) {
    go(value[step.field], depth + 1, below(place, step.field, walk), walk)
  }
}

function below(place: Place | undefined, step: string | number, { places }: Walk): Place | undefined {
  return places ? { above: place, step } : undefined
}
