/** Where something is in the proposed SDL. */
import { type ASTNode, type DocumentNode, Kind, visit } from 'graphql'
import { remembered } from './remembered.ts'
import type { Place } from './report.ts'

/** Undefined for a node of another text, or of none. */
export function placeOf(node: ASTNode | undefined, file: string): Place | undefined {
  if (node?.loc?.source.name !== file) return undefined
  const { line, column } = node.loc.startToken
  // A document starts before its first line.
  return { file, line: Math.max(line, 1), column: Math.max(column, 1) }
}

/** The name of what stands at a coordinate (`Type`, `Type.member`, `Type.member.argument`), or what bears that name first. */
export function nodeAt(document: DocumentNode, coordinate: string): ASTNode | undefined {
  return nodesIn(document).get(coordinate)
}

const nodesIn = remembered((document: DocumentNode): ReadonlyMap<string, ASTNode> => {
  const exact = new Map<string, ASTNode>()
  const named = new Map<string, ASTNode>()
  const within: string[] = []
  visit(document, {
    enter: node => {
      if (node.kind === Kind.NAME && !named.has(node.value)) named.set(node.value, node)
      if (!isNamed(node)) return
      within.push(node.name.value)
      const at = within.join('.')
      if (!exact.has(at)) exact.set(at, node.name)
    },
    leave: node => {
      if (isNamed(node)) within.pop()
    },
  })
  return new Map([...named, ...exact])
})

const NAMED = /^(\w+Type(Definition|Extension)|FieldDefinition|InputValueDefinition|EnumValueDefinition)$/

function isNamed(node: ASTNode): node is ASTNode & { name: { value: string; kind: Kind.NAME } } {
  return NAMED.test(node.kind) && 'name' in node && node.name !== undefined
}
