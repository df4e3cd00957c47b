// npm run -s secrets > .env: what docker-compose.yml asks for, to try the mesh out in containers on this machine. The
// keys are those of the data folder, so «npm run token» makes tokens that the gateway in its container believes.

import { hkdfSync } from 'node:crypto'
import { type KeyName, openKeys } from './keys.ts'
import { DEMO_SIZE, dataFolderOf, keysFileOf, OWNERS } from './settings.ts'

const keys = openKeys(keysFileOf(dataFolderOf(process.env)))

const values: [string, string][] = [
  ['NODE_ENV', 'development'],
  ['SEED_DEMO', DEMO_SIZE],
  ['DEVELOPMENT_ISSUER_KEYS', JSON.stringify(keys.publicKeys('issuer'))],
  ['GATEWAY_PUBLIC_KEYS', JSON.stringify(keys.publicKeys('gateway'))],
  ['OWNER_PUBLIC_KEYS', JSON.stringify(keys.ownerKeys(OWNERS))],
  ['GATEWAY_SIGNING_KEY', JSON.stringify(keys.privateKey('gateway'))],
  ...OWNERS.flatMap(({ name }): [string, string][] => [
    [`${name.toUpperCase()}_SIGNING_KEY`, JSON.stringify(keys.privateKey(`owner-${name}`))],
    [`${name.toUpperCase()}_DATABASE_PASSWORD`, passwordFrom(`owner-${name}`)],
  ]),
  ['REGISTRY_DATABASE_PASSWORD', passwordFrom('gateway', 'registry database password')],
]
process.stdout.write(`# Private keys and passwords, for this machine only. Made by «npm run -s secrets > .env».
${values.map(([name, value]) => `${name}='${value}'`).join('\n')}
`)

/**
 * A database keeps the password of its first start, so it must be the same the next time that this is printed: it
 * follows from the key of the owner, and the key does not follow from it. Good in a URL as it is.
 */
function passwordFrom(name: KeyName, use = 'database password'): string {
  const { d } = keys.privateKey(name)
  if (!d)
    throw new Error(`The key ${name} lacks its private half. Remove it from the data folder to have it made again.`)
  return Buffer.from(hkdfSync('sha256', Buffer.from(d, 'base64url'), '', use, 24)).toString('base64url')
}
