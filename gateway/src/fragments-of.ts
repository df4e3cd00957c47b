/** The fragments of a document, by name. A plan is asked many times: what is in its documents is worked out once. */
import { type DocumentNode, type FragmentDefinitionNode, Kind } from 'graphql'

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>

const known = new WeakMap<DocumentNode, Fragments>()

export function fragmentsOf(document: DocumentNode): Fragments {
  const before = known.get(document)
  if (before) return before
  const found = new Map(
    document.definitions.flatMap(each => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])),
  )
  known.set(document, found)
  return found
}
