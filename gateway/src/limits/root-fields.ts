/** Each field at the root is a question of its own, and goes to a partner by itself. */
import { Kind } from 'graphql'
import { expanded, sum } from './expanded.ts'
import { type ShapeRule, tooMany } from './shape-rule.ts'

export const rootFields: ShapeRule = (document, limits) => {
  const found = expanded(document, {
    of: (selection, inside) => (selection.kind === Kind.FIELD ? 1 : inside),
    both: sum,
  })
  return tooMany('fields at the root', found, limits.rootFields, 'Ask in several requests.')
}
