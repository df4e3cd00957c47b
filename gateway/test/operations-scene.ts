// A gateway with an issuer of its own, a partner that answers whatever is asked, and a folder for operations.

import { generateKeyPairSync } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { SignJWT } from 'jose'
import type { GatewayConfig } from '../src/config.ts'
import { openGateway } from '../src/gateway.ts'
import { afterwards } from './afterwards.ts'
import { gatewayConfig } from './config.ts'
import { json, openPartner } from './partner.ts'

const issuer = generateKeyPairSync('ed25519')
const jwk = { ...issuer.publicKey.export({ format: 'jwk' }), alg: 'EdDSA', kid: 'one' }

export const ISSUER = { name: 'https://issuer.example', audience: 'overstap', keys: { keys: [jwk] } }

/** An Authorization header. */
export async function bearer(role: string, claims: Record<string, unknown> = {}): Promise<string> {
  const jwt = new SignJWT({ role, org: 'register:spt', purpose: 'STATISTICS', ...claims })
    .setProtectedHeader({ alg: 'EdDSA', kid: 'one' })
    .setSubject(`${role}-1`)
    .setIssuer('https://issuer.example')
    .setAudience('overstap')
    .setExpirationTime('1h')
  return `Bearer ${await jwt.sign(issuer.privateKey)}`
}

export const partner = await openPartner(json({ data: { branches: [{ code: 'METAAL', name: 'Metaal' }] } }))

export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'overstap-operations-'))
  afterwards(() => rm(folder, { recursive: true, force: true }))
  return join(folder, 'operations')
}

/** A gateway whose only partner is the register of organisations; closed after the test, or those of the file. */
export async function openWith(
  operations: Partial<GatewayConfig['operations']>,
  given: Partial<GatewayConfig> = {},
): Promise<FastifyInstance> {
  const base = gatewayConfig()
  const app = await openGateway({
    ...base,
    issuer: ISSUER,
    partnerUrls: new Map([['organisations', partner.url]]),
    ...given,
    operations: { ...base.operations, ...operations },
  })
  afterwards(() => app.close())
  return app
}

interface Answer {
  status: number
  // biome-ignore lint/suspicious/noExplicitAny: the shape depends on what was asked
  body: any
}

export async function post(
  app: FastifyInstance,
  url: string,
  payload: object,
  authorization?: string,
): Promise<Answer> {
  const headers = { 'content-type': 'application/json', ...(authorization ? { authorization } : {}) }
  const response = await app.inject({ method: 'POST', url, headers, payload })
  return { status: response.statusCode, body: response.json() }
}

export async function get(app: FastifyInstance, url: string, authorization?: string): Promise<Answer> {
  const headers = { 'apollo-require-preflight': '1', ...(authorization ? { authorization } : {}) }
  const response = await app.inject({ url, headers })
  return { status: response.statusCode, body: response.json() }
}

/** What is asked in these tests: answered by the partner, however it is written. */
export const BRANCHES = 'query Branches { branches { code name } }'
export const ANSWERED = { data: { branches: [{ code: 'METAAL', name: 'Metaal' }] } }
