/** Names in an SDL that mean something, however they are written: camelCase and snake_case alike. */
import { type DocumentNode, Kind, visit } from 'graphql'

/** Names of directives are nobody's data, and are left out. */
export function namesLike(pattern: RegExp, document: DocumentNode): string[] {
  const found: string[] = []
  visit(document, {
    Name: (node, _key, parent) => {
      const definition = parent !== undefined && !Array.isArray(parent) && 'kind' in parent ? parent.kind : undefined
      if (definition === Kind.DIRECTIVE) return
      const words = node.value.replace(/([a-z])([A-Z])/g, '$1_$2')
      if (pattern.test(node.value) || pattern.test(words)) found.push(node.value)
    },
  })
  return found
}
