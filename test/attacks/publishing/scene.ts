// A registry of the attack's own, so that the graph of the other scenarios stays as it is: on a database beside the mesh's, with
// a gateway that follows it in a process of its own, before the owners of the mesh. And a partner who means harm.

import { hash, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stories } from '@overstap/schema/region'
import { afterAll, expect, inject } from 'vitest'
import { foundersAt } from '../../../mesh/src/found-registry.ts'
import { openAdmin } from '../../faults/kit/own-owner.ts'
import { freePorts } from '../../mesh-setup.ts'
import { gatewayBeside } from '../../scenarios/gateway-beside.ts'

const { tokens, gatewayEnv, contracts } = inject('mesh')
export const operator = tokens.operator

export interface Sent {
  status: number
  text: string
  // biome-ignore lint/suspicious/noExplicitAny: the shape depends on what was asked
  body: any
}

/** A registry in which the five are published, and the gateway that keeps it. Call it at the top level of a test file. */
export async function attackedRegistry() {
  const environment = {
    REGISTRY_DATABASE_URL: await emptyDatabase(),
    REGISTRY_FOLDER: temporaryFolder(),
    OPERATIONS_FOLDER: temporaryFolder(),
  }
  const [port = 0] = await freePorts(1)
  const url = await gatewayBeside(port, environment)
  const send = (path: string, body?: object | string, token?: string) => sendTo(url, path, body, token)
  const places = {
    urlOf: (name: string) => gatewayEnv[`${name.toUpperCase()}_URL`] ?? '',
    contractsOf: (name: keyof typeof contracts) => contracts[name],
  }
  const { status, text } = await send('/found', { founders: foundersAt(places) }, operator)
  if (status !== 200) throw new Error(`The five are not published: ${text}`)

  return {
    url,
    send,
    /** Where it keeps its things, for another gateway on the same registry. */
    environment,
    /** @returns the publish token. */
    async invite(name: string, at: string): Promise<string> {
      const invitation = { name, organisation: `register:${name}`, contact: `${name}@example.org`, url: at }
      return (await send('/invite', invitation, operator)).body.token
    },
    /** What must stay as it is, to the letter: the graph, by its digest, and what is answered from it. */
    async live() {
      const { text: graph } = await send('/supergraph', undefined, operator)
      return { graph: hash('sha256', graph), answer: await askText(url, QUESTION) }
    },
  }
}

/** Over three owners: a person, where she comes from, and a set of vacancies that another narrows. */
const QUESTION = `{ candidate(id: "${stories.electrician}") { id level branch { name } }
  vacancies(where: { branches: [METAAL] }) { total } branches { code name } }`

/** The whole answer to a coach. */
export async function askText(url: string, query: string, token: string = tokens.coach): Promise<string> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query }),
  })
  return response.text()
}

/** @param body text is sent as it is. Without one it is asked with GET. */
export async function sendTo(url: string, path: string, body?: object | string, token?: string): Promise<Sent> {
  const response = await fetch(`${url}/registry${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...bearer(token) },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  return answered(response)
}

export const bearer = (token?: string) => ({ ...(token !== undefined && { authorization: `Bearer ${token}` }) })

export async function answered(response: Response): Promise<Sent> {
  const text = await response.text()
  expect(response.headers.get('content-type')).toMatch(/^application\/json/)
  return { status: response.status, text, body: JSON.parse(text) }
}

/** Says no, in whole JSON, with its code, and nothing of what runs here. */
export function expectRefusal({ status, text, body }: Sent, expected: number, code?: string): void {
  expect([status, body.errors?.[0]?.extensions.code]).toEqual([expected, code ?? expect.any(String)])
  expect(body.errors[0].message).toMatch(/\w{3}.*\.$/s)
  expectNothingInternal(text)
}

export function expectNothingInternal(text: string): void {
  expect(text).not.toMatch(
    /node_modules|\/src\/|file:\/\/|postgres:|ECONN|fastify|"stack|\n\s+at |\[object |overstap_publish_/i,
  )
}

/** A subgraph that says of itself whatever it was told to say, and answers what it likes. */
export async function openLiar() {
  const liar = {
    url: '',
    /** What it says to run. */
    sdl: '',
    /** What it answers to anything else. */
    data: {} as object,
    /** What it waits for before it says what it runs. */
    before: async () => {},
    /** How often it was asked anything else, but for events, of which the gateway asks by itself. */
    asked: 0,
  }
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const body = Buffer.concat(chunks).toString()
    response.setHeader('content-type', 'application/json')
    if (!request.headers['overstap-viewer']) return response.writeHead(401).end('{"errors":[{"message":"no"}]}')
    const asksForSdl = body.includes('_service')
    if (asksForSdl) await liar.before()
    if (!asksForSdl && request.url === '/graphql') liar.asked += 1
    const data = asksForSdl
      ? { _service: { sdl: liar.sdl } }
      : body.includes('_entities(')
        ? { _entities: [null] }
        : liar.data
    response.end(JSON.stringify({ data }))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('A server on a port has a port.')
  liar.url = `http://127.0.0.1:${address.port}/graphql`
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
  return liar
}

const IMPORTED = ['key', 'requires', 'provides', 'external', 'shareable', 'override', 'inaccessible', 'tag']
const ALSO = ['interfaceObject', 'authenticated', 'requiresScopes', 'listSize']
export const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [${[...IMPORTED, ...ALSO].map(name => `"@${name}"`).join(', ')}])\n`

/** SDL with one root field, which by itself may be published. @param field its name, so that two partners have two. */
export const proposal = (more = '', field = 'evilWord') =>
  `${LINK}${more}\ntype Query { "A word." ${field}: String @tag(name: "open") }\n`

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'overstap-attacked-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

async function emptyDatabase(): Promise<string> {
  const admin = await openAdmin()
  const database = `overstap_attacked_${randomBytes(4).toString('hex')}`
  await admin.sql.unsafe(`create database "${database}"`)
  afterAll(async () => {
    await admin.sql.unsafe(`drop database "${database}" with (force)`)
    await admin.sql.end()
  })
  return Object.assign(new URL(admin.url), { pathname: `/${database}` }).href
}
