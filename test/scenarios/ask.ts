// Asks the gateway as a client does: over HTTP, with a token, in one of the operations of schema/operations.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'

export interface Answer {
  /** Whatever was asked for; each scenario says what it expects. */
  // biome-ignore lint/suspicious/noExplicitAny: the shape depends on the query
  data: any
  errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[]
  extensions?: { sources?: { name: string; status: string; asOf: string }[] }
}

export interface By {
  /** Default: a coach of the three northern regions. `null`: nobody. */
  token?: string | null
  language?: string
  gatewayUrl?: string
}

export const operationText = (name: string) =>
  readFileSync(join(import.meta.dirname, '../../schema/operations', `${name}.graphql`), 'utf8')

/** Asks a document. */
export async function ask(query: string, variables: object = {}, by: By = {}): Promise<Answer> {
  const { gatewayUrl, tokens } = inject('mesh')
  const token = by.token === undefined ? tokens.coach : by.token
  const response = await fetch(`${by.gatewayUrl ?? gatewayUrl}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'accept-language': by.language ?? 'en',
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query, variables }),
  })
  // Checked by whoever reads it.
  return (await response.json()) as Answer
}

/** Asks an operation of schema/operations by its name. */
export function askOperation(name: string, variables: object, by?: By): Promise<Answer> {
  return ask(operationText(name), variables, by)
}
