/** What the environment must say, and what is said when it does not. */
import { generateKeyPairSync } from 'node:crypto'
import { expect, it } from 'vitest'
import { readConfig } from '../src/config.ts'

const given = { SPT_UTRECHT_DATABASE_URL: 'postgres://localhost/spt_utrecht' }
const keySet = (type: 'ed25519' | 'x25519') =>
  JSON.stringify({ keys: [generateKeyPairSync(type as 'ed25519').publicKey.export({ format: 'jwk' })] })

it('needs a database, and has a sensible default for the rest', () => {
  expect(readConfig(given)).toMatchObject({ host: '127.0.0.1', port: 4023, gatewayKeys: [], demoOn: undefined })
  expect(() => readConfig({})).toThrow('SPT_UTRECHT_DATABASE_URL is not set')
})

it.each([
  ['a port in words', { SPT_UTRECHT_PORT: 'http' }, 'SPT_UTRECHT_PORT must be a whole number'],
  ['a level that there is not', { LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of info, warn, error, silent'],
  ['keys that are no JSON', { GATEWAY_PUBLIC_KEYS: 'secret' }, 'GATEWAY_PUBLIC_KEYS must be a JSON Web Key Set'],
  ['keys of another kind', { GATEWAY_PUBLIC_KEYS: keySet('x25519') }, 'GATEWAY_PUBLIC_KEYS must be a JSON Web Key Set'],
  ['a set without keys', { GATEWAY_PUBLIC_KEYS: '{}' }, 'GATEWAY_PUBLIC_KEYS must be a JSON Web Key Set'],
  ['no keys in production', { NODE_ENV: 'production' }, 'GATEWAY_PUBLIC_KEYS must be set in production'],
  ['a demo of another form', { SEED_DEMO: 'large' }, 'SEED_DEMO is written as 2000x600'],
])('does not start with %s', (_, env, sentence) => {
  expect(() => readConfig({ ...given, ...env })).toThrow(sentence)
})

it('takes the keys of a gateway, and the day of a demo', () => {
  const env = {
    ...given,
    NODE_ENV: 'production',
    GATEWAY_PUBLIC_KEYS: keySet('ed25519'),
    SEED_DEMO: '20x6x1@2026-11-21',
  }
  expect(readConfig(env)).toMatchObject({ gatewayKeys: [{ crv: 'Ed25519' }], demoOn: '2026-11-21' })
})
