/** Every `@include` and `@skip` is one more case to plan for. */
import { type DefinitionNode, Kind } from 'graphql'
import { expanded, sum } from './expanded.ts'
import { type ShapeRule, tooMany } from './shape-rule.ts'

export const directives: ShapeRule = (document, limits) => {
  const onSelections = expanded(document, {
    of: (selection, inside) => inside + (selection.directives?.length ?? 0),
    both: sum,
  })
  const found = document.definitions.map(onDefinition).reduce(sum, onSelections)
  return tooMany('directives', found, limits.directives, 'Put one on a fragment instead of one on each of its fields.')
}

function onDefinition(node: DefinitionNode): number {
  if (node.kind !== Kind.OPERATION_DEFINITION && node.kind !== Kind.FRAGMENT_DEFINITION) return 0
  const variables = node.variableDefinitions ?? []
  return variables.map(each => each.directives?.length ?? 0).reduce(sum, node.directives?.length ?? 0)
}
