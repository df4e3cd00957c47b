/**
 * The name under which an object says its type to the guard. It must be in the way of nothing that the client asks for,
 * and never gets into an answer.
 */
import { type DocumentNode, type FieldNode, Kind, visit } from 'graphql'

/** One that the document uses for nothing. */
export function freeName(document: DocumentNode): string {
  const taken = new Set<string>()
  visit(document, { Name: ({ value }) => void taken.add(value) })
  let name = 'guardedType'
  while (taken.has(name)) name += '_'
  return name
}

export function typeNameAs(name: string): FieldNode {
  return {
    kind: Kind.FIELD,
    alias: { kind: Kind.NAME, value: name },
    name: { kind: Kind.NAME, value: '__typename' },
  }
}
