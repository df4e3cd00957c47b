/**
 * Says where in the CLIENT's answer a part is missing. What an engine asks for a partner's sake the client never asked: an
 * error there has the path of a field that is not in the answer, and is told at the object that it was asked of.
 */
import type { GatewayExecutionResult } from '@apollo/server-gateway-interface'
import type { DocumentNode } from 'graphql'
import { fragmentsOf } from '../fragments-of.ts'
import { depthOf, rootFields } from './selected.ts'

/** `document` is what the client asked. Mends the errors in place: a new one could be of another copy of graphql. */
export function clientPaths(result: GatewayExecutionResult, document: DocumentNode): GatewayExecutionResult {
  for (const error of result.errors ?? []) {
    const { path } = error
    if (!path || path.length === 0) continue
    const names = path.filter(step => typeof step === 'string')
    const depth = depthOf(names, rootFields(document), fragmentsOf(document))
    if (depth < names.length) Object.assign(error, { path: upTo(path, depth) })
  }
  return result
}

/** As far as the first `depth` names, with the places in lists between them. */
function upTo(path: readonly (string | number)[], depth: number): (string | number)[] {
  let names = 0
  const end = path.findIndex(step => typeof step === 'string' && ++names > depth)
  return path.slice(0, end < 0 ? path.length : end)
}
