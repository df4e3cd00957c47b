// npm run token -- --role R [--org ID] [--regions a,b] [--purpose P]: a token of the development issuer on stdout, and
// nothing else there.

import { parseArgs } from 'node:util'
import { purposes } from '@overstap/schema/rights'
import { issueToken, TOKEN_ROLES } from './development-issuer.ts'
import { openKeys } from './keys.ts'
import { dataFolderOf, keysFileOf } from './settings.ts'

try {
  const { values } = parseArgs({
    options: {
      role: { type: 'string' },
      org: { type: 'string' },
      regions: { type: 'string' },
      purpose: { type: 'string' },
    },
  })
  const role = oneOf('--role', TOKEN_ROLES, values.role)
  if (role === undefined) throw new Error(`--role is missing. Give one of ${TOKEN_ROLES.join(', ')}.`)
  const token = await issueToken(openKeys(keysFileOf(dataFolderOf(process.env))), {
    role,
    org: values.org,
    regions: values.regions?.split(',').filter(region => region !== ''),
    purpose: oneOf('--purpose', purposes, values.purpose),
  })
  process.stdout.write(`${token}\n`)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}

function oneOf<Word extends string>(what: string, words: readonly Word[], given: string | undefined): Word | undefined {
  if (given === undefined) return undefined
  const found = words.find(word => word === given)
  if (found === undefined) throw new Error(`${what} must be one of ${words.join(', ')}, but it is «${given}».`)
  return found
}
