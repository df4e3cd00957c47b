/** Who the partners are, as the supergraph says: the enum `join__Graph` has one value for each. */
import { type DocumentNode, Kind } from 'graphql'

/** Name -> URL. */
export function partnerUrls(supergraph: DocumentNode): Map<string, string> {
  const found = new Map<string, string>()
  for (const definition of supergraph.definitions) {
    if (definition.kind !== Kind.ENUM_TYPE_DEFINITION || definition.name.value !== 'join__Graph') continue
    for (const { directives = [] } of definition.values ?? []) {
      const graph = directives.find(each => each.name.value === 'join__graph')
      const argument = (name: string) => {
        const value = graph?.arguments?.find(each => each.name.value === name)?.value
        return value?.kind === Kind.STRING ? value.value : ''
      }
      if (graph) found.set(argument('name'), argument('url'))
    }
  }
  return found
}
