/** Fragment bombs: a short text in which fragments spread fragments stands for millions of fields. */
import { expanded, sum } from './expanded.ts'
import { type ShapeRule, tooMany } from './shape-rule.ts'

export const fragments: ShapeRule = (document, limits) => {
  const found = expanded(document, { of: (_, inside) => 1 + inside, both: sum })
  if (found === Number.POSITIVE_INFINITY) return 'A fragment of the document contains itself. Break the circle.'
  const advice = 'Spread fragments less often within each other, or ask in several requests.'
  return tooMany('fields and spreads once its fragments are written out', found, limits.selections, advice)
}
