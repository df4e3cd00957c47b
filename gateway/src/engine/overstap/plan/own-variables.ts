/** Lists that are told the same share a variable. Where it turns out that they are not, each gets its own. */
import { type DocumentNode, type GraphQLSchema, Kind, print, visit } from 'graphql'
import { askedDocument } from '../../partner/asked-document.ts'
import type { EntityFetchNode } from './plan.ts'

export function giveOwnVariables(fetch: EntityFetchNode, schema: GraphQLSchema): void {
  for (const [variable, lists] of Map.groupBy(fetch.lists, each => each.variable)) {
    const [first, ...others] = lists
    for (const [index, other] of others.entries()) {
      if (JSON.stringify(other.places) === JSON.stringify(first?.places)) continue
      other.variable = `${variable}_${index}`
      const document = renamed(fetch.asked.document, variable, other.key, other.variable)
      fetch.asked = askedDocument(print(document), document, schema)
    }
  }
}

/** `key` is asked with a variable of the same type and another name. */
function renamed(document: DocumentNode, from: string, key: string, to: string): DocumentNode {
  const name = { kind: Kind.NAME, value: to } as const
  return visit(document, {
    OperationDefinition: node => {
      const definition = node.variableDefinitions?.find(each => each.variable.name.value === from)
      const own = definition ? [{ ...definition, variable: { ...definition.variable, name } }] : []
      return { ...node, variableDefinitions: [...(node.variableDefinitions ?? []), ...own] }
    },
    Field: node => {
      if (node.alias?.value !== key) return undefined
      const given = node.arguments?.map(each =>
        each.value.kind === Kind.VARIABLE && each.value.name.value === from
          ? { ...each, value: { ...each.value, name } }
          : each,
      )
      return { ...node, arguments: given ?? [] }
    },
  })
}
