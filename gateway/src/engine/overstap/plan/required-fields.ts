/** What each field requires of other partners, as the supergraph says: `@join__field(graph:, requires:)`. */
import { type ConstDirectiveNode, type DocumentNode, Kind, parse, type SelectionSetNode } from 'graphql'

/** The field sets of a field of a partner: one for each type that has it. */
export type RequiredBy = (source: string, field: string) => readonly SelectionSetNode[]

export function requiredFields(supergraph: DocumentNode): RequiredBy {
  const names = graphNames(supergraph)
  const known = new Map<string, SelectionSetNode[]>()
  for (const type of supergraph.definitions) {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION && type.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue
    for (const field of type.fields ?? []) {
      for (const directive of field.directives ?? []) {
        const requires = directive.name.value === 'join__field' ? argument(directive, 'requires') : undefined
        if (requires === undefined) continue
        const key = `${names.get(argument(directive, 'graph') ?? '')} ${field.name.value}`
        known.set(key, [...(known.get(key) ?? []), fieldSet(requires)])
      }
    }
  }
  return (source, field) => known.get(`${source} ${field}`) ?? []
}

/** Partners by the name that they have in `join__Graph`. */
function graphNames(supergraph: DocumentNode): Map<string, string> {
  const graphs = supergraph.definitions.find(
    each => each.kind === Kind.ENUM_TYPE_DEFINITION && each.name.value === 'join__Graph',
  )
  const values = graphs?.kind === Kind.ENUM_TYPE_DEFINITION ? (graphs.values ?? []) : []
  return new Map(
    values.flatMap(({ name, directives = [] }) =>
      directives.map(each => [name.value, argument(each, 'name') ?? ''] as const),
    ),
  )
}

function argument(directive: ConstDirectiveNode, name: string): string | undefined {
  const value = directive.arguments?.find(each => each.name.value === name)?.value
  return value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? value.value : undefined
}

function fieldSet(text: string): SelectionSetNode {
  const [operation] = parse(`{ ${text} }`, { noLocation: true }).definitions
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('A set of fields is a selection.')
  return operation.selectionSet
}
