/**
 * Asks the gateway what a page shows: a registered operation by its hash, over GET, as any dashboard does. What comes back
 * says plainly what is missing and because of whom.
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

export type Answer<Data> =
  | { state: 'LOADING' }
  /** Whole, or with holes: then `missing` says whose, and `because` why a part of the question was refused. */
  | { state: 'ANSWERED'; data: Data; missing: readonly MissingSource[]; because: string | undefined }
  /** The gateway answers, and not this question. */
  | { state: 'REFUSED'; because: string }
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

/** Asks when it is first shown, when the variables change, and when it is told to. */
export function useAnswer<Data>(operation: Operation, variables: Variables = {}): Asked<Data> {
  const [answer, setAnswer] = useState<Answer<Data>>({ state: 'LOADING' })
  const [attempt, setAttempt] = useState(0)
  const address = addressOf(operation, variables)
  useEffect(() => {
    const leaving = new AbortController()
    setAnswer({ state: 'LOADING' })
    ask<Data>(address, leaving.signal).then(found => {
      if (!leaving.signal.aborted) setAnswer(found)
    })
    return () => leaving.abort()
  }, [address, attempt])
  return { operation, variables, answer, again: () => setAttempt(attempt + 1) }
}

function addressOf({ documentId }: Operation, variables: Variables): string {
  const parts = new URLSearchParams({ documentId })
  if (Object.keys(variables).length > 0) parts.set('variables', JSON.stringify(variables))
  return `/graphql?${parts}`
}

async function ask<Data>(address: string, signal: AbortSignal): Promise<Answer<Data>> {
  try {
    const response = await fetch(address, {
      headers: {
        accept: 'application/graphql-response+json',
        'accept-language': LANGUAGE,
        'apollo-require-preflight': '1',
      },
      signal,
    })
    const { data, errors, extensions }: Body<Data> = await response.json()
    if (!data) return { state: 'REFUSED', because: errors?.[0]?.message ?? `HTTP ${response.status}` }
    const refused = errors?.find(each => !each.extensions?.code?.startsWith('SOURCE_'))
    return { state: 'ANSWERED', data, missing: extensions?.sources ?? [], because: refused?.message }
  } catch {
    return { state: 'UNREACHED' }
  }
}
