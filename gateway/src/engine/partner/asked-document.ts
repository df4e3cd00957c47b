/** What a partner is asked in one hop, with everything worked out that does not depend on who asks. */
import { type DocumentNode, type GraphQLSchema, Kind, OperationTypeNode } from 'graphql'
import { fragmentsOf } from '../../fragments-of.ts'
import { ObjectShape } from './answer-shape.ts'
import { asksAboutPeople } from './asks-about-people.ts'

export interface AskedDocument {
  /** Its text, as it stands in the body of a request. */
  json: string
  document: DocumentNode
  isMutation: boolean
  /** Whether anything about a person is asked. */
  isPersonal: boolean
  /** The type of the root, and what may be in it. */
  root: string
  shape: ObjectShape
  /** What stands before a key that is asked back; undefined where none is. */
  keyMark: string | undefined
}

/**
 * @param schema the supergraph with everything in it, also what clients cannot see.
 * @param keyMark what stands before a key that is asked back; left out: none is.
 */
export function askedDocument(
  query: string,
  document: DocumentNode,
  schema: GraphQLSchema,
  keyMark?: string,
): AskedDocument {
  const operation = document.definitions.find(each => each.kind === Kind.OPERATION_DEFINITION)
  if (operation === undefined) throw new Error('A hop asks an operation.')
  return {
    json: JSON.stringify(query),
    document,
    isMutation: operation.operation === OperationTypeNode.MUTATION,
    isPersonal: asksAboutPeople(document, schema),
    root: schema.getRootType(operation.operation)?.name ?? '',
    shape: new ObjectShape([operation.selectionSet], fragmentsOf(document), schema, keyMark),
    keyMark,
  }
}
