/** What a subgraph is told by its environment: the variables are listed in CONTRACT.md. Parsed once, at the start. */
import { createPublicKey, type KeyObject } from 'node:crypto'
import { signingKey } from '@overstap/schema/signing-key'
import type { JSONWebKeySet, JWK } from 'jose'
import type { OwnerKeys } from './signed-text.ts'

export interface SubgraphConfig {
  /** Public name, as in the supergraph. */
  name: string
  host: string
  port: number
  databaseUrl: string
  /** Keys with which whoever asks signs its hops; several while they change. Empty: everybody is answered, as anonymous. */
  gatewayKeys: JSONWebKeySet
  /** Of a source: the subgraph behind which it stands, and which alone asks it. Else the gateway asks, and carries events. */
  behind?: string | undefined
  /** Key with which this owner signs what travels. */
  signingKey: KeyObject
  /** Keys with which the owners sign what travels, its own among them. What is signed with another is not believed. */
  ownerKeys: OwnerKeys
  /** The file with what this owner gives to its partners, when it is not where the subgraph keeps it. */
  contractsFile: string | undefined
  /** `info`, or `silent` where nobody reads it. */
  logLevel: string
  /** Longest time that one request may use the database, in milliseconds. */
  deadlineMs: number
  /** Largest number of connections to the database. */
  poolSize: number
  /** What to fill an empty database with, in the subgraph's own words; undefined: leave it empty. */
  seed: string | undefined
  /** Fill the database with `seed` whatever is in it, and stop. */
  reseed: boolean
  /** Nothing is made easy. */
  production: boolean
}

/**
 * Reads the configuration of the subgraph `name` from `env`; of a source, that of the subgraph `behind` which it stands.
 * @throws Error with a sentence for the operator when a variable is missing or cannot be right.
 */
export function readConfig(name: string, defaultPort: number, env: NodeJS.ProcessEnv, behind?: string): SubgraphConfig {
  const prefix = name.toUpperCase().replaceAll('-', '_')
  const production = env.NODE_ENV === 'production'
  const databaseUrl = env[`${prefix}_DATABASE_URL`]
  if (!databaseUrl) {
    throw new Error(
      `${prefix}_DATABASE_URL is not set. Give the URL of this subgraph's own PostgreSQL (15 or newer), such as postgres://user:password@localhost:5432/${name}, or start it with the whole mesh, in the repository of the mesh.`,
    )
  }
  const ownKey = signingKey(env, `${prefix}_SIGNING_KEY`, production)
  const keysOfOwners = ownerKeys(env, name, createPublicKey(ownKey), production)
  return {
    name,
    host: env.HOST ?? '127.0.0.1',
    port: wholeNumber(env, `${prefix}_PORT`, defaultPort),
    databaseUrl,
    gatewayKeys: behind === undefined ? gatewayKeys(env, production) : keysOf(behind, keysOfOwners, production),
    behind,
    signingKey: ownKey,
    ownerKeys: keysOfOwners,
    contractsFile: env[`${prefix}_CONTRACTS`] || undefined,
    logLevel: env.LOG_LEVEL ?? 'info',
    deadlineMs: wholeNumber(env, 'SUBGRAPH_DEADLINE_MS', 2_000),
    poolSize: wholeNumber(env, `${prefix}_POOL_SIZE`, 8),
    seed: env.SEED_DEMO || undefined,
    reseed: env.RESEED === '1',
    production,
  }
}

function wholeNumber(env: NodeJS.ProcessEnv, variable: string, otherwise: number): number {
  const text = env[variable]
  if (text === undefined || text === '') return otherwise
  const value = Number(text)
  if (!Number.isSafeInteger(value) || value < 0) {
    throw new Error(`${variable} must be a whole number of 0 or more, but it is «${text}».`)
  }
  return value
}

function gatewayKeys(env: NodeJS.ProcessEnv, production: boolean): JSONWebKeySet {
  const keys = keysIn(JSON.parse(env.GATEWAY_PUBLIC_KEYS || '{"keys":[]}'))
  if (keys === undefined)
    throw new Error('GATEWAY_PUBLIC_KEYS must be a JSON Web Key Set of Ed25519 keys: {"keys":[…]}.')
  if (production && keys.length === 0)
    throw new Error('GATEWAY_PUBLIC_KEYS must be set in production: the JSON Web Key Set of the gateway.')
  return { keys }
}

function keysOf(behind: string, owners: OwnerKeys, production: boolean): JSONWebKeySet {
  const keys = (owners.get(behind) ?? []).map(key => key.export({ format: 'jwk' }))
  if (production && keys.length === 0)
    throw new Error(`OWNER_PUBLIC_KEYS must give the keys of «${behind}», which asks this source.`)
  return { keys }
}

/** Whoever makes keys publishes a new one here before its first use; its own is known to a subgraph without being told. */
function ownerKeys(env: NodeJS.ProcessEnv, name: string, own: KeyObject, production: boolean): OwnerKeys {
  const parsed: unknown = JSON.parse(env.OWNER_PUBLIC_KEYS || '{}')
  const byName = typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed) ? Object.entries(parsed) : null
  const known = byName?.map(([owner, set]) => [owner, keysIn(set)] as const)
  if (known === undefined || known.some(([, keys]) => keys === undefined)) {
    throw new Error(
      'OWNER_PUBLIC_KEYS must give each owner a JSON Web Key Set of Ed25519 keys: {"register":{"keys":[…]},…}.',
    )
  }
  if (production && known.length === 0)
    throw new Error('OWNER_PUBLIC_KEYS must be set in production: the JSON Web Key Set of each owner, by its name.')
  const keys = new Map(
    known.map(([owner, set = []]) => [owner, set.map(key => createPublicKey({ key, format: 'jwk' }))]),
  )
  return keys.set(name, [own, ...(keys.get(name) ?? [])])
}

/** Undefined when it is not a set of Ed25519 keys. */
function keysIn(set: unknown): JWK[] | undefined {
  const keys = typeof set === 'object' && set !== null && 'keys' in set ? set.keys : undefined
  return Array.isArray(keys) && keys.every(key => key?.crv === 'Ed25519') ? keys : undefined
}
