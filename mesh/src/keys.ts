// The keys of a mesh on one machine: made once, kept in the data folder, each part given only to whom it belongs. Not
// for production, where every owner makes its own.

import { createHash, generateKeyPairSync } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { JWK } from 'jose'

export type KeyName = 'issuer' | 'gateway' | `owner-${string}`

export type Keys = {
  /** Whether there is such a key already. */
  has(name: KeyName): boolean
  /** The private key, as JSON Web Key. */
  privateKey(name: KeyName): JWK
  /** The public half, as a JSON Web Key Set. */
  publicKeys(name: KeyName): { keys: JWK[] }
  /** The public halves of these owners, as OWNER_PUBLIC_KEYS says them: each name with its key set. */
  ownerKeys(owners: readonly { name: string }[]): Record<string, { keys: JWK[] }>
}

/** Reads the keys in `file`, and makes those that are not there yet. */
export function openKeys(file: string): Keys {
  let known: Record<string, JWK> = {}
  const privateKey = (name: KeyName): JWK => {
    // Another program may have made keys since: a token that was given meanwhile must stay good.
    if (!known[name]) known = read(file)
    const found = known[name]
    if (found) return found
    const made = newKey()
    known[name] = made
    keep(file, known)
    return made
  }
  const publicKeys = (name: KeyName) => {
    const { d: _, ...half } = privateKey(name)
    return { keys: [half] }
  }
  return {
    has: name => read(file)[name] !== undefined,
    privateKey,
    publicKeys,
    ownerKeys: owners => Object.fromEntries(owners.map(({ name }) => [name, publicKeys(`owner-${name}`)])),
  }
}

function read(file: string): Record<string, JWK> {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
}

function newKey(): JWK {
  const { kty, crv, x, d } = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' })
  if (!kty || !crv || !x || !d) throw new Error('The key that was made lacks a part.')
  // The thumbprint of RFC 7638 and RFC 8037: the members in this order.
  const kid = createHash('sha256').update(JSON.stringify({ crv, kty, x })).digest('base64url')
  return { kty, crv, x, d, kid, alg: 'EdDSA', use: 'sig' }
}

/** Whole or not at all: a launcher that is killed here must not leave half a file. */
function keep(file: string, keys: Record<string, JWK>): void {
  mkdirSync(dirname(file), { recursive: true })
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600 })
  chmodSync(draft, 0o600)
  renameSync(draft, file)
}
