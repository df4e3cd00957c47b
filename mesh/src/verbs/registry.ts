// The way to the registry of the gateway, with the token that is given: --token, OVERSTAP_TOKEN, or outside production an
// operator's from the development issuer.

import type { Problem } from '@overstap/schema/registry'
import { issueToken } from '../development-issuer.ts'
import { openKeys } from '../keys.ts'
import { dataFolderOf, keysFileOf } from '../settings.ts'

/** Longer than any check, and those that wait before it. */
const LONGEST_MS = 180_000
/** What the tokens of `invite` begin with. */
const PUBLISH_TOKEN = 'overstap_publish_'

/** What became of something that was to be done. */
export interface Told {
  ok: boolean
  /** The number of the graph that was made; null where none was. */
  graph: number | null
  version: number | null
  problems: Problem[]
}

/** The gateway says no, with one of its codes. */
export class Refusal extends Error {
  override name = 'Refusal'
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

/** @throws Error or Refusal with a sentence for whoever typed it. */
export async function askRegistry<Answer>(
  path: string,
  { token, body }: { token: string; body?: object },
  gateway = gatewayOf(process.env),
): Promise<Answer> {
  const response = await fetch(new URL(`/registry${path}`, gateway), {
    method: body ? 'POST' : 'GET',
    headers: { authorization: `Bearer ${token}`, ...(body && { 'content-type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(LONGEST_MS),
  }).catch((fault: unknown) => {
    if (fault instanceof Error && fault.name === 'TimeoutError')
      throw new Error(
        `The gateway at ${gateway} did not answer within ${LONGEST_MS / 60_000} minutes. Ask its operator.`,
      )
    throw new Error(`The gateway at ${gateway} cannot be reached. Start it, or say where it is with OVERSTAP_GATEWAY.`)
  })
  const answer: unknown = await response.json().catch(() => undefined)
  // 422 is an answer, too: what was looked at is not good. The gateway is of the same release; CONTRACT.md has the shapes.
  if (response.status === 200 || response.status === 422) return answer as Answer
  throw (
    refusalIn(answer) ??
    new Error(`The gateway at ${gateway} answers HTTP ${response.status}. Is it one with a registry?`)
  )
}

/** @throws Error with a sentence for what is no address. */
export function gatewayOf(env: NodeJS.ProcessEnv): string {
  const gateway = env.OVERSTAP_GATEWAY || `http://127.0.0.1:${env.PORT || 4000}`
  if (/^https?:$/.test(URL.parse(gateway)?.protocol ?? '')) return gateway
  throw new Error(`OVERSTAP_GATEWAY must be an address such as http://127.0.0.1:4000, but it is «${gateway}».`)
}

/** Of what only operators may do: a publish token is for nothing of that, and in development an operator's is made. */
export function operatorsToken(given: string | undefined): Promise<string> {
  const { OVERSTAP_TOKEN: token = '', NODE_ENV } = process.env
  const isOthers = given === undefined && token.startsWith(PUBLISH_TOKEN) && NODE_ENV !== 'production'
  return isOthers ? developmentToken() : tokenOf(given)
}

export async function tokenOf(given: string | undefined): Promise<string> {
  const token = (given ?? process.env.OVERSTAP_TOKEN)?.trim()
  if (token && !/^[\x21-\x7e]+$/.test(token))
    throw new Error('The token is not one word: give it as it was printed, with --token or OVERSTAP_TOKEN.')
  if (token) return token
  if (process.env.NODE_ENV === 'production')
    throw new Error('In production give a token with --token or OVERSTAP_TOKEN: a publish token, or an operator’s.')
  return developmentToken()
}

function developmentToken(): Promise<string> {
  return issueToken(openKeys(keysFileOf(dataFolderOf(process.env))), { role: 'operator' })
}

function refusalIn(answer: unknown): Refusal | undefined {
  if (typeof answer !== 'object' || answer === null || !('errors' in answer) || !Array.isArray(answer.errors)) return
  const [first]: { message?: unknown; extensions?: { code?: unknown } }[] = answer.errors
  if (typeof first?.message !== 'string') return undefined
  return new Refusal(String(first.extensions?.code ?? 'QUERY_REJECTED'), first.message)
}
