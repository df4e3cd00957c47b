/** Reads a set of fields as it stands in `@key` and `@requires`. */
import { Kind, parse, type SelectionSetNode } from 'graphql'

export function fieldSet(text: string): SelectionSetNode {
  const [operation] = parse(`{ ${text} }`, { noLocation: true }).definitions
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('A set of fields is a selection.')
  return operation.selectionSet
}
