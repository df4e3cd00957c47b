/**
 * For whom the parts of an operation are fetched: what one owner is asked because a field of another needs it
 * (`@requires`). The gateway says so with each hop, and the owner decides. Pure: the supergraph and the client's
 * operation in, names out, whichever engine plans it.
 */
import { needsIn } from '@overstap/schema/contracts'
import {
  type DocumentNode,
  type GraphQLSchema,
  getOperationAST,
  isAbstractType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'

/** `Type.field` -> the partners for which it is asked. */
export type Recipients = Readonly<Record<string, readonly string[]>>

/** For one operation: what each owner is asked for others. Owners who are asked nothing for others are not in it. */
type RecipientsByOwner = ReadonlyMap<string, Recipients>

type Need = ReturnType<typeof needsIn>[number]

export type RecipientsReader = (document: DocumentNode, operationName: string | undefined) => RecipientsByOwner

/** For one supergraph, as `schema` has all of it: a function that remembers what it found of a document for as long as the document is kept. */
export function recipientsReader(supergraph: DocumentNode, schema: GraphQLSchema): RecipientsReader {
  const needs = Map.groupBy(needsIn(supergraph), need => need.for)
  const known = new WeakMap<DocumentNode, Map<string, RecipientsByOwner>>()
  return (document, operationName = '') => {
    const byName = known.get(document) ?? new Map<string, RecipientsByOwner>()
    known.set(document, byName)
    const found = byName.get(operationName) ?? byOwner(allNeeds(selectedIn(schema, document, operationName), needs))
    byName.set(operationName, found)
    return found
  }
}

/** `Type.field` of everything that the operation selects, with every type that may stand behind an abstract one. */
function selectedIn(schema: GraphQLSchema, document: DocumentNode, operationName: string): Set<string> {
  const operation = getOperationAST(document, operationName || undefined)
  const types = new TypeInfo(schema)
  const selected = new Set<string>()
  const look = visitWithTypeInfo(types, {
    // Of a document with several operations only one is run; fragments may be anybody's.
    OperationDefinition: node => (operation === null || node === operation ? undefined : false),
    Field: ({ name }) => {
      const parent = types.getParentType()
      if (!parent) return
      const behind = isAbstractType(parent) ? schema.getPossibleTypes(parent) : []
      for (const type of [parent, ...behind]) selected.add(`${type.name}.${name.value}`)
    },
  })
  visit({ ...document, definitions: document.definitions.filter(isExecutable) }, look)
  return selected
}

function isExecutable({ kind }: DocumentNode['definitions'][number]): boolean {
  return kind === Kind.OPERATION_DEFINITION || kind === Kind.FRAGMENT_DEFINITION
}

/** What is needed may need something in its turn. */
function allNeeds(selected: ReadonlySet<string>, needs: ReadonlyMap<string, readonly Need[]>): Need[] {
  const found: Need[] = []
  // A set is walked to its end also when that moves.
  const fields = new Set(selected)
  for (const field of fields) {
    for (const need of needs.get(field) ?? []) {
      found.push(need)
      fields.add(need.field)
    }
  }
  return found
}

function byOwner(needs: readonly Need[]): RecipientsByOwner {
  const found = new Map<string, Record<string, string[]>>()
  for (const { field, owners, to } of needs) {
    for (const owner of owners) {
      const recipients = found.get(owner) ?? {}
      recipients[field] = [...new Set([...(recipients[field] ?? []), to])].sort()
      found.set(owner, recipients)
    }
  }
  return found
}
