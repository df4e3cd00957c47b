// The mesh asks itself its main question before it says that it runs. That shows that all owners answer together, and the
// first person who asks does not pay for programs that have never been asked: a cold hop can miss its deadline.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Log } from './log.ts'
import { ROOT } from './settings.ts'

const QUESTION = readFileSync(join(ROOT, 'schema', 'operations', 'candidate-routes.graphql'), 'utf8')
const ASKED = 'uwv-noord:1'
const TRIES = 5

/** Asks until the answer is whole, a few times at most, and reports how it went; an answer with holes is no error. */
export async function askFirstQuestion(gatewayUrl: string, token: string, log: Log): Promise<void> {
  let missing: string[] = []
  for (let tried = 0; tried < TRIES; tried++) {
    const asked = performance.now()
    missing = await holesIn(gatewayUrl, token)
    if (missing.length > 0) continue
    log(`the main question is answered, in ${Math.round(performance.now() - asked)} ms`)
    return
  }
  log(`the main question is answered in part: ${missing.join(', ')} did not give theirs`)
}

/** Who is missing in the answer: names of owners, or the gateway itself. */
async function holesIn(gatewayUrl: string, token: string): Promise<string[]> {
  const response = await fetch(`${gatewayUrl}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: QUESTION, variables: { id: ASKED } }),
  }).catch(() => undefined)
  const answer: unknown = await response?.json().catch(() => undefined)
  if (typeof answer !== 'object' || answer === null || !('data' in answer)) return ['the gateway']
  const extensions = 'extensions' in answer ? answer.extensions : undefined
  const sources = typeof extensions === 'object' && extensions && 'sources' in extensions ? extensions.sources : []
  if (Array.isArray(sources) && sources.length > 0) return sources.map(source => String(source.name))
  // A refusal names no owner, and is no answer either.
  return 'errors' in answer ? ['the gateway'] : []
}
