/** What the gateway is told by its arguments and its environment: CONTRACT.md lists them. Parsed once, at the start. */
import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { JSONWebKeySet } from 'jose'

export interface GatewayConfig {
  host: string
  port: number
  /** The supergraph, as SDL. */
  supergraph: string
  /** Where a partner is when not where the supergraph says: name -> URL. */
  partnerUrls: ReadonlyMap<string, string>
  /** Whose tokens are believed; undefined: everybody is anonymous. */
  issuer: TokenIssuer | undefined
  /** The key with which the gateway signs who is asking. */
  signingKey: KeyObject
  /** Longest time for one request and for one hop, in milliseconds. */
  requestBudgetMs: number
  hopBudgetMs: number
  /** `info`, or `silent` where nobody reads it. */
  logLevel: string
}

export interface TokenIssuer {
  name: string
  audience: string
  keys: JSONWebKeySet | URL
}

type Arguments = { supergraph?: string | undefined; port?: string | undefined; engine?: string | undefined }

/** @throws Error with a sentence for the operator when something is missing or cannot be right. */
export function readConfig(args: Arguments, env: NodeJS.ProcessEnv): GatewayConfig {
  const production = env.NODE_ENV === 'production'
  const engine = args.engine ?? env.ENGINE ?? 'apollo'
  if (engine !== 'apollo')
    throw new Error(`--engine must be «apollo», the only engine there is now, but it is «${engine}».`)
  const file = args.supergraph ?? env.SUPERGRAPH_FILE ?? join(import.meta.dirname, '../../schema/supergraph.graphql')
  return {
    host: env.HOST ?? '127.0.0.1',
    port: wholeNumber('--port or PORT', args.port ?? env.PORT, 4000),
    supergraph: read(file),
    partnerUrls: new Map(
      Object.entries(env)
        .filter(([name, value]) => name.endsWith('_URL') && value && !name.endsWith('_DATABASE_URL'))
        .map(([name, value]) => [name.slice(0, -'_URL'.length).toLowerCase().replaceAll('_', '-'), value ?? '']),
    ),
    issuer: issuer(env, production),
    signingKey: signingKey(env, production),
    requestBudgetMs: wholeNumber('REQUEST_BUDGET_MS', env.REQUEST_BUDGET_MS, 2_500),
    hopBudgetMs: wholeNumber('HOP_BUDGET_MS', env.HOP_BUDGET_MS, 1_000),
    logLevel: env.LOG_LEVEL ?? 'info',
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw new Error(`the supergraph file «${file}» cannot be read. Give one with --supergraph or SUPERGRAPH_FILE.`)
  }
}

function wholeNumber(what: string, text: string | undefined, otherwise: number): number {
  if (text === undefined || text === '') return otherwise
  const value = Number(text)
  if (!Number.isSafeInteger(value) || value < 0) throw new Error(`${what} must be a whole number, but it is «${text}».`)
  return value
}

function issuer(env: NodeJS.ProcessEnv, production: boolean): TokenIssuer | undefined {
  if (env.OIDC_ISSUER) {
    if (!env.OIDC_JWKS_URL)
      throw new Error('OIDC_JWKS_URL must be set with OIDC_ISSUER: where the issuer publishes its keys.')
    return { name: env.OIDC_ISSUER, audience: env.OIDC_AUDIENCE ?? 'overstap', keys: new URL(env.OIDC_JWKS_URL) }
  }
  if (production) throw new Error('OIDC_ISSUER must be set in production: whose tokens to believe.')
  if (!env.DEVELOPMENT_ISSUER_KEYS) return undefined
  return { name: 'overstap-development', audience: 'overstap', keys: JSON.parse(env.DEVELOPMENT_ISSUER_KEYS) }
}

/** A key made on the spot serves a gateway whose partners do not look at who is asking. */
function signingKey(env: NodeJS.ProcessEnv, production: boolean): KeyObject {
  if (env.GATEWAY_SIGNING_KEY) return createPrivateKey({ key: JSON.parse(env.GATEWAY_SIGNING_KEY), format: 'jwk' })
  if (production)
    throw new Error('GATEWAY_SIGNING_KEY must be set in production: a private Ed25519 key as JSON Web Key.')
  return generateKeyPairSync('ed25519').privateKey
}
