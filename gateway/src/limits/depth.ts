/** Fields within fields, through fragments; introspection counts like anything else. */
import { Kind } from 'graphql'
import { expanded } from './expanded.ts'
import { type ShapeRule, tooMany } from './shape-rule.ts'

export const depth: ShapeRule = (document, limits) => {
  const found = expanded(document, {
    of: (selection, inside) => (selection.kind === Kind.FIELD ? 1 + inside : inside),
    both: Math.max,
  })
  return tooMany('levels of fields', found, limits.depth, 'Ask for the deeper levels by id in a second request.')
}
