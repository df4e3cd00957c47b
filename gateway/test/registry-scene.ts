// A registry on a database of its own in which the founders are published, gateways that follow it, and a subgraph of somebody
// who joins: real programs, as the gateway finds them.

import { generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSubgraphSchema } from '@apollo/subgraph'
import type { FastifyInstance } from 'fastify'
import { graphql, parse } from 'graphql'
import type { JSONWebKeySet } from 'jose'
import postgres from 'postgres'
import { afterAll } from 'vitest'
import { OWNERS, ROOT } from '../../mesh/src/settings.ts'
import { hopVerifier } from '../../subgraphs/kit/src/hop.ts'
import { testDatabase } from '../../test/databases.ts'
import { openGateway } from '../src/gateway.ts'
import { found, type Proposal } from '../src/registry/change-graph.ts'
import { openStore } from '../src/registry/store.ts'
import { afterwards } from './afterwards.ts'
import { gatewayConfig } from './config.ts'
import { bearer, ISSUER } from './operations-scene.ts'

const gatewayKey = generateKeyPairSync('ed25519')
const textOf = (path: string) => readFileSync(join(ROOT, path), 'utf8')

export const FOUNDERS: readonly Proposal[] = OWNERS.map(({ name, port }) => ({
  name,
  organisation: `register:${name}`,
  contact: `${name}@example.org`,
  url: `http://127.0.0.1:${port}/graphql`,
  sdl: textOf(`subgraphs/${name}/schema.graphql`),
  open: false,
  contracts: textOf(`subgraphs/${name}/contracts.json`),
  file: `${name}.graphql`,
}))

/** A database in which the five are published. */
export async function foundedRegistry(): Promise<{ url: string; sql: postgres.Sql }> {
  const { url } = await testDatabase({
    name: 'registry',
    migrations: join(ROOT, 'gateway/src/registry/migrations'),
    prepare: async url => {
      const store = openStore(url)
      const { graph, report } = await found(
        {
          store,
          production: false,
          operations: async () => [],
          tryOut: async () => {},
          inTurn: work => work(),
          changesPerHour: 0,
        },
        FOUNDERS,
        'test',
      )
      await store.close()
      if (graph !== 1) throw new Error(`The founders do not compose: ${JSON.stringify(report.problems)}`)
    },
  })
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  afterAll(() => sql.end())
  return { url, sql }
}

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'overstap-registry-'))
  afterwards(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A gateway that follows the registry and listens; closed after the test, or those of the file. */
export async function openFollower(
  databaseUrl: string,
  { folder = temporaryFolder(), production = false, howOften = { checksPerMinute: 0, changesPerHour: 0 } } = {},
): Promise<{ app: FastifyInstance; url: string }> {
  const app = await openGateway(
    gatewayConfig({
      issuer: ISSUER,
      signingKey: gatewayKey.privateKey,
      registry: { databaseUrl, folder, production, howOften },
    }),
  )
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  afterwards(() => app.close())
  return { app, url }
}

export interface Answer {
  status: number
  // biome-ignore lint/suspicious/noExplicitAny: the shape depends on what was asked
  body: any
}

/** Asks the registry of a gateway; without a body with GET. */
export async function registry(url: string, path: string, body?: object, token?: string): Promise<Answer> {
  const authorization = token?.startsWith('Bearer') ? token : `Bearer ${token}`
  const response = await fetch(`${url}/registry${path}`, {
    method: body ? 'POST' : 'GET',
    headers: { ...(body && { 'content-type': 'application/json' }), ...(token && { authorization }) },
    ...(body && { body: JSON.stringify(body) }),
  })
  return { status: response.status, body: await response.json() }
}

export const coach = await bearer('coach', { org: 'register:coaches' })
export const operator = await bearer('operator')

/** Asks a gateway, as anybody where no Authorization header is given. */
export async function ask(url: string, query: string, authorization?: string) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization && { authorization }) },
    body: JSON.stringify({ query }),
  })
  return JSON.parse(await response.text())
}

/** What the subgraph of a service point says, with another field where that is asked for. */
export const visits = (more = '', type = 'SptVisit') => `
extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@override", "@requiresScopes", "@tag"])

"A visit to a firm."
type ${type} @key(fields: "id") {
  "Identifier with the owner's prefix."
  id: ID! @tag(name: "open")
  "What the firm asked."
  question: String @tag(name: "open")
  ${more}
}

type Query {
  "One visit, or null when there is none."
  ${rootOf(type)}("Identifier." id: ID!): ${type} @tag(name: "open")
}
`

export const MORE = '"When it was." day: String @tag(name: "open")'

export interface Plug {
  url: string
  /** What runs from now on. */
  run(sdl: string): void
  /** Whether it verifies who asks. */
  verifies: boolean
  /** What it says of an entity that nobody has. */
  unknown: unknown
  close(): void
}

/** A subgraph of which there is one visit; it listens until the tests of the file are done. */
export async function openPlug(
  name: string,
  sdl: string,
  gatewayKeys: JSONWebKeySet = { keys: [gatewayKey.publicKey.export({ format: 'jwk' })] },
): Promise<Plug> {
  const verify = await hopVerifier(name, gatewayKeys)
  let schema = schemaOf(sdl, () => plug.unknown)
  const server: Server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const body = Buffer.concat(chunks)
    const token = String(request.headers['overstap-viewer'])
    const isGood = await verify({ token, method: 'POST', path: request.url ?? '', body }).then(
      () => true,
      () => false,
    )
    response.setHeader('content-type', 'application/json')
    if (plug.verifies && !isGood) return response.writeHead(401).end('{"errors":[{"message":"no"}]}')
    const { query, variables } = JSON.parse(body.toString())
    response.end(JSON.stringify(await graphql({ schema, source: query, variableValues: variables })))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('A server on a port has a port.')
  const plug: Plug = {
    url: `http://127.0.0.1:${address.port}/graphql`,
    run: text => {
      schema = schemaOf(text, () => plug.unknown)
    },
    verifies: true,
    unknown: null,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
  afterAll(plug.close)
  return plug
}

function rootOf(type: string): string {
  return type.slice(0, 1).toLowerCase() + type.slice(1)
}

function schemaOf(sdl: string, unknown: () => unknown) {
  const visit = { id: 'spt:1', question: 'Welding?', day: '2026-11-21' }
  const byId = ({ id }: { id: string }) => (id === visit.id ? visit : unknown())
  const type = /^type (\w+) @key/m.exec(sdl)?.[1] ?? 'SptVisit'
  const root = { [rootOf(type)]: (_: unknown, asked: { id: string }) => byId(asked) }
  return buildSubgraphSchema({ typeDefs: parse(sdl), resolvers: { Query: root, [type]: { __resolveReference: byId } } })
}
