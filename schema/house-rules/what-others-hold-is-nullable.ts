/**
 * A partner that is down is a hole, not a collapse (R11): root fields, fields of an entity outside its key, and fields
 * that lead to an entity are nullable, or one missing partner would void the answers of all.
 */
import { Kind } from 'graphql'
import { fieldsOf, keyFieldsOf, namedTypeOf, objectTypesOf, type Rule } from './rule.ts'

const ROOTS = new Set(['Query', 'Mutation'])

export const whatOthersHoldIsNullable: Rule = document => {
  const types = objectTypesOf(document)
  const entities = new Set(types.filter(type => keyFieldsOf(type).size > 0).map(type => type.name.value))
  return fieldsOf(document).flatMap(({ type, field, at }) => {
    if (field.type.kind !== Kind.NON_NULL_TYPE || keyFieldsOf(type).has(field.name.value)) return []
    if (ROOTS.has(type.name.value)) return [`${at} is a root field and must be nullable.`]
    if (entities.has(type.name.value)) return [`${at} is a field of an entity outside its key and must be nullable.`]
    const list = field.type.type.kind === Kind.LIST_TYPE ? field.type.type : undefined
    if (!entities.has(namedTypeOf(field.type)) || (list && list.type.kind !== Kind.NON_NULL_TYPE)) return []
    return [`${at} leads to the entity ${namedTypeOf(field.type)} and must be nullable.`]
  })
}
