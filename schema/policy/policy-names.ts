/** By which names a document, a subgraph's or a supergraph, says who may see what. */
import type { DocumentNode } from 'graphql'
import { policyDirectives } from '../rights/index.ts'
import { type Link, linksOf } from './linked.ts'

export const SPECIFICATIONS = 'https://specs.apollo.dev/'
/** The version that we can read. In another one the same name may mean something else. */
const VERSION = 'v0.1'

/** Which directives are policy: the name in the document -> the name in the standard. */
export function policyNamesIn(document: DocumentNode): ReadonlyMap<string, string> {
  return new Map(linksOf(document).flatMap(link => policyDirectives.flatMap(directive => namesOf(directive, link))))
}

/** Composition links the specification of each directive by itself: `https://specs.apollo.dev/requiresScopes/v0.1`. */
export function isPolicyLink({ identity, version }: Link): boolean {
  return version === VERSION && policyDirectives.some(directive => identity === SPECIFICATIONS + directive)
}

function namesOf(directive: string, link: Link): [here: string, directive: string][] {
  const imported = link.imports.get(`@${directive}`)?.slice(1)
  if (link.identity === `${SPECIFICATIONS}federation`) return [[imported ?? `${link.prefix}__${directive}`, directive]]
  if (!isPolicyLink(link) || link.identity !== SPECIFICATIONS + directive) return []
  return [[imported ?? link.prefix, directive]]
}
