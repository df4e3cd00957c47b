/** What a client asks about the schema is answered here, and partners never hear of it. */
import {
  type DocumentNode,
  executeSync,
  type FieldNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql'
import type { Fragments } from '../../../fragments-of.ts'

export function isMeta(name: string): boolean {
  return name === '__schema' || name === '__type'
}

/** The value of a `__schema` or `__type` field that was selected by `nodes`, which answer under the same name. */
export function introspect(
  nodes: readonly FieldNode[],
  { schema, operation, fragments }: { schema: GraphQLSchema; operation: OperationDefinitionNode; fragments: Fragments },
  variableValues: Readonly<Record<string, unknown>>,
): unknown {
  const [first] = nodes
  if (first === undefined) return null
  const question: OperationDefinitionNode = {
    kind: Kind.OPERATION_DEFINITION,
    operation: OperationTypeNode.QUERY,
    variableDefinitions: operation.variableDefinitions ?? [],
    selectionSet: { kind: Kind.SELECTION_SET, selections: nodes },
  }
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [question, ...fragments.values()] }
  return executeSync({ schema, document, variableValues }).data?.[(first.alias ?? first.name).value]
}
