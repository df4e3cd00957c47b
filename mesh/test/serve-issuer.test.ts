// The development issuer as a gateway meets it: by its documents, on a port of this machine.

import { join } from 'node:path'
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
  await served(keys, port, false, {})
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
  const { gatewayEnv, place } = await served(keys, 4010, true, {})
  expect(gatewayEnv.OIDC_ISSUER).toBe('http://127.0.0.1:4010')
  expect('OIDC_JWKS_URL' in gatewayEnv).toBe(place !== ISSUER)
  expect(await believed(gatewayEnv, keys)).toBe('partner')
})

test('where its port is taken it listens elsewhere, and the gateway is told where', async () => {
  const port = await freePort()
  await listenOn(port)
  const keys = await keysOfThisTest()
  const { gatewayEnv } = await served(keys, port, true, {})
  expect(gatewayEnv).toEqual({ OIDC_ISSUER: ISSUER, OIDC_JWKS_URL: expect.not.stringContaining(`:${port}/`) })
  expect(await believed(gatewayEnv, keys)).toBe('partner')
  await expect(serveIssuer(keys, port, false, {})).rejects.toThrow('EADDRINUSE')
})

test('it does not listen in production', async () => {
  const started = serveIssuer(await keysOfThisTest(), await freePort(), true, { NODE_ENV: 'production' })
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
