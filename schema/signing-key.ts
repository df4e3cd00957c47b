/** The key with which a program signs what it tells others, from its environment. */
import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto'

/**
 * A key made on the spot is good for a try-out: what it signed is void after a restart.
 * @throws Error with a sentence for whoever set the variable, and nothing of what it holds: that is for a log.
 */
export function signingKey(env: NodeJS.ProcessEnv, variable: string, production: boolean): KeyObject {
  const text = env[variable]
  if (text) return privateKeyIn(text, variable)
  if (production) throw new Error(`${variable} must be set in production: a private Ed25519 key as JSON Web Key.`)
  return generateKeyPairSync('ed25519').privateKey
}

function privateKeyIn(text: string, variable: string): KeyObject {
  try {
    const key = createPrivateKey({ key: JSON.parse(text), format: 'jwk' })
    if (key.asymmetricKeyType === 'ed25519') return key
  } catch {
    // Said below, as for a key of another kind.
  }
  throw new Error(`${variable} must be a private Ed25519 key as JSON Web Key, and it is something else.`)
}
