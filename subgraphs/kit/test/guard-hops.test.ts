import { generateKeyPairSync } from 'node:crypto'
import Fastify from 'fastify'
import { describe, expect, it } from 'vitest'
import { readConfig } from '../src/config.ts'
import { guardHops } from '../src/guard-hops.ts'
import { hopSignerOf } from '../src/sign-hop.ts'

const key = { ...generateKeyPairSync('ed25519').publicKey.export({ format: 'jwk' }) }
const rsa = { ...generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ format: 'jwk' }) }
const development = { REGISTER_DATABASE_URL: 'postgres://localhost/register' }
const production = {
  ...development,
  NODE_ENV: 'production',
  OWNER_PUBLIC_KEYS: JSON.stringify({ register: { keys: [key] } }),
  REGISTER_SIGNING_KEY: JSON.stringify(generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' })),
}
const keySet = (...keys: object[]) => ({ GATEWAY_PUBLIC_KEYS: JSON.stringify({ keys }) })

async function guarded(env: NodeJS.ProcessEnv) {
  const lines: string[] = []
  const app = Fastify({ logger: { stream: { write: line => lines.push(line) } } })
  const vouchedFor = await guardHops(app, readConfig('register', 4005, env))
  app.post('/graphql', async request => ({ role: vouchedFor(request)?.viewer.role, asked: request.body }))
  app.get('/another', async () => 'something that was added later')
  return { app, warnings: () => lines.map(line => JSON.parse(line)).filter(({ level }) => level === 40) }
}

describe('a subgraph without keys of a gateway', () => {
  it('answers everybody as somebody anonymous, whatever the header says, and warned once at the start', async () => {
    const { app, warnings } = await guarded(development)
    for (const headers of [{}, { 'overstap-viewer': 'eyJhbGciOiJub25lIn0.eyJyb2xlIjoiY29hY2gifQ.' }]) {
      const response = await app.inject({ method: 'POST', url: '/graphql', headers, payload: { query: '{ a }' } })
      expect(response.json()).toEqual({ role: 'none', asked: { query: '{ a }' } })
    }
    expect(warnings()).toEqual([expect.objectContaining({ msg: expect.stringContaining('GATEWAY_PUBLIC_KEYS') })])
  })

  it('reads no body that would change what objects are', async () => {
    const { app } = await guarded(development)
    const headers = { 'content-type': 'application/json' }
    for (const payload of ['{"__proto__":{"a":1}}', '{"a":{"constructor":{"prototype":{}}}}', '{', '[']) {
      expect((await app.inject({ method: 'POST', url: '/graphql', headers, payload })).statusCode).toBe(400)
    }
  })

  it('does not start in production, nor with a key set that is empty there', () => {
    for (const keys of [{}, { GATEWAY_PUBLIC_KEYS: '' }, keySet()]) {
      expect(() => readConfig('register', 4005, { ...production, ...keys })).toThrow('GATEWAY_PUBLIC_KEYS must be set')
    }
    expect(readConfig('register', 4005, { ...production, ...keySet(key) }).gatewayKeys.keys).toHaveLength(1)
  })
})

it.each([
  ['a key of another kind', keySet(key, rsa)],
  ['null', keySet([null])],
  ['no set', { GATEWAY_PUBLIC_KEYS: '7' }],
])('a key set with %s is refused at the start', (_, keys) => {
  expect(() => readConfig('register', 4005, { ...development, ...keys })).toThrow('Key Set of Ed25519 keys')
})

describe('a subgraph with keys', () => {
  it('guards whatever route it has, and says in its log why, without the token', async () => {
    const { app, warnings } = await guarded({ ...development, ...keySet(key) })
    const headers = { 'overstap-viewer': 'secret.secret.secret' }
    expect((await app.inject({ url: '/another', headers })).statusCode).toBe(401)
    expect(warnings()).toEqual([expect.objectContaining({ because: expect.any(String), msg: 'a hop is refused' })])
    expect(JSON.stringify(warnings())).not.toContain('secret')
  })
})

describe('a source behind a subgraph', () => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  const owners = { OWNER_PUBLIC_KEYS: JSON.stringify({ register: { keys: [publicKey.export({ format: 'jwk' })] } }) }
  const source = { SOURCE_DATABASE_URL: 'postgres://localhost/source' }
  const read = (env: NodeJS.ProcessEnv) => readConfig('source', 4021, { ...source, ...env }, 'register')

  it('answers that subgraph by its key among those of the owners, and not the gateway', async () => {
    const app = Fastify()
    await guardHops(app, read({ ...owners, ...keySet(key) }))
    app.post('/graphql', async () => 'an answer')
    const asked = (issuer: string, as: typeof privateKey) => {
      const token = hopSignerOf(issuer, as)({})({ audience: 'source', path: '/graphql', body: '{}' })
      const headers = { 'content-type': 'application/json', 'overstap-viewer': token }
      return app.inject({ method: 'POST', url: '/graphql', headers, payload: '{}' })
    }
    expect((await asked('register', privateKey)).body).toBe('an answer')
    expect((await asked('overstap-gateway', privateKey)).statusCode).toBe(401)
    expect((await asked('register', generateKeyPairSync('ed25519').privateKey)).statusCode).toBe(401)
  })

  it('does not start in production without a key of that subgraph', () => {
    const { REGISTER_SIGNING_KEY, ...given } = production
    const env = { ...given, SOURCE_SIGNING_KEY: REGISTER_SIGNING_KEY }
    expect(read(env).gatewayKeys.keys).toHaveLength(1)
    const others = { OWNER_PUBLIC_KEYS: JSON.stringify({ another: { keys: [key] } }) }
    expect(() => read({ ...env, ...others })).toThrow('OWNER_PUBLIC_KEYS must give the keys of «register»')
  })
})

describe('a key to sign with that is none', () => {
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' })
  it.each(['a-secret', '{"kty":"OKP"}', JSON.stringify(rsa)])('is refused by its name, without what it says', text => {
    const read = () => readConfig('register', 4020, { ...production, REGISTER_SIGNING_KEY: text })
    expect(read).toThrow('REGISTER_SIGNING_KEY must be a private Ed25519 key')
    expect(read).not.toThrow(text)
  })
})
