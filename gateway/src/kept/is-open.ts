/**
 * Is everything that a document asks open to everybody, and nothing of it about a person? Only such answers are kept. All
 * of the document counts, also what its variables would leave out.
 */
import { Verdicts } from '@overstap/schema/policy'
import type { Caller } from '@overstap/schema/rights'
import { type DocumentNode, getNamedType, TypeInfo, visit, visitWithTypeInfo } from 'graphql'
import type { Graph } from '../graph/graph.ts'
import { mayBeShared } from '../http/share-key.ts'

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

function judge(document: DocumentNode, graph: Graph): boolean {
  if (!mayBeShared(document, graph)) return false
  const { policy } = graph
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
