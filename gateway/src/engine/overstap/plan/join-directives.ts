/** What composition notes in a supergraph about who has what: `@join__type(graph: …)` and the like. */
import { type ConstDirectiveNode, type DocumentNode, Kind } from 'graphql'

interface Noted {
  directives?: readonly ConstDirectiveNode[] | undefined
}

export function directivesOf({ directives = [] }: Noted, name: string): ConstDirectiveNode[] {
  return directives.filter(each => each.name.value === name)
}

export function argument(directive: ConstDirectiveNode, name: string): string | undefined {
  const value = directive.arguments?.find(each => each.name.value === name)?.value
  return value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? value.value : undefined
}

export function isTrue(directive: ConstDirectiveNode, name: string): boolean {
  const value = directive.arguments?.find(each => each.name.value === name)?.value
  return value?.kind === Kind.BOOLEAN && value.value
}

/** Graphs that have a type, each once, by the names that they have in `join__Graph`. */
export function graphsOf(type: Noted): string[] {
  return [...new Set(directivesOf(type, 'join__type').flatMap(each => argument(each, 'graph') ?? []))]
}

/** Partners by the name that they have in `join__Graph`. */
export function graphNames(supergraph: DocumentNode): Map<string, string> {
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
