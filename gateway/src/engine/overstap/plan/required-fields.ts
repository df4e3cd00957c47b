/** What each field requires of other partners, as the supergraph says: `@join__field(graph:, requires:)`. */
import { type DocumentNode, Kind, type SelectionSetNode } from 'graphql'
import { fieldSet } from './field-set.ts'
import { argument, directivesOf, graphNames } from './join-directives.ts'

/** The field sets of a field of a partner: one for each type that has it. */
export type RequiredBy = (source: string, field: string) => readonly SelectionSetNode[]

export function requiredFields(supergraph: DocumentNode): RequiredBy {
  const names = graphNames(supergraph)
  const known = new Map<string, SelectionSetNode[]>()
  for (const type of supergraph.definitions) {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION && type.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue
    for (const field of type.fields ?? []) {
      for (const directive of directivesOf(field, 'join__field')) {
        const requires = argument(directive, 'requires')
        if (requires === undefined) continue
        const key = `${names.get(argument(directive, 'graph') ?? '')} ${field.name.value}`
        known.set(key, [...(known.get(key) ?? []), fieldSet(requires)])
      }
    }
  }
  return (source, field) => known.get(`${source} ${field}`) ?? []
}
