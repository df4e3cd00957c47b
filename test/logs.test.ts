// The logs of a gateway and of a subgraph, in processes of their own, while somebody tries to write into them: every line
// stays one JSON object of the program itself, and nothing of what was asked, answered or stored gets in.

import { type ChildProcess, spawn } from 'node:child_process'
import { generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer, request as httpRequest } from 'node:http'
import { connect } from 'node:net'
import { join } from 'node:path'
import { PAST_ROW_RULES } from '@overstap/kit'
import { SignJWT } from 'jose'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest'
import { OWNERS, ROOT } from '../mesh/src/settings.ts'
import { freePorts } from './mesh-setup.ts'
import { ownerUrl } from './owner-account.ts'

/** What a line must not hold in any form: as a control, or as a line of its own. */
const FORGED =
  '\r\n{"level":60,"name":"gateway","msg":"forged"}\r\n\u001b[2K\u001b[1A\u009b31m\u2028\u2029\u0085","forged":true,"'
/** Stands for whatever a caller may know of a person. */
const PERSON = 'Annemiek-Froukje van der Zwaluwenburg'
/** Stands for what a partner says in an answer that cannot be used. */
const PARTNER = 'Gerbrich-Ymkje Tjaarda'

const [gatewayPort = 0, candidatesPort = 0, registerPort = 0] = await freePorts(3)
const [issuer, hopKey] = [generateKeyPairSync('ed25519'), generateKeyPairSync('ed25519')]
const jwkOf = (key: KeyObject) => key.export({ format: 'jwk' })

const admin = postgres(inject('adminUrl'), { max: 1, onnotice: () => {} })
const database = `overstap_logs_${randomBytes(5).toString('hex')}`
const databaseUrl = ownerUrl(inject('adminUrl'), inject('owner'), database)
const sql = postgres(databaseUrl, { max: 1, onnotice: () => {}, connection: PAST_ROW_RULES })

const written: string[] = []
const children: ChildProcess[] = []
function start(entry: string, env: Record<string, string>): void {
  const child = spawn(process.execPath, [join(ROOT, entry)], {
    env: { PATH: process.env.PATH, LOG_LEVEL: 'trace', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  for (const stream of [child.stdout, child.stderr]) stream.on('data', part => written.push(String(part)))
  children.push(child)
}

/** The register, which says what a partner must not, in every way that is looked at. */
let answers = 0
const register = createServer((_request, response) => {
  const person = { code: PARTNER, name: FORGED, [`${PARTNER}${FORGED}`]: 1, [PARTNER.replace(/\W/g, '_')]: 1 }
  const error = {
    message: `${PARTNER}${FORGED}`,
    path: ['branches', FORGED],
    extensions: { code: `${PARTNER}${FORGED}` },
  }
  const bodies = [
    JSON.stringify({ data: { branches: [person] } }),
    JSON.stringify({ data: { branches: [person] }, errors: [error] }),
    JSON.stringify({
      data: null,
      errors: [{ ...error, extensions: { code: 'SOURCE_UNAVAILABLE', source: FORGED, nearest: [PARTNER] } }],
    }),
    `{"data":{"branches":[{"code":"${PARTNER}`,
    `<html>${PARTNER}${FORGED}</html>`,
  ]
  const body = bodies[answers % bodies.length]
  answers += 1
  response.writeHead(answers % 2 ? 200 : 500, { 'content-type': 'application/json' }).end(body)
})
async function stop(): Promise<void> {
  for (const child of children.splice(0)) {
    child.kill('SIGTERM')
    if (child.exitCode === null) await once(child, 'close')
  }
}
afterAll(async () => {
  await stop()
  register.close()
  await sql.end()
  await admin.unsafe(`drop database ${database} with (force)`)
  await admin.end()
})
async function token(claims: Record<string, unknown>): Promise<string> {
  const regions = ['groningen', 'friesland', 'drenthe', FORGED]
  return new SignJWT({ role: 'coach', purpose: 'MEDIATION', org: `${PERSON}${FORGED}`, regions, ...claims })
    .setProtectedHeader({ alg: 'EdDSA', kid: 'one' })
    .setSubject(`${PERSON}${FORGED}`)
    .setIssuer('http://127.0.0.1:4010')
    .setAudience('overstap')
    .setExpirationTime('1h')
    .sign(issuer.privateKey)
}
const coach = await token({})
const partner = await token({ role: 'partner', org: 'register:metaal' })

/** Sends the bytes of every header as they are: what fetch would refuse to send, an attacker sends. */
async function send(port: number, path: string, headers: Record<string, string>, body = ''): Promise<void> {
  const latin = (text: string) => Buffer.from(text.replace(/[\r\n\u2028\u2029]/g, ' ')).toString('latin1')
  const safe = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, latin(value)]))
  const sent = httpRequest({
    port,
    host: '127.0.0.1',
    path,
    method: 'POST',
    headers: safe,
    agent: false,
    insecureHTTPParser: true,
  })
  sent.end(body)
  const [response] = await once(sent, 'response')
  for await (const _ of response);
}
const ask = (question: object, bearer = coach, headers: Record<string, string> = {}) =>
  send(
    gatewayPort,
    '/graphql',
    { 'content-type': 'application/json', authorization: `Bearer ${bearer}`, ...headers },
    JSON.stringify(question),
  )

