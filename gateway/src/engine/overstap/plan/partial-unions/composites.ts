/** The types of a supergraph that hold others, and which graphs have what of them. */
import {
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type TypeNode,
  type UnionTypeDefinitionNode,
} from 'graphql'
import { argument, directivesOf, graphsOf, isTrue } from '../join-directives.ts'

export type Composite = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode | UnionTypeDefinitionNode

/** By name. Values are not in it. */
export type Composites = ReadonlyMap<string, Composite>

export function compositesOf(supergraph: DocumentNode): Composites {
  return new Map(supergraph.definitions.filter(isComposite).map(each => [each.name.value, each]))
}

export function isKnownTo(graph: string, type: Composite): boolean {
  return graphsOf(type).includes(graph)
}

export function isEntity(type: Composite): boolean {
  return directivesOf(type, 'join__type').some(each => argument(each, 'key') !== undefined)
}

export function membersOf(union: UnionTypeDefinitionNode): string[] {
  return (union.types ?? []).map(each => each.name.value)
}

export function hasMember(graph: string, union: UnionTypeDefinitionNode, member: string): boolean {
  return directivesOf(union, 'join__unionMember').some(
    each => argument(each, 'graph') === graph && argument(each, 'member') === member,
  )
}

/** Can it be asked for a field of a type that it knows? What is said of no graph holds for all of them. */
export function canBeAsked(graph: string, field: FieldDefinitionNode): boolean {
  const joins = directivesOf(field, 'join__field')
  const own = joins.filter(each => argument(each, 'graph') === graph)
  return joins.length === 0 || own.some(each => !isTrue(each, 'external') && !isTrue(each, 'usedOverridden'))
}

/** Does every type get it from its interface, of which one graph knows no more than that? */
export function isFromInterface(field: FieldDefinitionNode): boolean {
  return directivesOf(field, 'join__field').some(each => argument(each, 'graph') === undefined)
}

export function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type)
}

function isComposite(each: DefinitionNode): each is Composite {
  return (
    each.kind === Kind.OBJECT_TYPE_DEFINITION ||
    each.kind === Kind.INTERFACE_TYPE_DEFINITION ||
    each.kind === Kind.UNION_TYPE_DEFINITION
  )
}
