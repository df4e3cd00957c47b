/** What a partner is told of an entity, so that it knows which one is meant and has what it needs. */
import type { GraphQLSchema } from 'graphql'
import { isObject } from '../../partner/guard-answer.ts'
import type { Requirement } from '../plan/plan.ts'
import type { Failures } from './failures.ts'
import { type Place, stepsTo } from './place.ts'
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
  entity: Record<string, unknown>,
  place: Place | undefined,
  requires: readonly Requirement[],
  options: RepresentOptions,
): Represented {
  const representation: Representation = {}
  const gap = fill(representation, entity, requires, place, options)
  if (gap) return gap.source === undefined ? { kind: 'not-meant' } : { kind: 'missing', source: gap.source }
  for (const name in representation) {
    if (name !== '__typename' && representation[name] !== null) return { kind: 'entity', representation }
  }
  return { kind: 'not-meant' }
}

/** Something that is required is not there, and who failed to give it, if anybody did. */
class Gap {
  readonly source: string | undefined

  constructor(source: string | undefined) {
    this.source = source
  }
}

function fill(
  made: Representation,
  entity: Record<string, unknown>,
  requires: readonly Requirement[],
  place: Place | undefined,
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
    const told = Object.hasOwn(entity, from) ? entity[from] : undefined
    const value = projected(told, each.below, { above: place, step: from }, options)
    if (value instanceof Gap) return value
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
): unknown {
  if (value === null || value === undefined) {
    const source = options.failures.isEmpty ? undefined : options.failures.at(stepsTo(place))
    return value === null && source === undefined ? null : new Gap(source)
  }
  if (below === undefined) return value
  if (Array.isArray(value)) {
    const members: unknown[] = []
    for (const [index, each] of value.entries()) {
      const member = projected(each, below, { above: place, step: index }, options)
      if (member instanceof Gap) return member
      members.push(member)
    }
    return members
  }
  if (!isObject(value)) return new Gap(undefined)
  const made: Representation = {}
  return fill(made, value, below, place, options) ?? made
}
