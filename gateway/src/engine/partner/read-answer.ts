/** Reads what came back from a partner: is it an answer of GraphQL at all? What is in its data is guarded on its own. */
import type { GraphQLFormattedError } from 'graphql'
import { MOST_ERRORS, MOST_OBJECTS } from '../bounds.ts'
import { isObject } from './guard-answer.ts'
import { PartnerFault } from './partner-fault.ts'
import type { Reply } from './send.ts'
import { hasTooManyNames } from './too-many-names.ts'

export interface PartnerAnswer {
  data: Record<string, unknown> | null
  errors: GraphQLFormattedError[]
}

/** Longest time for which a partner can send us away, in milliseconds: it must be found again soon after it is back. */
const LONGEST_REST_MS = 5_000

/**
 * What an answer is not, whatever its body: our signature refused, which operators must look at (it is nothing that the
 * caller can mend, and never the caller's own UNAUTHENTICATED), too many questions, and a partner that cannot now.
 * @throws PartnerFault
 */
export function refuseStatus({ status, headers, text }: Reply): void {
  const fault = (nature: ConstructorParameters<typeof PartnerFault>[2]) =>
    new PartnerFault('SOURCE_UNAVAILABLE', `HTTP ${status}`, { ...nature, characters: text.length })
  if (status === 401 || status === 403) throw fault({})
  if (status === 429) throw fault({ trouble: true, restMs: restOf(headers['retry-after']) })
  const restMs = restOf(headers['retry-after'])
  if (status < 500 || (restMs === undefined && isGraphQL(headers['content-type']))) return
  throw fault({ trouble: true, restMs, again: restMs === undefined && status !== 500 })
}

/** Null data are an answer only with an error that says why. */
export function readAnswer({ status, headers, text }: Reply): PartnerAnswer {
  const bad = (what: string) =>
    new PartnerFault(status >= 500 ? 'SOURCE_UNAVAILABLE' : 'SOURCE_BAD_RESPONSE', what, { characters: text.length })
  if (status >= 300 && !isGraphQL(headers['content-type'])) throw bad(`HTTP ${status}`)
  if (text.length > MOST_OBJECTS && holdsMore(text)) throw bad(`more than ${MOST_OBJECTS} lists and objects`)
  if (hasTooManyNames(text)) throw bad('more different names than can be asked')
  let answer: unknown
  try {
    answer = JSON.parse(text)
  } catch {
    throw bad('not JSON')
  }
  if (!isObject(answer)) throw bad('not an object')
  const { data = null, errors = null } = answer
  if (data !== null && !isObject(data)) throw bad('data that are not an object')
  if (errors !== null && !(Array.isArray(errors) && errors.every(isError)))
    throw bad('errors that are not a list of errors')
  if (errors !== null && errors.length > MOST_ERRORS) throw bad(`more than ${MOST_ERRORS} errors`)
  if (data === null && (errors === null || errors.length === 0)) throw bad('neither data nor errors')
  if (status >= 300 && !errors?.length) throw bad(`HTTP ${status} without errors`)
  return { data, errors: errors ?? [] }
}

/** Than it may, by their brackets; those in texts count, too. */
function holdsMore(text: string): boolean {
  let found = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if ((code === 0x5b || code === 0x7b) && ++found > MOST_OBJECTS) return true
  }
  return false
}

function isGraphQL(type: string | string[] | undefined): boolean {
  return typeof type === 'string' && /^application\/(graphql-response\+)?json\b/.test(type)
}

function isError(value: unknown): value is GraphQLFormattedError {
  return (
    isObject(value) && typeof value.message === 'string' && (value.extensions == null || isObject(value.extensions))
  )
}

/** Seconds or a date, as HTTP has it. */
function restOf(retryAfter: string | string[] | undefined): number | undefined {
  if (typeof retryAfter !== 'string') return undefined
  const ms = /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1_000 : Date.parse(retryAfter) - Date.now()
  return ms > 0 ? Math.min(ms, LONGEST_REST_MS) : undefined
}
