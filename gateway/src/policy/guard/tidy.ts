/** A document after something was taken out: valid again, without what nobody uses any more. */
import { type DocumentNode, type FragmentDefinitionNode, Kind, type OperationDefinitionNode, visit } from 'graphql'

/** The operation with those of the fragments and of its variables that it needs. */
export function tidy(operation: OperationDefinitionNode, fragments: readonly FragmentDefinitionNode[]): DocumentNode {
  const variables = new Set<string>()
  const spread = new Set<FragmentDefinitionNode>()
  const look = (node: OperationDefinitionNode | FragmentDefinitionNode) => {
    visit(node, {
      VariableDefinition: () => false,
      Variable: ({ name }) => void variables.add(name.value),
      FragmentSpread: ({ name }) => {
        const fragment = fragments.find(each => each.name.value === name.value)
        if (!fragment || spread.has(fragment)) return
        spread.add(fragment)
        look(fragment)
      },
    })
  }
  look(operation)
  const variableDefinitions =
    operation.variableDefinitions?.filter(each => variables.has(each.variable.name.value)) ?? []
  return { kind: Kind.DOCUMENT, definitions: [{ ...operation, variableDefinitions }, ...spread] }
}
