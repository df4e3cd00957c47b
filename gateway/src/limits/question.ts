/** Reads from a request what Apollo will read from it: the text of the document and the variables, or how it is named. */
import type { FastifyRequest } from 'fastify'
import { refusal } from './refusal.ts'

export interface Question {
  text: string
  variables: unknown
  /** What names a registered document: the parameter `documentId`, and the member of `extensions` for that. */
  documentId: unknown
  persistedQuery: unknown
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
  const { query, variables, documentId, extensions } = membersOf(body)
  return { text: typeof query === 'string' ? query : '', variables, documentId, ...persistedIn(extensions) }
}

function ofAddress(address: string): Question {
  const given = new URL(address, 'http://gateway/').searchParams
  return {
    text: given.get('query') ?? '',
    variables: parsed(given.get('variables')),
    documentId: given.get('documentId') ?? undefined,
    ...persistedIn(parsed(given.get('extensions'))),
  }
}

function persistedIn(extensions: unknown): { persistedQuery: unknown } {
  return { persistedQuery: membersOf(extensions).persistedQuery }
}

function membersOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null')
  } catch {
    return undefined
  }
}
