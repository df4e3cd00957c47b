/** The supergraph as a planner gets it where partners have different members of a union: each has what it is lent. */
import {
  type ConstArgumentNode,
  type ConstDirectiveNode,
  type ConstValueNode,
  type DefinitionNode,
  type DocumentNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type UnionTypeDefinitionNode,
} from 'graphql'
import { directivesOf, graphNames, graphsOf } from '../join-directives.ts'
import { type Loan, loansOf } from './loans.ts'

/** Is `member` of `union` one that a partner was lent? */
export type IsLent = (source: string, union: string, member: string) => boolean

interface Lending {
  supergraph: DocumentNode
  isLent: IsLent
}

type Loans = ReadonlyMap<string, Loan>

/** Undefined where nobody lacks a member. */
export function lendMembers(supergraph: DocumentNode): Lending | undefined {
  const loans = loansOf(supergraph)
  if (loans.size === 0) return undefined
  const names = graphNames(supergraph)
  const bySource = new Map([...loans].map(([graph, loan]) => [names.get(graph) ?? '', loan]))
  return {
    supergraph: { ...supergraph, definitions: supergraph.definitions.map(each => lent(each, loans)) },
    isLent: (source, union, member) => bySource.get(source)?.members.get(union)?.has(member) ?? false,
  }
}

function lent(type: DefinitionNode, loans: Loans): DefinitionNode {
  if (type.kind !== Kind.OBJECT_TYPE_DEFINITION && type.kind !== Kind.UNION_TYPE_DEFINITION) return type
  const borrowers = [...loans].flatMap(([graph, { types }]) => (types.has(type.name.value) ? [graph] : []))
  const directives = [...(type.directives ?? []), ...borrowers.map(graph => noted('join__type', graph))]
  if (type.kind === Kind.UNION_TYPE_DEFINITION)
    return { ...type, directives: [...directives, ...membersOf(type, loans)] }
  return borrowers.length === 0 ? type : { ...type, directives, fields: fieldsOf(type, loans) }
}

function membersOf({ name }: UnionTypeDefinitionNode, loans: Loans): ConstDirectiveNode[] {
  return [...loans].flatMap(([graph, { members }]) =>
    [...(members.get(name.value) ?? [])].map(each => noted('join__unionMember', graph, each)),
  )
}

function fieldsOf(type: ObjectTypeDefinitionNode, loans: Loans): ObjectTypeDefinitionNode['fields'] {
  const { name, fields = [] } = type
  return fields.map(field => {
    const borrowers = [...loans].filter(([, { types }]) => types.get(name.value)?.has(field.name.value))
    // A field about which nothing is said is at all who have its type, and they were fewer before.
    const before = directivesOf(field, 'join__field').length > 0 ? [] : graphsOf(type)
    const graphs = [...before, ...borrowers.map(([graph]) => graph)]
    return { ...field, directives: [...(field.directives ?? []), ...graphs.map(each => noted('join__field', each))] }
  })
}

function noted(name: string, graph: string, member?: string): ConstDirectiveNode {
  const given = [argument('graph', { kind: Kind.ENUM, value: graph })]
  if (member !== undefined) given.push(argument('member', { kind: Kind.STRING, value: member }))
  return { kind: Kind.DIRECTIVE, name: { kind: Kind.NAME, value: name }, arguments: given }
}

function argument(name: string, value: ConstValueNode): ConstArgumentNode {
  return { kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: name }, value }
}
