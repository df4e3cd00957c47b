/** Applies the changes that a plan asks to what goes to a partner or comes from it; in place. */
import type { GraphQLSchema } from 'graphql'
import { isObject } from '../../partner/guard-answer.ts'
import type { Rewrite, RewriteStep } from '../plan/plan.ts'
import { put } from './merge.ts'
import { isOneOf } from './types-of.ts'

export function rewrite(value: unknown, rewrites: readonly Rewrite[], schema: GraphQLSchema): void {
  for (const each of rewrites) apply(value, each.path, each, schema)
}

function apply(value: unknown, path: readonly RewriteStep[], change: Rewrite, schema: GraphQLSchema): void {
  const [step, ...rest] = path
  if (Array.isArray(value)) {
    for (const member of value) apply(member, path, change, schema)
  } else if (step === undefined || !isObject(value)) {
    // There is nothing to change here.
  } else if ('types' in step) {
    const meant = value.__typename === undefined || isOneOf(schema, value.__typename, step.types)
    if (meant) apply(value, rest, change, schema)
  } else if (rest.length > 0) {
    if (Object.hasOwn(value, step.key)) apply(value[step.key], rest, change, schema)
  } else if (change.kind === 'set') {
    put(value, step.key, change.value)
  } else if (Object.hasOwn(value, step.key)) {
    put(value, change.to, value[step.key])
    delete value[step.key]
  }
}
