/**
 * Which document does the caller mean? Its text, or a registered one that it names by hash: with `documentId`, or as
 * clients of Apollo do in `extensions.persistedQuery`. Where there is a text it counts, and nothing is registered by it.
 */
import { GraphQLError } from 'graphql'
import type { Question } from '../limits/question.ts'
import { refusal } from '../limits/refusal.ts'
import type { OperationRegister } from './register.ts'

/**
 * @param onlyRegistered of this caller: a text would be no use.
 * @returns the text; empty where there is neither a text nor a name.
 * @throws GraphQLError QUERY_REJECTED for a name that names nothing.
 */
export async function recognise(
  question: Question,
  register: OperationRegister,
  onlyRegistered: boolean,
): Promise<string> {
  const { text, documentId, persistedQuery } = question
  if (text !== '') return text
  if (documentId !== undefined) {
    const found = await register.find(hashIn(documentId))
    if (found) return found.text
    throw refusal('QUERY_REJECTED', `No registered operation has this documentId. ${HOW_TO_REGISTER}`)
  }
  if (persistedQuery !== undefined && persistedQuery !== null) {
    const found = await register.find(hashOfClient(persistedQuery))
    if (found) return found.text
    throw onlyRegistered
      ? refusal('QUERY_REJECTED', `No registered operation has this hash. ${HOW_TO_REGISTER}`)
      : notFound()
  }
  return ''
}

export const HOW_TO_REGISTER =
  'Have the operator register the document (npm run mesh -- operations register FILE), or ask one that is registered.'

function hashIn(documentId: unknown): string {
  const hash = typeof documentId === 'string' ? /^sha256:([\da-f]{64})$/.exec(documentId)?.[1] : undefined
  if (hash !== undefined) return hash
  throw refusal('QUERY_REJECTED', 'A documentId must be «sha256:» and the hash of the document in 64 hex digits.')
}

function hashOfClient(persistedQuery: unknown): string {
  const given: Record<string, unknown> = typeof persistedQuery === 'object' ? { ...persistedQuery } : {}
  const { version, sha256Hash } = given
  if (version === 1 && typeof sha256Hash === 'string' && /^[\da-f]{64}$/.test(sha256Hash)) return sha256Hash
  const expected = 'version 1 with the hash of the document in sha256Hash, 64 hex digits'
  throw refusal('QUERY_REJECTED', `extensions.persistedQuery must be of ${expected}.`)
}

/** The one text that is no sentence: clients of Apollo, urql and Relay know it, with HTTP 200, and send the document next. */
function notFound(): GraphQLError {
  return new GraphQLError('PersistedQueryNotFound', { extensions: { code: 'QUERY_REJECTED', http: { status: 200 } } })
}
