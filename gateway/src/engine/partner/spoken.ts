/**
 * What a partner may say to a client in its own words: something about the caller's question, short, and each member of it
 * what its name says. Whatever else it says is its own trouble and stays inside.
 */
import type { GraphQLFormattedError } from 'graphql'

const SPEAKABLE = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'NOT_FOUND',
  'SOURCE_UNAVAILABLE',
  'SOURCE_TIMEOUT',
  'SOURCE_BAD_RESPONSE',
  'AUDIT_UNAVAILABLE',
])

/** In characters: nobody reads more. */
const LONGEST_MESSAGE = 1_000
/** Of what nobody sees: a terminal would obey it. */
const UNSEEN = /[\p{Cc}\p{Cf}]+/gu
const CODE = /^[^\p{Cc}\p{Cf}]{1,100}$/u
/** Codes close to one that is not known. */
const MOST_NEAREST = 20

type Extensions = Record<string, unknown>

/** What an error may carry beside its code, and what that must be. `path` is the gateway's to say. */
const MEMBERS: Readonly<Record<string, (value: unknown) => boolean>> = {
  code: value => typeof value === 'string',
  source: value => isText(value, /^[a-z][\w-]{0,63}$/i),
  incidentId: value => isText(value, /^[\w-]{1,64}$/),
  retryable: value => typeof value === 'boolean',
  nearest: value => Array.isArray(value) && value.length <= MOST_NEAREST && value.every(each => isText(each, CODE)),
}

export function isSpeakable({ extensions }: GraphQLFormattedError): boolean {
  const code = extensions?.code
  return typeof code === 'string' && SPEAKABLE.has(code)
}

/** The error with nothing in it but what a client may read. */
export function spoken({ message, path, extensions = {} }: GraphQLFormattedError): GraphQLFormattedError {
  const plain = message.replace(UNSEEN, ' ')
  const text = plain.length > LONGEST_MESSAGE ? `${plain.slice(0, LONGEST_MESSAGE)}…` : plain
  return { message: text, ...(path ? { path } : {}), extensions: readable(extensions) }
}

function readable(given: Extensions): Extensions {
  const names = Object.keys(MEMBERS).filter(name => Object.hasOwn(given, name) && MEMBERS[name]?.(given[name]))
  return Object.fromEntries(names.map(name => [name, given[name]]))
}

function isText(value: unknown, form: RegExp): boolean {
  return typeof value === 'string' && form.test(value)
}
