// `npm run mesh -- dev NAME` as somebody types it: a subgraph, a gateway for it and the rest, each in a process of its own.

import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { openGateway } from '../../gateway/src/gateway.ts'
import { operationIn } from '../../gateway/src/pages/explorer/address.ts'
import { gatewayConfig } from '../../gateway/test/config.ts'
import { foundedRegistry, openPlug, registry, temporaryFolder, visits } from '../../gateway/test/registry-scene.ts'
import { graphWith, sdlOf } from '../src/dev/graph.ts'
import { neighboursOf } from '../src/dev/neighbours.ts'
import { issueToken } from '../src/development-issuer.ts'
import { openKeys } from '../src/keys.ts'
import { keysFileOf, ROOT, variablesOf } from '../src/settings.ts'
import { eventually, freePort } from './scene.ts'

/** A whole mesh in small is started, on a machine that may have much to do. */
const patience = { timeout: 240_000 }
const SUBGRAPH = 'template-plain'
const NOWHERE = 'http://127.0.0.1:1'
/** The subgraph without our kit needs no database. */
const NO_DATABASE = 'postgres://nobody@127.0.0.1:1/none'

async function dev(folder: string, gateway: string, words: string[] = [], name = SUBGRAPH) {
  const prefix = variablesOf(name)
  const env = { PATH: process.env.PATH, OVERSTAP_DATA: folder, OVERSTAP_GATEWAY: gateway }
  const own = { [`${prefix}_PORT`]: String(await freePort()), [`${prefix}_DATABASE_URL`]: NO_DATABASE }
  const child = spawn(process.execPath, [join(ROOT, 'mesh/src/mesh.ts'), 'dev', name, ...words], {
    cwd: ROOT,
    env: { ...env, ...own },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = once(child, 'close')
  onTestFinished(async () => {
    child.kill('SIGTERM')
    const impatience = setTimeout(() => child.kill('SIGKILL'), 30_000)
    await ended
    clearTimeout(impatience)
  })
  let printed = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', part => {
      printed += part
    })
  const isTold = () => /^ {2}curl [\s\S]*^ {2}}$/m.test(printed)
  await eventually(() => isTold() || child.exitCode !== null, Boolean, 200_000)
  if (!isTold()) throw new Error(`It ended:\n${printed}`)
  return {
    printed,
    says: (text: string) => eventually(() => printed.includes(text), Boolean, 100_000),
    link: new URL(/explorer {2}(\S+)/.exec(printed)?.[1] ?? ''),
    who: Object.fromEntries(
      [...printed.matchAll(/^ {2}([a-z-]+) {2,}(itself|yours|a mock: .*?)(?=;|$)/gm)].map(each => each.slice(1)),
    ),
    /** What the command that it prints for another terminal gives. */
    async asked() {
      const command = /^ {2}TOKEN=.*\n {2}curl .*\n.*$/m.exec(printed)?.[0] ?? ''
      const { stdout } = await promisify(execFile)('sh', ['-c', command], { cwd: ROOT, env: { ...env, HOME: folder } })
      return JSON.parse(stdout)
    },
    async stop() {
      child.kill('SIGTERM')
      return (await ended)[0]
    },
  }
}

test('one that is published is worked on by whoever owns it', patience, async () => {
  const { published } = await neighboursOf(NOWHERE, '')
  const url = 'http://127.0.0.1:1/graphql'
  const owner = { organisation: 'Servicepunt', contact: 'x@example.org' }
  const subgraphs = [...published.subgraphs, { name: SUBGRAPH, url, sdl: sdlOf(SUBGRAPH).sdl, owner }]
  const { problems } = await graphWith({ name: SUBGRAPH, url, published: { ...published, subgraphs } })
  expect(problems).toEqual([])
})

test(
  'without any gateway all others are replaced, a question crosses owners, and all of it stops',
  patience,
  async () => {
    const { link, who, asked, printed, stop } = await dev(temporaryFolder(), NOWHERE)
    expect(printed).toContain(`The gateway at ${NOWHERE} cannot be reached.`)
    const because = 'a mock: no gateway is reached that knows where it is'
    const others = {
      candidates: because,
      vacancies: because,
      training: because,
      funding: because,
      organisations: because,
    }
    expect(who).toEqual({ [SUBGRAPH]: 'yours', ...others })
    const { data, errors } = await asked()
    expect(errors).toBeUndefined()
    expect(data).toEqual({
      candidate: { id: 'uwv-noord:1', availableFrom: expect.any(String), templatePlainWorkshops: 2 },
      templatePlainWorkshops: expect.arrayContaining([
        expect.objectContaining({ municipality: { code: 'GM0014', name: expect.stringContaining('mock name') } }),
      ]),
    })
    expect(operationIn(link.hash)?.query).toContain('templatePlainWorkshops')
    const page = await fetch(link)
    expect([page.status, await page.text()]).toEqual([
      200,
      expect.stringContaining('"tokens":{"url":"http://127.0.0.1:'),
    ])
    expect(await stop()).toBe(0)
    await expect(fetch(link)).rejects.toThrow()
  },
)

