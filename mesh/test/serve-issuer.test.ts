// The development issuer as a gateway meets it: by its documents, on a port of this machine.

import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { createLocalJWKSet, type JSONWebKeySet, jwtVerify } from 'jose'
import { expect, onTestFinished, test } from 'vitest'
import { readConfig } from '../../gateway/src/config.ts'
import { authenticator } from '../../gateway/src/policy/authenticate.ts'
import { freePorts } from '../../test/mesh-setup.ts'
import { ISSUER, issueToken } from '../src/development-issuer.ts'
import { type Keys, openKeys } from '../src/keys.ts'
import { meshOn } from '../src/launch.ts'
import { serveIssuer } from '../src/serve-issuer.ts'
import { keysFileOf, OWNERS } from '../src/settings.ts'
import { freePort, listenOn, temporaryFolder } from './scene.ts'

async function keysOfThisTest() {
  return openKeys(keysFileOf(join(await temporaryFolder(), 'data')))
}

async function served(...given: Parameters<typeof serveIssuer>) {
  const issuer = await serveIssuer(...given)
  onTestFinished(issuer.stop)
  return issuer
}

/** The role that a gateway finds in a token of these keys, when it is told nothing else. */
async function believed(gatewayEnv: NodeJS.ProcessEnv, keys: Keys): Promise<string> {
  const { issuer } = readConfig({}, { ...gatewayEnv })
  return (await authenticator(issuer)(`Bearer ${await issueToken(keys, { role: 'partner' })}`)).role
}

test('it publishes a discovery document and the public key of its tokens, and nothing else', async () => {
  const [keys, port] = [await keysOfThisTest(), await freePort()]
  await served(keys, { port, elsewhere: false, gatewayPort: 4000, env: {} })
  const place = `http://127.0.0.1:${port}`
  const document = await (await fetch(`${place}/.well-known/openid-configuration`)).json()
  expect(document).toMatchObject({ issuer: ISSUER, jwks_uri: `${place}/jwks` })
  const jwks = (await (await fetch(`${place}/jwks`)).json()) as JSONWebKeySet // every part of it is expected below
  expect(jwks).toEqual({
    keys: [{ kty: 'OKP', crv: 'Ed25519', x: expect.any(String), kid: expect.any(String), alg: 'EdDSA', use: 'sig' }],
  })
  const token = await issueToken(keys, { role: 'coach' })
  const { payload } = await jwtVerify(token, createLocalJWKSet(jwks), { issuer: ISSUER, audience: 'overstap' })
  expect(payload.role).toBe('coach')
  for (const path of ['/', '/keys.json', '/__proto__', '/token']) expect((await fetch(place + path)).status).toBe(404)
  expect((await fetch(`${place}/jwks`, { method: 'POST' })).status).toBe(404)
})

test('under its own name a gateway that is told that name alone believes its tokens, as in production', async () => {
  // Somebody's mesh may be running on the port of that name, and then this one is elsewhere.
  const keys = await keysOfThisTest()
  const { gatewayEnv, place } = await served(keys, { port: 4010, elsewhere: true, gatewayPort: 4000, env: {} })
  expect(gatewayEnv.OIDC_ISSUER).toBe('http://127.0.0.1:4010')
  expect('OIDC_JWKS_URL' in gatewayEnv).toBe(place !== ISSUER)
  expect(await believed(gatewayEnv, keys)).toBe('partner')
})

test('where its port is taken it listens elsewhere, and the gateway is told where', async () => {
  const port = await freePort()
  await listenOn(port)
  const keys = await keysOfThisTest()
  const { gatewayEnv } = await served(keys, { port, elsewhere: true, gatewayPort: 4000, env: {} })
  const elsewhere = expect.not.stringContaining(`:${port}/`)
  expect(gatewayEnv).toEqual({ OIDC_ISSUER: ISSUER, OIDC_JWKS_URL: elsewhere, DEVELOPMENT_TOKENS_URL: elsewhere })
  expect(await believed(gatewayEnv, keys)).toBe('partner')
  await expect(serveIssuer(keys, { port, elsewhere: false, gatewayPort: 4000, env: {} })).rejects.toThrow('EADDRINUSE')
})

test('it gives the page of its gateway a token for a role, and nobody else', async () => {
  const keys = await keysOfThisTest()
  const { gatewayEnv } = await served(keys, { port: await freePort(), elsewhere: false, gatewayPort: 4321, env: {} })
  const url = new URL(gatewayEnv.DEVELOPMENT_TOKENS_URL)
  const ask = async (role: string, headers: Record<string, string>, method = 'GET') => {
    const asked = request({ port: url.port, path: `${url.pathname}?role=${role}`, method, headers }).end()
    const [answer] = (await once(asked, 'response')) as [IncomingMessage] // as Node documents it
    return {
      status: answer.statusCode,
      allowed: answer.headers['access-control-allow-origin'],
      text: await text(answer),
    }
  }
  const page = { host: url.host, origin: 'http://localhost:4321' }
  const given = await ask('coach', page)
  expect(given).toEqual({ status: 200, allowed: page.origin, text: expect.any(String) })
  const { payload } = await jwtVerify(given.text, createLocalJWKSet(keys.publicKeys('issuer')), { issuer: ISSUER })
  expect(payload.role).toBe('coach')
  expect(await ask('king', page)).toMatchObject({ status: 400, text: expect.stringContaining('coach') })
  const nothing = { status: 404, allowed: undefined, text: '{}' }
  expect(await ask('coach', { host: url.host })).toEqual(nothing)
  expect(await ask('coach', { host: url.host, origin: 'http://localhost:4322' })).toEqual(nothing)
  expect(await ask('coach', { host: url.host, origin: 'https://localhost.example:4321' })).toEqual(nothing)
  expect(await ask('coach', { ...page, host: `rebound.example:${url.port}` })).toEqual(nothing)
  expect(await ask('coach', page, 'POST')).toEqual(nothing)
})

test('it does not listen in production', async () => {
  const env = { NODE_ENV: 'production' }
  const started = serveIssuer(await keysOfThisTest(), {
    port: await freePort(),
    elsewhere: true,
    gatewayPort: 4000,
    env,
  })
  await expect(started).rejects.toThrow('does not work with NODE_ENV=production')
})

test('a port that was chosen for it and is taken is one clear line', async () => {
  const [taken, gateway, ...others] = await freePorts(2 + OWNERS.length)
  await listenOn(taken ?? 0)
  const owners = OWNERS.map(({ name }, index) => [`${name.toUpperCase()}_PORT`, String(others[index])])
  const env = { PORT: String(gateway), ISSUER_PORT: String(taken), ...Object.fromEntries(owners) }
  const mesh = meshOn({ folder: await temporaryFolder(), size: '', env, throwaway: true, log: () => {} })
  await expect(mesh.start()).rejects.toThrow(
    `Port ${taken} (issuer) is taken. Stop what listens there, or choose another with ISSUER_PORT.`,
  )
  await mesh.stop()
})
