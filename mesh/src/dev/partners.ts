// Which partners answer a gateway that somebody runs for themselves, and which are to be replaced: who is not reached from here,
// and who does not know the key with which that gateway says who is asking.

import { createPrivateKey, randomUUID } from 'node:crypto'
import { hopSignerOf } from '@overstap/kit/sign-hop'
import type { Subgraph } from '@overstap/schema/registry'
import type { Keys } from '../keys.ts'

export interface Partner {
  name: string
  sdl: string
  url: string
  /** Why it is replaced; undefined: it answers for itself. */
  because: string | undefined
}

const LONGEST_LOOK_MS = 3_000
const NOBODY = { role: 'none', org: null, regions: [], purpose: null, rights: [] }
const BODY = JSON.stringify({ query: '{ __typename }' })

export async function lookedAt(subgraphs: readonly Subgraph[], keys: Keys): Promise<Partner[]> {
  const key = createPrivateKey({ key: { ...keys.privateKey('gateway') }, format: 'jwk' })
  const sign = hopSignerOf('overstap-gateway', key)({ ...NOBODY, trace: randomUUID() })
  return Promise.all(
    subgraphs.map(async ({ name, sdl, url }) => {
      const { pathname, search } = new URL(url)
      const token = sign({ audience: name, path: pathname + search, body: BODY })
      return { name, sdl, url, because: await whyNot(url, token) }
    }),
  )
}

async function whyNot(url: string, token: string): Promise<string | undefined> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'overstap-viewer': token },
    body: BODY,
    redirect: 'error',
    signal: AbortSignal.timeout(LONGEST_LOOK_MS),
  }).catch(() => undefined)
  if (response === undefined) return `it is not reached from here, at ${url}`
  const answer: unknown = await response.json().catch(() => undefined)
  if (response.status === 401 || response.status === 403) return 'it does not know the key of this gateway'
  const isAnswer = response.ok && typeof answer === 'object' && answer !== null && 'data' in answer
  return isAnswer ? undefined : `what answers at ${url} is not it (HTTP ${response.status})`
}
