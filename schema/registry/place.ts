/** Where something is in the proposed SDL. */
import { type ASTNode, getLocation, type Location } from 'graphql'
import type { Place } from './report.ts'

/** Undefined for a node of another text, or of none. */
export function placeOf(node: ASTNode | undefined, file: string): Place | undefined {
  return node?.loc?.source.name === file ? at(node.loc, file) : undefined
}

function at({ source, start }: Location, file: string): Place {
  const { line, column } = getLocation(source, start)
  return { file, line, column }
}