test(
  'a change is in the graph a moment later, and one that fits nowhere is told and changes nothing',
  patience,
  async () => {
    const name = `try-dev-x${randomBytes(4).toString('hex')}`
    execFileSync(process.execPath, [join(ROOT, 'mesh/src/mesh.ts'), 'init', name, '--plain'])
    onTestFinished(() => rmSync(join(ROOT, 'subgraphs', name), { recursive: true, force: true }))
    const { link, says, stop } = await dev(temporaryFolder(), NOWHERE, [], name)
    const file = join(ROOT, 'subgraphs', name, 'schema.graphql')
    const [field = '', type = ''] = /^ {2}(\w+): \[(\w+)!\]/m.exec(readFileSync(file, 'utf8'))?.slice(1) ?? []
    const changed = (text: string) => writeFileSync(file, readFileSync(file, 'utf8').replace('  title: String\n', text))
    const answer = async (asked: string) => {
      const response = await fetch(new URL('/graphql', link), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: `{ ${field} { ${asked} } }` }),
      })
      return JSON.stringify(await response.json())
    }
    expect(type).toMatch(/Workshop$/)
    expect(await answer('minutes')).toContain(`Cannot query field`)
    changed('  title: String\n  "How long it takes."\n  minutes: Int\n')
    await says(`${name} runs again, with the change`)
    await eventually(
      () => answer('minutes'),
      text => text.includes('"minutes":null') && !text.includes('errors'),
      60_000,
    )
    changed('  title: String\n  undescribed: Int\n')
    await says(`subgraphs/${name}/schema.graphql:`)
    expect(await answer('undescribed')).toContain('Cannot query field')
    expect(await answer('minutes')).toContain('"minutes":null')
    expect(await stop()).toBe(0)
  },
)

describe('with a gateway', async () => {
  const folder = temporaryFolder()
  const keys = openKeys(keysFileOf(folder))
  const { url: databaseUrl } = await foundedRegistry()
  const plug = await openPlug('spt', visits(), keys.publicKeys('gateway'))
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  let gateway: ChildProcess
  let token = ''

  beforeAll(async () => {
    gateway = spawn(process.execPath, [join(ROOT, 'gateway/src/main.ts')], {
      env: {
        ...{ PORT: String(port), LOG_LEVEL: 'silent', REGISTRY_DATABASE_URL: databaseUrl },
        REGISTRY_FOLDER: join(folder, 'registry'),
        GATEWAY_SIGNING_KEY: JSON.stringify(keys.privateKey('gateway')),
        DEVELOPMENT_ISSUER_KEYS: JSON.stringify(keys.publicKeys('issuer')),
      },
      stdio: 'ignore',
    })
    await eventually(
      () => fetch(`${url}/health/ready`).catch(() => undefined),
      answer => answer?.ok === true,
      100_000,
    )
    const operator = await issueToken(keys, { role: 'operator' })
    const invitation = { name: 'spt', organisation: 'Servicepunt', contact: 'x@example.org', url: plug.url }
    token = (await registry(url, '/invite', invitation, operator)).body.token
    const proposal = { name: 'spt', url: plug.url, sdl: visits(), replaces: 0 }
    expect((await registry(url, '/publish', proposal, token)).body).toMatchObject({ ok: true, graph: 2 })
  }, 200_000)
  afterAll(async () => {
    if (gateway.exitCode !== null) return
    gateway.kill('SIGTERM')
    await once(gateway, 'exit')
  })

  test('whoever answers from here answers for itself, in the graph that is published', patience, async () => {
    const { link, who, printed, stop } = await dev(folder, url)
    expect(printed).toContain(`${SUBGRAPH} runs with graph 2 of ${url}`)
    expect(who).toMatchObject({ [SUBGRAPH]: 'yours', spt: 'itself', funding: expect.stringMatching(/^a mock: /) })
    const query = '{ sptVisit(id: "spt:1") { question } templatePlainWorkshops { id } }'
    const answer = await fetch(new URL('/graphql', link), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    expect(await answer.json()).toMatchObject({ data: { sptVisit: { question: 'Welding?' } } })
    expect(await stop()).toBe(0)
    // Nothing of it was published.
    expect((await registry(url, '', undefined, token)).body.subgraphs).toHaveLength(6)
  })

  test('a partner that does not know the key of this gateway is replaced, and says so', patience, async () => {
    const { who, stop } = await dev(temporaryFolder(), url, ['--token', token])
    expect(who.spt).toBe('a mock: it does not know the key of this gateway')
    expect(await stop()).toBe(0)
  })
})

test('a gateway without a registry is as good as none', async () => {
  const app = await openGateway(gatewayConfig())
  onTestFinished(() => app.close())
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  const { from, areReached, published } = await neighboursOf(url, 'x')
  expect([from, areReached]).toEqual([`the five of this repository. The gateway at ${url} has no registry.`, false])
  expect(published.subgraphs).toHaveLength(5)
})

test.each([
  ['a source', ['candidates-source'], /is a source, which no gateway asks: npm run mesh -- run candidates-source/],
  ['a port that is none', [SUBGRAPH, '--port', '70000'], /--port must be a port from 1 to 65535/],
  ['no name', [], /Type: dev NAME/],
  ['a name that is not there', ['spt-limburg'], /There is no subgraph in subgraphs\/spt-limburg/],
])('%s is one sentence', patience, async (_, words, sentence) => {
  const env = { PATH: process.env.PATH, OVERSTAP_DATA: temporaryFolder(), OVERSTAP_GATEWAY: NOWHERE }
  const child = spawn(process.execPath, [join(ROOT, 'mesh/src/mesh.ts'), 'dev', ...words], { env })
  onTestFinished(() => void child.kill('SIGKILL'))
  let said = ''
  child.stderr.on('data', part => {
    said += part
  })
  expect(await once(child, 'close')).toEqual([1, null])
  expect(said.trim()).toMatch(sentence)
  expect(said.trim()).not.toContain('\n')
})
