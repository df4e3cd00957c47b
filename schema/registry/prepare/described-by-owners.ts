/**
 * Descriptions are the owner's: what a subgraph says of another one's type or field is put aside, and what it leaves unsaid is
 * filled in. So nobody has to copy texts, nobody can put words into another's documentation, and an owner changes its
 * own without asking.
 */
import { type ASTNode, type DocumentNode, isTypeDefinitionNode, Kind, type StringValueNode, visit } from 'graphql'
import { hasDirective } from '../../house-rules/rule.ts'
import { answers, membersOf, type Types } from '../types.ts'

/** What an owner says of something; undefined: it says nothing. */
export type Descriptions = ReadonlyMap<string, StringValueNode | undefined>

/**
 * All that `holders` describe, the first of them counting: whoever puts the owner of a type first in `holdersOf` has its
 * words. What a holder does not answer itself it does not describe either.
 */
export function descriptionsOf(types: Iterable<string>, holdersOf: (type: string) => readonly Types[]): Descriptions {
  const found = new Map<string, StringValueNode | undefined>()
  for (const name of types) {
    for (const holder of holdersOf(name)) {
      const type = holder.get(name)
      if (type === undefined) continue
      if (!found.has(name)) found.set(name, type.description)
      for (const { at, node } of membersOf(type)) {
        const field = at.split('.')[1] ?? ''
        const speaks = type.kind !== Kind.OBJECT_TYPE_DEFINITION || answers(type, field)
        if (speaks && !found.has(at)) found.set(at, node.description)
      }
    }
  }
  return found
}

export function describedBy(document: DocumentNode, descriptions: Descriptions): DocumentNode {
  const definitions = document.definitions.map(definition => {
    if (!isTypeDefinitionNode(definition)) return definition
    const within: string[] = []
    return visit(definition, {
      enter: node => {
        if (!isDescribed(node)) return undefined
        within.push(node.name.value)
        const at = within.join('.')
        if (!descriptions.has(at) || (node.description && isExternal(node))) return undefined
        return { ...node, description: descriptions.get(at) }
      },
      leave: node => {
        if (isDescribed(node)) within.pop()
      },
    })
  })
  return { ...document, definitions }
}

function isExternal(node: ASTNode): boolean {
  return node.kind === Kind.FIELD_DEFINITION && hasDirective(node, 'external')
}

type Described = ASTNode & { name: { value: string }; description?: StringValueNode }

function isDescribed(node: ASTNode): node is Described {
  return (
    isTypeDefinitionNode(node) ||
    node.kind === Kind.FIELD_DEFINITION ||
    node.kind === Kind.INPUT_VALUE_DEFINITION ||
    node.kind === Kind.ENUM_VALUE_DEFINITION
  )
}
