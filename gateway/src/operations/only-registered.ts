/**
 * Who may ask only what is registered: dashboards, whoever holds a token that is bound to operations, and partners where
 * the operator enforces it. Until then what partners ask besides is noted, so that enforcing it surprises nobody.
 */
import { documentHash } from '@overstap/schema/document-hash'
import type { DocumentNode } from 'graphql'
import { refusal } from '../limits/refusal.ts'
import type { Viewer } from '../policy/viewer.ts'
import { HOW_TO_REGISTER } from './recognise.ts'
import { namesIn } from './record.ts'
import type { OperationRegister } from './register.ts'
import type { Unregistered } from './unregistered.ts'

/** What is done with what a partner asks and nobody registered. */
export type ForPartners = 'off' | 'log' | 'enforce'

export function asksOnlyRegistered({ role, operations }: Viewer, forPartners: ForPartners): boolean {
  return operations !== undefined || role === 'dashboard' || (role === 'partner' && forPartners === 'enforce')
}

interface Asked {
  document: DocumentNode
  viewer: Viewer
}

/**
 * @returns whether it is registered.
 * @throws GraphQLError QUERY_REJECTED for what this caller may not ask.
 */
export async function requireRegistered(
  { document, viewer }: Asked,
  register: OperationRegister,
  forPartners: ForPartners,
  unregistered: Unregistered,
): Promise<boolean> {
  // What is no GraphQL asks for nothing, and why it is none is told elsewhere.
  if (document.definitions.length === 0) return false
  const only = asksOnlyRegistered(viewer, forPartners)
  const hash = hashOf(document)
  const isRegistered = (await register.find(hash)) !== undefined
  if (isRegistered && (viewer.operations?.includes(hash) ?? true)) return true
  if (!only) {
    const isNoted = viewer.role === 'partner' && forPartners === 'log'
    if (isNoted) unregistered.note({ hash, name: namesIn(document), org: viewer.org })
    return false
  }
  throw isRegistered
    ? refusal(
        'QUERY_REJECTED',
        'The token is bound to other operations than this. Ask one of those, or for another token.',
      )
    : refusal('QUERY_REJECTED', `This caller may ask only operations that are registered. ${HOW_TO_REGISTER}`)
}

const hashes = new WeakMap<DocumentNode, string>()

function hashOf(document: DocumentNode): string {
  const found = hashes.get(document) ?? documentHash(document)
  hashes.set(document, found)
  return found
}
