/** What a partner is told of an entity, so that it knows which one is meant and has what it needs. */
import type { GraphQLSchema } from 'graphql'
import { isObject } from '../guard-answer.ts'
import type { Failures } from './failures.ts'
import type { Place } from './place.ts'
import type { Requirement } from './plan.ts'
import type { Target } from './targets.ts'
import { isOneOf } from './types-of.ts'

export type Representation = Record<string, unknown>

/**
 * `missing`: `source` failed to give something that is required, and a partner that is asked without it would decide on
 * less than there is. `not-meant`: the entity is of another type, or its owner does not know it.
 */
type Represented =
  | { kind: 'entity'; representation: Representation }
  | { kind: 'missing'; source: string }
  | { kind: 'not-meant' }

export interface RepresentOptions {
  schema: GraphQLSchema
  failures: Failures
}

export function represent(
  { entity, place }: Target,
  requires: readonly Requirement[],
  options: RepresentOptions,
): Represented {
  const representation: Representation = {}
  const gap = fill(representation, entity, requires, place, options)
  if (gap) return gap.source === undefined ? { kind: 'not-meant' } : { kind: 'missing', source: gap.source }
  const says = Object.keys(representation).some(name => name !== '__typename' && representation[name] !== null)
  return says ? { kind: 'entity', representation } : { kind: 'not-meant' }
}

/** Something that is required is not there, and who failed to give it, if anybody did. */
interface Gap {
  source: string | undefined
}

function fill(
  made: Representation,
  entity: Record<string, unknown>,
  requires: readonly Requirement[],
  place: Place,
  options: RepresentOptions,
): Gap | undefined {
  for (const each of requires) {
    if (each.kind === 'fragment') {
      const gap = isOneOf(options.schema, entity.__typename, [each.type])
        ? fill(made, entity, each.below, place, options)
        : undefined
      if (gap) return gap
      continue
    }
    const { from, name } = each
    const { value, gap } = projected(entity[from], each.below, [...place, from], options)
    if (gap) return gap
    const before = made[name]
    made[name] = isObject(before) && isObject(value) ? { ...before, ...value } : value
  }
  return undefined
}

/** A null that its owner meant is a value like any other. */
function projected(
  value: unknown,
  below: readonly Requirement[] | undefined,
  place: Place,
  options: RepresentOptions,
): { value?: unknown; gap?: Gap } {
  if (value === undefined) return { gap: { source: options.failures.at(place) } }
  if (value === null) {
    const source = options.failures.at(place)
    return source === undefined ? { value } : { gap: { source } }
  }
  if (below === undefined) return { value }
  if (Array.isArray(value)) {
    const members = value.map((member, index) => projected(member, below, [...place, index], options))
    const gap = members.find(each => each.gap)?.gap
    return gap ? { gap } : { value: members.map(each => each.value) }
  }
  if (!isObject(value)) return { gap: { source: undefined } }
  const made: Representation = {}
  const gap = fill(made, value, below, place, options)
  return gap ? { gap } : { value: made }
}
