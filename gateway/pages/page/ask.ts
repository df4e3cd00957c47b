/**
 * Asks the gateway what a page shows: a registered operation by its hash, over GET, as any dashboard does. Whoever asks with a
 * token asks about people, and then nothing of the question may stand in an address, which others keep: it goes by POST. What
 * comes back says plainly what is missing and because of whom.
 */
import { useEffect, useState } from 'preact/hooks'
import { LANGUAGE } from './language.ts'

/** A document that the gateway knows (see operation-modules.ts). */
export interface Operation {
  name: string
  documentId: string
  text: string
}

export type Variables = Readonly<Record<string, unknown>>

/** A partner that did not give its part. */
interface MissingSource {
  name: string
  asOf: string
}

/** Why something was not answered though its owner could. */
interface Refusal {
  /** Of the contract: `FORBIDDEN`. */
  code: string | undefined
  because: string
}

export type Answer<Data> =
  | { state: 'LOADING' }
  /** Whole, or with holes: then `missing` says whose, and `refused` why a part of the question was refused. */
  | { state: 'ANSWERED'; data: Data; missing: readonly MissingSource[]; refused: Refusal | undefined }
  /** The gateway answers, and not this question. */
  | ({ state: 'REFUSED' } & Refusal)
  /** No answer came. */
  | { state: 'UNREACHED' }

/** Undefined while there is none. */
export function dataOf<Data>(answer: Answer<Data>): Data | undefined {
  return answer.state === 'ANSWERED' ? answer.data : undefined
}

/** What `/graphql` sends. */
interface Body<Data> {
  data?: Data | null
  errors?: readonly { message: string; extensions?: { code?: string } }[]
  extensions?: { sources?: readonly MissingSource[] }
}

export interface Asked<Data> {
  operation: Operation
  variables: Variables
  answer: Answer<Data>
  again: () => void
}

/**
 * Asks when it is first shown, when the variables change, and when it is told to.
 * @param token of whoever asks; left out or empty: anybody.
 */
export function useAnswer<Data>(operation: Operation, variables: Variables = {}, token = ''): Asked<Data> {
  const [answer, setAnswer] = useState<Answer<Data>>({ state: 'LOADING' })
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    const leaving = new AbortController()
    setAnswer({ state: 'LOADING' })
    ask<Data>(operation, variables, token, leaving.signal).then(found => {
      if (!leaving.signal.aborted) setAnswer(found)
    })
    return () => leaving.abort()
  }, [operation, JSON.stringify(variables), token, attempt])
  return { operation, variables, answer, again: () => setAttempt(attempt + 1) }
}

/** Asks once. */
export async function ask<Data>(
  operation: Operation,
  variables: Variables,
  token: string,
  signal?: AbortSignal,
): Promise<Answer<Data>> {
  try {
    const response = await (token === ''
      ? get(operation, variables, signal)
      : post(operation, variables, token, signal))
    const { data, errors = [], extensions }: Body<Data> = await response.json()
    const [refused] = errors.map(refusalOf).filter(each => !each.code?.startsWith('SOURCE_'))
    if (data) return { state: 'ANSWERED', data, missing: extensions?.sources ?? [], refused }
    const [first = { code: undefined, because: `HTTP ${response.status}` }] = errors.map(refusalOf)
    return { state: 'REFUSED', ...first }
  } catch {
    return { state: 'UNREACHED' }
  }
}

function refusalOf({ message, extensions }: NonNullable<Body<unknown>['errors']>[number]): Refusal {
  return { code: extensions?.code, because: message }
}

const HEADERS = { accept: 'application/graphql-response+json', 'accept-language': LANGUAGE }

function get({ documentId }: Operation, variables: Variables, signal: AbortSignal | undefined): Promise<Response> {
  const parts = new URLSearchParams({ documentId })
  if (Object.keys(variables).length > 0) parts.set('variables', JSON.stringify(variables))
  return fetch(`/graphql?${parts}`, {
    headers: { ...HEADERS, 'apollo-require-preflight': '1' },
    signal: signal ?? null,
  })
}

function post(
  { documentId }: Operation,
  variables: Variables,
  token: string,
  signal: AbortSignal | undefined,
): Promise<Response> {
  return fetch('/graphql', {
    method: 'POST',
    headers: { ...HEADERS, 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ documentId, variables }),
    signal: signal ?? null,
  })
}