async function raw(text: string): Promise<void> {
  const socket = connect(gatewayPort, '127.0.0.1')
  socket.on('data', () => {})
  socket.end(text)
  await once(socket, 'close')
}

const CANDIDATE =
  'query ($id: ID!) { candidate(id: $id) { id contact { givenName familyName email phone } skills { level } } }'

async function attack(): Promise<void> {
  for (const id of ['uwv-noord:1', 'uwv-noord:2', 'uwv-noord:3', PERSON, FORGED])
    await ask({ query: CANDIDATE, variables: { id } })
  for (let time = 0; time < 10; time += 1) await ask({ query: '{ branches { code name } }' })
  // Documents, names of operations and variables that nobody expects.
  await ask({ query: `query { branches(x: """${FORGED} ${PERSON}""") { code } }`, operationName: `${FORGED}${PERSON}` })
  await ask(
    {
      query: `query Q { branches { code } } # ${PERSON} ${FORGED}`,
      operationName: FORGED,
      variables: { [FORGED]: PERSON },
    },
    partner,
  )
  await ask({ query: FORGED, variables: PERSON, extensions: { [PERSON]: FORGED } })
  await ask({ documentId: `sha256:${FORGED}${PERSON}` })
  await ask({ extensions: { persistedQuery: { version: 1, sha256Hash: PERSON } } })
  const commented = `query Q { branches { code } } # ${PERSON}`
  await ask({ query: commented, operationName: 'Q', variables: { [FORGED]: PERSON } }, partner)
  // Headers, addresses, tokens, bodies.
  await ask({ query: '{ __typename }' }, `${FORGED}${PERSON}`)
  await ask({ query: '{ __typename }' }, `${coach}x`, {
    'user-agent': FORGED,
    'accept-language': FORGED,
    origin: FORGED,
    'x-request-id': FORGED,
  })
  await send(gatewayPort, `/${encodeURIComponent(`${FORGED}${PERSON}`)}`, {})
  await send(gatewayPort, '/%ff%0a{"level":60}', {})
  await send(gatewayPort, '/graphql', { 'content-type': `application/json; ${PERSON}` }, `{"query":"${PERSON}`)
  await send(
    gatewayPort,
    '/operations',
    { 'content-type': 'application/json', authorization: `Bearer ${coach}` },
    `"${PERSON}"`,
  )
  await raw(`GET / HTTP/1.1\r\nauthorization: Bearer ${coach}\r\n ${PERSON}\r\nx\u0000: y\r\n\r\n`)
  await raw(`${PERSON}\r\n\r\n`)
  // Past the gateway.
  for (const header of [FORGED, coach, `${coach.split('.').slice(0, 2).join('.')}.`])
    await send(
      candidatesPort,
      '/graphql',
      { 'content-type': 'application/json', 'overstap-viewer': header },
      JSON.stringify({ query: CANDIDATE, variables: { id: PERSON } }),
    )
  // A database that fails while it has the person in its hands.
  await sql`alter table candidates rename to candidates_away`
  await ask({ query: CANDIDATE, variables: { id: 'uwv-noord:1' } })
  await ask({
    query: 'query ($w: CandidateFilter!) { candidates(where: $w) { page(first: 5) { nodes { id } } } }',
    variables: { w: { regions: [FORGED, PERSON] } },
  })
  await sql`alter table candidates_away rename to candidates`
}

