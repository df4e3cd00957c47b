/** Reads from a request what Apollo will read from it: the text of the document and the variables. */
import type { FastifyRequest } from 'fastify'
import { refusal } from './refusal.ts'

export interface Question {
  text: string
  variables: unknown
}

/**
 * What is not there is empty: Apollo says so better.
 * @throws GraphQLError QUERY_REJECTED for several questions in one body.
 */
export function questionOf(request: FastifyRequest): Question {
  if (request.method === 'GET') return ofAddress(request.url)
  const body = request.body
  if (Array.isArray(body)) {
    const advice = 'Send each in a request of its own, or ask for several fields in one document.'
    throw refusal(
      'QUERY_REJECTED',
      `The body has a list of ${body.length} questions, and 1 question is allowed. ${advice}`,
    )
  }
  if (typeof body !== 'object' || body === null) return { text: '', variables: undefined }
  const text = 'query' in body && typeof body.query === 'string' ? body.query : ''
  return { text, variables: 'variables' in body ? body.variables : undefined }
}

function ofAddress(address: string): Question {
  const given = new URL(address, 'http://gateway/').searchParams
  return { text: given.get('query') ?? '', variables: parsed(given.get('variables')) }
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null')
  } catch {
    return undefined
  }
}
