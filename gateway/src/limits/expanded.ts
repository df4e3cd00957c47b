/**
 * Measures a document as it is once every fragment stands where it is spread, without writing that out: each fragment is
 * measured once, so that the time is proportional to the text and not to what the text stands for.
 */
import { type DefinitionNode, type DocumentNode, Kind, type SelectionNode, type SelectionSetNode } from 'graphql'
import { fragmentsOf } from '../fragments-of.ts'

interface Measure {
  /** The measure of a selection, given that of everything in it. */
  of: (selection: SelectionNode, inside: number) => number
  /** Of two selections next to each other. */
  both: (one: number, other: number) => number
}

/** Every fragment counts, spread or not: validation reads them all. A fragment that contains itself measures Infinity. */
export function expanded(document: DocumentNode, { of, both }: Measure): number {
  const fragments = fragmentsOf(document)
  const measured = new Map<DefinitionNode, number>()

  // Not `both` itself: reduce hands over the index and the list too, which Math.max would take for numbers.
  const together = (measures: number[]) => measures.reduce((one, other) => both(one, other), 0)

  function definition(node: DefinitionNode | undefined): number {
    if (node?.kind !== Kind.FRAGMENT_DEFINITION && node?.kind !== Kind.OPERATION_DEFINITION) return 0
    const known = measured.get(node)
    if (known !== undefined) return known
    measured.set(node, Number.POSITIVE_INFINITY)
    const found = selectionSet(node.selectionSet)
    measured.set(node, found)
    return found
  }
  function selectionSet(node: SelectionSetNode | undefined): number {
    return together((node?.selections ?? []).map(each => of(each, inside(each))))
  }
  function inside(node: SelectionNode): number {
    if (node.kind === Kind.FRAGMENT_SPREAD) return definition(fragments.get(node.name.value))
    return selectionSet(node.selectionSet)
  }

  const operations = document.definitions.filter(each => each.kind === Kind.OPERATION_DEFINITION)
  const asked = operations.map(definition)
  const unused = document.definitions.filter(each => !measured.has(each)).map(definition)
  return together([...asked, ...unused])
}

export const sum = (one: number, other: number): number => one + other
