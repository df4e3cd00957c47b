/**
 * The document as planners get it: without questions about the schema, without what the caller's variables say is not
 * wanted, and without the client's own names. What planners need not understand they cannot get wrong.
 */
import {
  type DocumentNode,
  type FieldNode,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  getDirectiveValues,
  Kind,
  type SelectionNode,
  visit,
} from 'graphql'
import { isMeta } from '../shape/introspection.ts'
import { markedName } from './aliases.ts'

/** Asked where nothing else is left to ask. */
export const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }

/** `mark` stands before the client's aliases (aliases.ts). */
export function plannedDocument(
  document: DocumentNode,
  variables: Record<string, unknown>,
  mark: string,
): DocumentNode {
  const judged = <Selection extends SelectionNode>(node: Selection): Selection | null => {
    if (!isWanted(node, variables)) return null
    const directives = node.directives?.filter(({ name }) => name.value !== 'skip' && name.value !== 'include') ?? []
    return { ...node, directives }
  }
  return visit(document, {
    Field: node => {
      const wanted = judged(node)
      return wanted && named(isMeta(node.name.value) ? aboutNothing(wanted) : wanted, mark)
    },
    InlineFragment: judged,
    FragmentSpread: judged,
    SelectionSet: {
      leave: node => (node.selections.length === 0 ? { ...node, selections: [TYPENAME] } : undefined),
    },
  })
}

/** Do `@skip` and `@include` let it be asked? */
export function isWanted(node: SelectionNode, variables: Record<string, unknown>): boolean {
  return (
    getDirectiveValues(GraphQLSkipDirective, node, variables)?.if !== true &&
    getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if !== false
  )
}

/** Planners take a `__typename` by any name for the one that they need themselves: it is asked by its own alone. */
function named(field: FieldNode, mark: string): FieldNode {
  const { alias, ...plain } = field
  const name = field.name.value
  const value = markedName(field, mark)
  const isPlain = alias === undefined || value === name || name === TYPENAME.name.value
  return isPlain ? plain : { ...field, alias: { ...alias, value } }
}

/** What the schema holds is known here: the planner hears of a field that is nothing. */
function aboutNothing({ selectionSet: _, arguments: __, ...field }: FieldNode): FieldNode {
  return { ...field, name: TYPENAME.name }
}
