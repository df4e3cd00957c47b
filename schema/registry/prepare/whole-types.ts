/**
 * SDL in which each type stands in one place. Federation takes `extend type` for `type`; a rule that looked at definitions
 * only would not see what stands in an extension, so what is judged and composed is this.
 */
import {
  type DefinitionNode,
  type DocumentNode,
  isTypeDefinitionNode,
  isTypeExtensionNode,
  type TypeDefinitionNode,
  type TypeExtensionNode,
} from 'graphql'

type Part = TypeDefinitionNode | TypeExtensionNode

/** A type that is defined twice stays so: the composers say what is wrong with it. */
export function withWholeTypes(document: DocumentNode): DocumentNode {
  const parts = Map.groupBy(document.definitions.filter(isPart), whose)
  const definitions = document.definitions.flatMap((each): DefinitionNode[] => {
    if (!isPart(each)) return [each]
    const all = parts.get(whose(each)) ?? []
    const first = all.find(isTypeDefinitionNode) ?? all[0]
    if (each !== first) return isTypeDefinitionNode(each) ? [each] : []
    return [whole(each, all.filter(part => part !== each).filter(isTypeExtensionNode))]
  })
  return { ...document, definitions }
}

function isPart(node: DocumentNode['definitions'][number]): node is Part {
  return isTypeDefinitionNode(node) || isTypeExtensionNode(node)
}

/** Parts of one name and different kinds are no whole. */
function whose({ kind, name }: Part): string {
  return `${definitionKind(kind)} ${name.value}`
}

function definitionKind(kind: Part['kind']): string {
  return kind.replace('Extension', 'Definition')
}

function whole(first: Part, more: readonly TypeExtensionNode[]): TypeDefinitionNode {
  const lists = ['directives', 'fields', 'values', 'types', 'interfaces'] as const
  const together = lists.flatMap(list => {
    const members = [first, ...more].flatMap(part => membersOf(part, list))
    return members.length === 0 ? [] : [[list, members] as const]
  })
  // All parts are of one kind, so what is joined are the members of that kind.
  return { ...first, kind: definitionKind(first.kind), ...Object.fromEntries(together) } as TypeDefinitionNode
}

function membersOf(part: Part, list: string): readonly unknown[] {
  const members: unknown = Object.entries(part).find(([name]) => name === list)?.[1]
  return Array.isArray(members) ? members : []
}
