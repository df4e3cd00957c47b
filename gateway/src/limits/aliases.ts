/** Aliases ask the same field many times over, past every limit that counts requests. */
import { Kind } from 'graphql'
import { expanded, sum } from './expanded.ts'
import { type ShapeRule, tooMany } from './shape-rule.ts'

export const aliases: ShapeRule = (document, limits) => {
  const found = expanded(document, {
    of: (selection, inside) => inside + (selection.kind === Kind.FIELD && selection.alias ? 1 : 0),
    both: sum,
  })
  return tooMany(
    'aliases',
    found,
    limits.aliases,
    'Ask for many things of a kind through a list, or in several requests.',
  )
}
