/**
 * Who may ask the schema about itself. In production those who write questions of their own: partners, coaches and
 * operators. A dashboard asks only what is registered, and a stranger can read the published contract.
 */
import { type DocumentNode, GraphQLError, Kind } from 'graphql'
import type { Viewer } from './viewer.ts'

export type Introspection = 'open' | 'known'

const KNOWN = new Set<Viewer['role']>(['partner', 'coach', 'operator'])
const INTROSPECTING = new Set(['__schema', '__type'])

/** @throws GraphQLError UNAUTHENTICATED (HTTP 401) for nobody, FORBIDDEN (HTTP 403) for a role that may not. */
export function refuseIntrospection(document: DocumentNode, { role }: Viewer, introspection: Introspection): void {
  if (introspection === 'open' || KNOWN.has(role) || !introspects(document)) return
  const readers = `Only the roles ${[...KNOWN].join(', ')} may ask the schema about itself here.`
  const [code, status, advice] =
    role === 'none'
      ? (['UNAUTHENTICATED', 401, 'Send a token of one, or leave out `__schema` and `__type`.'] as const)
      : (['FORBIDDEN', 403, 'Leave out `__schema` and `__type`, or ask the operator for the contract.'] as const)
  throw new GraphQLError(`${readers} ${advice}`, { extensions: { code, http: { status } } })
}

/** `__typename` is no introspection: it tells what an answer holds. Deeper down these fields are not valid. */
function introspects(document: DocumentNode): boolean {
  const open = document.definitions.flatMap(each => ('selectionSet' in each ? each.selectionSet.selections : []))
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.kind === Kind.FIELD && INTROSPECTING.has(next.name.value)) return true
    if (next.kind === Kind.INLINE_FRAGMENT) open.push(...next.selectionSet.selections)
  }
  return false
}
