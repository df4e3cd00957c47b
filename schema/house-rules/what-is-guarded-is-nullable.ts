/**
 * A refusal is a null. Where a field needs more than the type that it stands in, whoever sees the one and not the other
 * would lose the whole object to a field that can not be null.
 */
import { Kind } from 'graphql'
import { implies, requirementsIn } from '../policy/index.ts'
import { fieldsOf, hasDirective, namedTypeOf, type Rule } from './rule.ts'

export const whatIsGuardedIsNullable: Rule = document => {
  const required = requirementsIn(document)
  return fieldsOf(document).flatMap(({ type, field, at }) => {
    if (field.type.kind !== Kind.NON_NULL_TYPE || hasDirective(field, 'external')) return []
    const had = required.get(type.name.value)
    const needed = [required.get(at), required.get(namedTypeOf(field.type))]
    return needed.every(each => implies(had, each)) ? [] : [`${at} needs more than its type and must be nullable.`]
  })
}
