/** What the environment says, read once, at the start. The variables are those of the contract. */
import type { JsonWebKey } from 'node:crypto'

export interface Config {
  host: string
  port: number
  databaseUrl: string
  /** Keys with which the gateway signs its hops; several while they change. None: everybody is answered, as nobody. */
  gatewayKeys: JsonWebKey[]
  /** Longest time that one request may use the database, in milliseconds. */
  deadlineMs: number
  /** Largest number of connections to the database. */
  poolSize: number
  logLevel: LogLevel
  /** The day that the demo is made for, as ISO text; undefined: no demo. */
  demoOn: string | undefined
  /** Fill the database with the demo whatever is in it, and stop. */
  reseed: boolean
}

export const logLevels = ['info', 'warn', 'error', 'silent'] as const
export type LogLevel = (typeof logLevels)[number]

const PORT = 4023

/** @throws Error with a sentence for the operator when a variable is missing or cannot be right. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const databaseUrl = env.SPT_UTRECHT_DATABASE_URL
  if (!databaseUrl)
    throw new Error(
      'SPT_UTRECHT_DATABASE_URL is not set. Give the URL of a PostgreSQL (15 or newer) of its own, such as postgres://user:password@localhost:5432/spt_utrecht.',
    )
  const logLevel = logLevels.find(level => level === (env.LOG_LEVEL || 'info'))
  if (logLevel === undefined)
    throw new Error(`LOG_LEVEL must be one of ${logLevels.join(', ')}, but it is «${env.LOG_LEVEL}».`)
  return {
    host: env.HOST || '127.0.0.1',
    port: wholeNumber(env, 'SPT_UTRECHT_PORT', PORT),
    databaseUrl,
    gatewayKeys: gatewayKeys(env),
    deadlineMs: wholeNumber(env, 'SUBGRAPH_DEADLINE_MS', 2_000),
    poolSize: wholeNumber(env, 'SPT_UTRECHT_POOL_SIZE', 8),
    logLevel,
    demoOn: env.SEED_DEMO ? dayIn(env.SEED_DEMO) : undefined,
    reseed: env.RESEED === '1',
  }
}

function gatewayKeys(env: NodeJS.ProcessEnv): JsonWebKey[] {
  const keys = keysIn(env.GATEWAY_PUBLIC_KEYS || '{"keys":[]}')
  if (keys === undefined)
    throw new Error('GATEWAY_PUBLIC_KEYS must be a JSON Web Key Set of public Ed25519 keys: {"keys":[…]}.')
  if (keys.length === 0 && env.NODE_ENV === 'production')
    throw new Error('GATEWAY_PUBLIC_KEYS must be set in production: the JSON Web Key Set of the gateway.')
  return keys
}

/** Undefined when it is no set of such keys. */
function keysIn(text: string): JsonWebKey[] | undefined {
  try {
    const { keys } = JSON.parse(text)
    const isKey = (key: JsonWebKey) => key.kty === 'OKP' && key.crv === 'Ed25519' && typeof key.x === 'string'
    return Array.isArray(keys) && keys.every(isKey) ? keys : undefined
  } catch {
    return undefined
  }
}

function wholeNumber(env: NodeJS.ProcessEnv, variable: string, otherwise: number): number {
  const text = env[variable]
  if (!text) return otherwise
  const value = Number(text)
  if (Number.isSafeInteger(value) && value >= 0) return value
  throw new Error(`${variable} must be a whole number of 0 or more, but it is «${text}».`)
}

/** The demo has one size: of what the mesh is filled with only the day counts here, and today without one. */
function dayIn(plan: string): string {
  const parts = /^\d+x\d+(?:x\d+)?(?:@(\d{4}-\d{2}-\d{2}))?$/.exec(plan)
  if (parts) return parts[1] ?? new Date().toISOString().slice(0, 10)
  throw new Error(`SEED_DEMO is written as 2000x600, or 2000x600x1@2026-11-21 with a seed and a day, not «${plan}».`)
}
