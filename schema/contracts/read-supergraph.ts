/** What a supergraph says about who holds which field and who asks for it: the marks that composition leaves (`@join__…`). */
import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
} from 'graphql'
import { namedTypeOf } from '../house-rules/rule.ts'

export interface GraphField {
  /** The type that it leads to. */
  type: string
  /** Clients cannot see it. */
  hidden: boolean
  /** The subgraphs that answer it. */
  owners: readonly string[]
  /** The subgraphs that need other fields first (`@requires`), and which. */
  requires: readonly { by: string; fields: string }[]
}

export interface GraphType {
  fields: ReadonlyMap<string, GraphField>
  /** The keys by which a subgraph can be asked for such an object: the names at their top. */
  keys: readonly { graph: string; fields: readonly string[] }[]
}

/** Object types by name. */
export function readSupergraph(supergraph: DocumentNode): ReadonlyMap<string, GraphType> {
  const names = graphNames(supergraph)
  const types = supergraph.definitions.filter(each => each.kind === Kind.OBJECT_TYPE_DEFINITION)
  return new Map(types.map(type => [type.name.value, readType(type, names)]))
}

function readType(type: ObjectTypeDefinitionNode, names: ReadonlyMap<string, string>): GraphType {
  const joined = directives(type.directives, 'join__type')
  const everywhere = [...new Set(joined.map(each => graphOf(each, names)))]
  return {
    fields: new Map((type.fields ?? []).map(field => [field.name.value, readField(field, everywhere, names)])),
    keys: joined.flatMap(each => {
      const key = textOf(each, 'key')
      const resolvable = argument(each, 'resolvable')
      if (key === undefined || (resolvable?.kind === Kind.BOOLEAN && !resolvable.value)) return []
      return [{ graph: graphOf(each, names), fields: key.replace(/\{[^}]*\}/g, ' ').match(/\w+/g) ?? [] }]
    }),
  }
}

/** A field without a mark is answered by every subgraph that has the type. */
function readField(
  field: FieldDefinitionNode,
  everywhere: readonly string[],
  names: ReadonlyMap<string, string>,
): GraphField {
  const joined = directives(field.directives, 'join__field').filter(each => argument(each, 'graph') !== undefined)
  const answering = joined.filter(each => {
    const external = argument(each, 'external')
    return !(external?.kind === Kind.BOOLEAN && external.value)
  })
  return {
    type: namedTypeOf(field.type),
    hidden: directives(field.directives, 'inaccessible').length > 0,
    owners: joined.length === 0 ? everywhere : answering.map(each => graphOf(each, names)),
    requires: joined.flatMap(each => {
      const fields = textOf(each, 'requires')
      return fields === undefined ? [] : [{ by: graphOf(each, names), fields }]
    }),
  }
}

/** `CANDIDATES` -> `candidates`: the supergraph calls a subgraph by a name that GraphQL takes as an enum's. */
function graphNames(supergraph: DocumentNode): ReadonlyMap<string, string> {
  const graphs = supergraph.definitions.find(
    each => each.kind === Kind.ENUM_TYPE_DEFINITION && each.name.value === 'join__Graph',
  )
  if (graphs?.kind !== Kind.ENUM_TYPE_DEFINITION) return new Map()
  return new Map(
    (graphs.values ?? []).map(value => {
      const [mark] = directives(value.directives, 'join__graph')
      return [value.name.value, (mark && textOf(mark, 'name')) ?? value.name.value]
    }),
  )
}

function graphOf(directive: ConstDirectiveNode, names: ReadonlyMap<string, string>): string {
  const value = argument(directive, 'graph')
  const name = value?.kind === Kind.ENUM ? value.value : ''
  return names.get(name) ?? name
}

function directives(all: readonly ConstDirectiveNode[] | undefined, name: string): ConstDirectiveNode[] {
  return (all ?? []).filter(each => each.name.value === name)
}

function argument(directive: ConstDirectiveNode, name: string) {
  return directive.arguments?.find(each => each.name.value === name)?.value
}

function textOf(directive: ConstDirectiveNode, name: string): string | undefined {
  const value = argument(directive, name)
  return value?.kind === Kind.STRING ? value.value : undefined
}
