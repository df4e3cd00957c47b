/**
 * The examples of the explorer: the operations that come with the contract, and with which variables the demo region answers
 * them (`examples.json` beside them).
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'graphql'
import { namesIn } from '../../operations/record.ts'

export interface Example {
  /** Of the operation. */
  name: string
  query: string
  /** JSON, or empty. */
  variables: string
}

export function examplesIn(folder: string): Example[] {
  if (!existsSync(folder)) return []
  const variables = variablesIn(join(folder, 'examples.json'))
  return readdirSync(folder)
    .filter(file => file.endsWith('.graphql'))
    .sort()
    .map(file => {
      const query = readFileSync(join(folder, file), 'utf8')
      const given = variables[file]
      return {
        name: namesIn(parse(query, { noLocation: true })),
        query,
        variables: given ? JSON.stringify(given, null, 2) : '',
      }
    })
}

function variablesIn(file: string): Readonly<Record<string, object>> {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
}
