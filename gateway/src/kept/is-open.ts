/**
 * Is everything that a document asks open to everybody, and nothing of it about a person? Only such answers are kept. All
 * of the document counts, also what its variables would leave out.
 */
import { Verdicts } from '@overstap/schema/policy'
import type { Caller } from '@overstap/schema/rights'
import { type DocumentNode, getNamedType, Kind, OperationTypeNode, TypeInfo, visit, visitWithTypeInfo } from 'graphql'
import { asksAboutPeople } from '../engine/partner/asks-about-people.ts'
import type { Graph } from '../graph/graph.ts'

const NOBODY: Caller = { role: 'none', purpose: null, rights: [] }

const known = new WeakMap<Graph, WeakMap<DocumentNode, boolean>>()

/** The document must be valid. */
export function isOpen(document: DocumentNode, graph: Graph): boolean {
  const ofGraph = known.get(graph) ?? new WeakMap<DocumentNode, boolean>()
  known.set(graph, ofGraph)
  const found = ofGraph.get(document) ?? judge(document, graph)
  ofGraph.set(document, found)
  return found
}

function judge(document: DocumentNode, { policy }: Graph): boolean {
  const onlyReads = document.definitions.every(
    each => each.kind !== Kind.OPERATION_DEFINITION || each.operation === OperationTypeNode.QUERY,
  )
  if (!onlyReads || asksAboutPeople(document, policy.schema)) return false
  const verdicts = new Verdicts(policy, NOBODY)
  const types = new TypeInfo(policy.schema)
  let open = true
  const look = visitWithTypeInfo(types, {
    Field: ({ name }) => {
      const [parent, type] = [types.getParentType(), types.getType()]
      if (parent && verdicts.onField(parent, name.value)) open = false
      if (type && verdicts.onSomeTypeBehind(getNamedType(type))) open = false
    },
  })
  visit(document, look)
  return open
}
