// One subgraph on a database of its own, and somebody who asks it questions as the gateway would.

import { createPublicKey, generateKeyPairSync, type KeyObject, randomUUID } from 'node:crypto'
import {
  connect,
  type Database,
  KIT_MIGRATIONS,
  migrate,
  openSubgraph,
  PAST_ROW_RULES,
  type Payload,
  type RequestScope,
  type Session,
  type Subgraph,
  type SubgraphConfig,
  type Viewer,
} from '@overstap/kit'

import { type Purpose, rightsOf } from '@overstap/schema/rights'
import postgres, { type Sql } from 'postgres'
import { afterAll } from 'vitest'
import { hopSigner } from '../gateway/src/policy/sign-hop.ts'
import type { Viewer as Caller } from '../gateway/src/policy/viewer.ts'
import { OWNERS } from '../mesh/src/settings.ts'
import { testDatabase } from './databases.ts'
import { signerOf } from './signed-texts.ts'

/** The day it is in tests, where a subgraph can be told. */
export const TODAY = '2026-11-21'

interface Answer {
  /** Whatever was asked for; each test says what it expects. */
  // biome-ignore lint/suspicious/noExplicitAny: the shape depends on the query
  data: any
  errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[]
  status: number
  /** Statements that the answer took. */
  statements: number
}

export interface Asker {
  role?: Viewer['role']
  regions?: string[]
  subject?: string
  organisation?: string
  /** Default: mediation. */
  purpose?: Purpose
  language?: string
  /** `Type.field` -> the partners for which the gateway asks it. */
  for?: Record<string, string[]>
}

export interface Scene {
  /** A way past the subgraph into its database. */
  sql: Sql
  config: SubgraphConfig
  app: Awaited<ReturnType<typeof openSubgraph>>
  /** The private half of the only key that the subgraph believes. */
  gatewayKey: KeyObject
  /** Signs as another owner would, by default for this subgraph and now. Whoever is no owner has a key of its own. */
  signAs(owner: string, said: Payload, readers?: readonly string[], now?: number): string
  /** Asks as `by`; without a role as somebody anonymous. */
  ask(query: string, variables?: object, by?: Asker): Promise<Answer>
  /** Sends a hop of the gateway itself to another path than that of questions. */
  post(path: string, body: object): Promise<{ status: number; body: unknown }>
}

export interface SceneOptions<Context extends RequestScope> {
  name: string
  migrations: string
  /** Says what `fill` puts in; another key makes another template database. */
  seed: string
  fill(database: Database): Promise<void>
  /** Public keys of other owners, where a test has the private half. */
  ownerKeys?: SubgraphConfig['ownerKeys']
  /** What it gives to its partners; default: what it gives in earnest. */
  contracts?: string
  /** The subgraph as its main.ts makes it. */
  subgraph(config: SubgraphConfig): Subgraph<Context>
}

/** Call it at the top level of a test file. */
export async function openScene<Context extends RequestScope>(options: SceneOptions<Context>): Promise<Scene> {
  const { name, migrations, seed, fill, subgraph } = options
  const prepare = async (url: string) => {
    const database = connect({ url, poolSize: 2, statementTimeoutMs: 60_000, applicationName: 'test' })
    try {
      await migrate(database.sql, KIT_MIGRATIONS, 'kit_migrations')
      await migrate(database.sql, migrations)
      await fill(database)
    } finally {
      await database.close()
    }
  }
  const { url } = await testDatabase({ name, migrations, seed, prepare })
  const gateway = generateKeyPairSync('ed25519')
  const keys = new Map<string, KeyObject>()
  for (const owner of [name, ...OWNERS.map(each => each.name)]) keys.set(owner, newKey())
  const keyOf = (owner: string) => keys.get(owner) ?? newKey()
  const config: SubgraphConfig = {
    name,
    host: '127.0.0.1',
    port: 0,
    databaseUrl: url,
    gatewayKeys: { keys: [gateway.publicKey.export({ format: 'jwk' })] },
    signingKey: keyOf(name),
    ownerKeys: new Map([
      ...[...keys].map(([owner, key]) => [owner, [createPublicKey(key)]] as const),
      ...(options.ownerKeys ?? []),
    ]),
    contractsFile: options.contracts,
    logLevel: 'silent',
    deadlineMs: 10_000,
    poolSize: 4,
    seed: undefined,
    reseed: false,
    production: false,
  }
  const { context, ...rest } = subgraph(config)
  let session: Session | undefined
  const app = await openSubgraph({
    ...rest,
    context: scope => {
      session = scope.session
      return context(scope)
    },
  })
  const signFor = hopSigner(gateway.privateKey)
  const sql = postgres(url, { max: 3, onnotice: () => {}, connection: PAST_ROW_RULES })
  afterAll(() => Promise.all([app.close(), sql.end()]))

  return {
    sql,
    config,
    app,
    gatewayKey: gateway.privateKey,
    signAs: (owner, said, readers = [name], now = Date.now()) => signerOf(owner, keyOf(owner))(said, readers, now),
    ask: async (query, variables = {}, by = {}) => {
      const { role = 'none', regions = [], subject = 'somebody', organisation = null, language = 'nl' } = by
      const purpose = role === 'none' ? null : (by.purpose ?? 'MEDIATION')
      const body = JSON.stringify({ query, variables })
      const sub = role === 'none' ? null : subject
      const viewer: Caller = { role, regions, sub, org: organisation, purpose, rights: rightsOf(role, purpose) }
      const token = await signFor(
        viewer,
        randomUUID(),
      )({
        ...{ partner: name, path: '/graphql', body },
        recipients: by.for,
      })
      const response = await app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'accept-language': language, 'content-type': 'application/json', 'overstap-viewer': token },
        payload: body,
      })
      return { ...response.json(), status: response.statusCode, statements: session?.statements ?? 0 }
    },
    post: async (path, told) => {
      const body = JSON.stringify(told)
      const viewer: Caller = { role: 'none', regions: [], sub: null, org: null, purpose: null, rights: [] }
      const token = await signFor(viewer, randomUUID())({ partner: name, path, body })
      const headers = { 'content-type': 'application/json', 'overstap-viewer': token }
      const response = await app.inject({ method: 'POST', url: path, headers, payload: body })
      return { status: response.statusCode, body: response.json() }
    },
  }
}

function newKey(): KeyObject {
  return generateKeyPairSync('ed25519').privateKey
}
