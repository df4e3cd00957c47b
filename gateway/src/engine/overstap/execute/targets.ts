/** Where in the answer the entities are that a path of the plan means. */
import type { GraphQLSchema } from 'graphql'
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

/** Down through objects step by step; each list on the way is walked, also where it is within another. */
function go(start: unknown, from: number, above: Place | undefined, walk: Walk): void {
  const { path, schema, places } = walk
  let value = start
  let place = above
  for (let depth = from; ; depth++) {
    if (Array.isArray(value)) {
      const next = path[depth]?.kind === 'members' ? depth + 1 : depth
      for (let index = 0; index < value.length; index++)
        go(value[index], next, places ? { above: place, step: index } : undefined, walk)
      return
    }
    if (typeof value !== 'object' || value === null) return
    // It is no list.
    const object = value as Entity
    const step = path[depth]
    if (step === undefined) {
      walk.found(object, place)
      return
    }
    if (step.kind === 'field') {
      const { field } = step
      if (!Object.hasOwn(object, field)) return
      value = object[field]
      if (places) place = { above: place, step: field }
    } else if (step.kind === 'types') {
      if (object.__typename !== undefined && !isOneOf(schema, object.__typename, step.types)) return
    }
  }
}
