// npm run token -- --role R [--org ID] [--regions a,b] [--purpose P] [--operations FILE,...] [--days N]: a token of the
// development issuer on stdout, and nothing else there.

import { parseArgs } from 'node:util'
import { hashOfText } from '@overstap/schema/document-hash'
import { purposes } from '@overstap/schema/rights'
import { GraphQLError } from 'graphql'
import { issueToken, TOKEN_ROLES } from './development-issuer.ts'
import { openKeys } from './keys.ts'
import { dataFolderOf, keysFileOf } from './settings.ts'
import { readTypedFile } from './typed-file.ts'
import { lineOf } from './verbs/findings.ts'

/** A key of a dashboard is renewed once a year at least. */
const MOST_DAYS = 366

try {
  const { values } = parseArgs({
    options: {
      role: { type: 'string' },
      org: { type: 'string' },
      regions: { type: 'string' },
      purpose: { type: 'string' },
      operations: { type: 'string' },
      days: { type: 'string' },
    },
  })
  const role = oneOf('--role', TOKEN_ROLES, values.role)
  if (role === undefined) throw new Error(`--role is missing. Give one of ${TOKEN_ROLES.join(', ')}.`)
  const token = await issueToken(openKeys(keysFileOf(dataFolderOf(process.env))), {
    role,
    org: values.org,
    regions: values.regions?.split(',').filter(region => region !== ''),
    purpose: oneOf('--purpose', purposes, values.purpose),
    operations: values.operations?.split(',').map(hashOfFile),
    days: values.days === undefined ? undefined : daysIn(values.days),
  })
  process.stdout.write(`${token}\n`)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}

/** The same name that the gateway gives the document when it is registered. */
function hashOfFile(file: string): string {
  const text = readTypedFile(file)
  try {
    return hashOfText(text)
  } catch (fault) {
    if (!(fault instanceof GraphQLError)) throw fault
    const [place] = fault.locations ?? []
    throw new Error(lineOf({ file, line: place?.line, column: place?.column, message: fault.message }, 'table'))
  }
}

function daysIn(text: string): number {
  const days = Number(text)
  if (Number.isInteger(days) && days >= 1 && days <= MOST_DAYS) return days
  throw new Error(`--days must be a whole number from 1 to ${MOST_DAYS}, but it is «${text}».`)
}

function oneOf<Word extends string>(what: string, words: readonly Word[], given: string | undefined): Word | undefined {
  if (given === undefined) return undefined
  const found = words.find(word => word === given)
  if (found === undefined) throw new Error(`${what} must be one of ${words.join(', ')}, but it is «${given}».`)
  return found
}
