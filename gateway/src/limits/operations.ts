/** Only one operation of a document is answered, but all of them are read. */
import { Kind } from 'graphql'
import { type ShapeRule, tooMany } from './shape-rule.ts'

export const operations: ShapeRule = (document, limits) => {
  const found = document.definitions.filter(each => each.kind === Kind.OPERATION_DEFINITION).length
  return tooMany('operations', found, limits.operations, 'Send only the one that is asked.')
}
