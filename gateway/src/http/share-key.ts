/** Whether callers may share an answer, and on what it depends. */

import type { FastifyRequest } from 'fastify'
import { type DocumentNode, Kind, OperationTypeNode } from 'graphql'
import { asksAboutPeople } from '../engine/partner/asks-about-people.ts'
import type { Graph } from '../graph/graph.ts'

interface Asked {
  text: string
  document: DocumentNode
  /** What partners are told of the caller. */
  rights: string
}

/** What is longer is seldom asked twice at once. */
const LONGEST_BYTES = 16_384

const known = new WeakMap<Graph, WeakMap<DocumentNode, boolean>>()

/**
 * Undefined for what changes something, and for what tells about a person: each who is told is noted down. Those who ask
 * by GET are left to themselves, as caches on the way know them.
 */
export function shareKeyOf(
  { method, headers, body }: FastifyRequest,
  { text, document, rights }: Asked,
  graph: Graph,
): string | undefined {
  const isShort = Number(headers['content-length'] ?? Number.POSITIVE_INFINITY) <= LONGEST_BYTES
  if (method !== 'POST' || !isShort || !mayBeShared(document, graph)) return undefined
  const { operationName, variables }: Record<string, unknown> = { ...Object(body) }
  const { accept, 'accept-language': language } = headers
  return JSON.stringify([graph.version, text, operationName, variables, rights, language, accept])
}

/** It changes nothing, and tells nothing about a person. */
export function mayBeShared(document: DocumentNode, graph: Graph): boolean {
  const ofGraph = known.get(graph) ?? new WeakMap<DocumentNode, boolean>()
  known.set(graph, ofGraph)
  const before = ofGraph.get(document)
  if (before !== undefined) return before
  const onlyReads = document.definitions.every(
    each => each.kind !== Kind.OPERATION_DEFINITION || each.operation === OperationTypeNode.QUERY,
  )
  const found = onlyReads && !asksAboutPeople(document, graph.policy.schema)
  ofGraph.set(document, found)
  return found
}