let [text, lines, fullNames]: [string, string[], string[]] = ['', [], []]
beforeAll(async () => {
  await admin.unsafe(`create database ${database} owner ${inject('owner').name}`)
  register.listen(registerPort, '127.0.0.1')
  start('subgraphs/candidates/src/main.ts', {
    CANDIDATES_PORT: String(candidatesPort),
    CANDIDATES_DATABASE_URL: databaseUrl,
    SEED_DEMO: '200x50',
    GATEWAY_PUBLIC_KEYS: JSON.stringify({ keys: [jwkOf(hopKey.publicKey)] }),
  })
  start('gateway/src/main.ts', {
    PORT: String(gatewayPort),
    GATEWAY_SIGNING_KEY: JSON.stringify(jwkOf(hopKey.privateKey)),
    DEVELOPMENT_ISSUER_KEYS: JSON.stringify({ keys: [{ ...jwkOf(issuer.publicKey), alg: 'EdDSA', kid: 'one' }] }),
    ...Object.fromEntries(OWNERS.map(({ name }) => [`${name.toUpperCase()}_URL`, 'http://127.0.0.1:1/graphql'])),
    CANDIDATES_URL: `http://127.0.0.1:${candidatesPort}/graphql`,
    ORGANISATIONS_URL: `http://127.0.0.1:${registerPort}/graphql`,
  })
  for (const port of [gatewayPort, candidatesPort]) {
    const isReady = async () => expect((await fetch(`http://127.0.0.1:${port}/health/ready`)).ok).toBe(true)
    await vi.waitFor(isReady, { timeout: 60_000 })
  }
  await attack()
  const people = await sql<{ given_name: string; family_name: string }[]>`select given_name, family_name from contacts`
  fullNames = people.map(each => `${each.given_name} ${each.family_name}`)
  await stop()
  text = written.join('')
  lines = text.split(/\r\n|[\n\r\u0085\u2028\u2029]/).filter(line => line !== '')
})

describe('the logs of gateway and subgraph', () => {
  it('tell of what went wrong', () => {
    for (const event of [
      'a fault while answering',
      'a hop is refused',
      'a partner asks what is not registered',
      'fields that nobody asked for',
      'SOURCE_BAD_RESPONSE from organisations',
    ]) {
      expect(text).toContain(event)
    }
  })

  it('are one JSON object a line, of the program that wrote it, and nothing is forged', () => {
    expect(lines.length).toBeGreaterThan(20)
    for (const line of lines) {
      const event = JSON.parse(line)
      expect(event).toMatchObject({
        name: expect.stringMatching(/^(gateway|candidates)$/),
        level: expect.any(Number),
        time: expect.any(String),
        msg: expect.any(String),
      })
      expect(event.msg).not.toBe('forged')
      expect(event.forged).toBeUndefined()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
      expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/)
    }
  })

  it('hold nothing of a caller, an answer or a row: no name, no token, no variable, no word of a partner', () => {
    const parts = (name: string) => name.split(/\W+/).filter(part => part.length > 4)
    const [, payload = '', signature = ''] = coach.split('.')
    const secrets = [
      ...parts(PERSON),
      ...parts(PARTNER),
      payload.slice(0, 20),
      signature.slice(0, 20),
      'uwv-noord:',
      'select ',
    ]
    for (const secret of secrets) expect(text).not.toContain(secret)
    expect(fullNames.length).toBeGreaterThan(100)
    expect(fullNames.filter(name => text.includes(name))).toEqual([])
  })
})
