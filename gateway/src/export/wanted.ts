/**
 * What an address of an export asks: `/export/Moves.csv?by=REGION&by=FROM_BRANCH&dialect=excel-nl`. What is not one of the
 * names below is a variable of the operation.
 */
import { GraphQLError } from 'graphql'
import { DIALECTS } from './write-csv.ts'

export interface Wanted {
  /** The name of a registered operation, or its hash. */
  operation: string
  format: 'csv' | 'json'
  dialect: (typeof DIALECTS)[keyof typeof DIALECTS]
  /** Which of its lists; undefined where it has only one. */
  rows: string | undefined
  /** Instead of what the browser prefers: whoever follows a link cannot choose its headers. */
  language: string | undefined
  /** As text, by name: several of one name are a list. */
  variables: ReadonlyMap<string, readonly string[]>
}

const OURS = ['rows', 'dialect', 'language'] as const

/** @throws GraphQLError BAD_USER_INPUT, or NOT_FOUND for another ending. */
export function wantedIn(url: string): Wanted {
  const { pathname, searchParams } = new URL(url, 'http://gateway/')
  const [, operation, format] = /^\/export\/(\w+)\.(csv|json)$/.exec(pathname) ?? []
  if (operation === undefined || (format !== 'csv' && format !== 'json'))
    throw notFound('An export is at /export/<operation>.csv or .json, with the name of a registered operation.')
  const [rows, dialect, language] = OURS.map(name => only(name, searchParams.getAll(name)))
  const isDialect = (name: string): name is keyof typeof DIALECTS => Object.hasOwn(DIALECTS, name)
  if (dialect !== undefined && !isDialect(dialect))
    throw badInput(`The dialect must be one of ${Object.keys(DIALECTS).join(', ')}.`)
  if (language !== undefined && language !== 'nl' && language !== 'en') throw badInput('The language must be nl or en.')
  const names = new Set([...searchParams.keys()].filter(name => !OURS.some(each => each === name)))
  return {
    ...{ operation, format, rows, language, dialect: DIALECTS[dialect ?? 'rfc4180'] },
    variables: new Map([...names].map(name => [name, searchParams.getAll(name)])),
  }
}

function only(name: string, values: readonly string[]): string | undefined {
  if (values.length > 1) throw badInput(`«${name}» is given ${values.length} times. Give it once.`)
  return values[0] || undefined
}

export function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } })
}

export function notFound(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'NOT_FOUND', http: { status: 404 } } })
}
