// The partner's tool against a gateway with a registry, each in a process of its own: what it prints, and its exit codes.

import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask, foundedRegistry, MORE, openPlug, temporaryFolder, visits } from '../../gateway/test/registry-scene.ts'
import { openKeys } from '../src/keys.ts'
import { keysFileOf, ROOT } from '../src/settings.ts'
import { eventually, freePort } from './scene.ts'

const folder = temporaryFolder()
const keys = openKeys(keysFileOf(folder))
const { url: databaseUrl } = await foundedRegistry()
const plug = await openPlug('spt', visits(), keys.publicKeys('gateway'))
const port = await freePort()
const url = `http://127.0.0.1:${port}`
const VISIT = '{ sptVisit(id: "spt:1") { question } }'
let gateway: ChildProcess
let token = ''

const keep = (name: string, text: string) => writeFile(join(folder, name), text)
/** Asynchronous, as the subgraph under test runs in this process. */
async function mesh(words: string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [join(ROOT, 'mesh/src/mesh.ts'), ...words], {
    env: { OVERSTAP_DATA: folder, OVERSTAP_GATEWAY: url, INIT_CWD: folder, ...env },
  })
  const output = { stdout: '', stderr: '' }
  child.stdout.on('data', chunk => {
    output.stdout += chunk
  })
  child.stderr.on('data', chunk => {
    output.stderr += chunk
  })
  const [status] = await once(child, 'close')
  return { status, ...output }
}
const asOwner = (...words: string[]) => mesh([...words, '--token', token])
const file = ['--schema', 'schema.graphql'] as const

beforeAll(async () => {
  gateway = spawn(process.execPath, [join(ROOT, 'gateway/src/main.ts')], {
    env: {
      PORT: String(port),
      LOG_LEVEL: 'silent',
      REGISTRY_DATABASE_URL: databaseUrl,
      REGISTRY_FOLDER: join(folder, 'registry'),
      GATEWAY_SIGNING_KEY: JSON.stringify(keys.privateKey('gateway')),
      DEVELOPMENT_ISSUER_KEYS: JSON.stringify(keys.publicKeys('issuer')),
    },
    stdio: 'ignore',
  })
  const ready = () =>
    fetch(`${url}/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    )
  await eventually(ready, seen => seen, 60_000)
  await keep('schema.graphql', visits())
  await keep('wrong.graphql', visits('other: Unknown'))
})
afterAll(async () => {
  gateway.kill('SIGTERM')
  await once(gateway, 'exit')
})

describe('somebody who joins', () => {
  test('is invited, checks, publishes to the gateway that runs, and is asked', async () => {
    const invited = await mesh(['invite', 'spt', '--owner', 'register:spt', '--url', plug.url])
    expect(invited).toEqual({ status: 0, stdout: expect.stringMatching(/^overstap_publish_[\w-]{43}\n$/), stderr: '' })
    token = invited.stdout.trim()
    expect((await asOwner('whoami')).stdout).toMatch(/^kind +owner\nname +spt\n/)
    expect(await asOwner('check', 'spt', ...file, '--url', plug.url)).toEqual({
      status: 0,
      stdout: '«spt» can be published.\n',
      stderr: '',
    })
    expect((await ask(url, VISIT)).errors[0].extensions.code).toBe('QUERY_REJECTED')
    // At the address for which it was invited, and later at that where it is published.
    expect(await asOwner('publish', 'spt', ...file)).toEqual({
      status: 0,
      stdout: '«spt» is published: version 1, in graph 2.\n',
      stderr: '',
    })
    expect(await ask(url, VISIT)).toEqual({ data: { sptVisit: { question: 'Welding?' } } })
    expect((await asOwner('publish', 'spt', ...file)).stdout).toMatch(/published already/)
    expect((await mesh(['publish', 'spt', ...file])).stdout).toMatch(/published already/)
    expect((await asOwner('doctor', 'spt')).stdout).toMatch(/^«spt» runs version 1 and answers in \d+ ms\.\n$/)
  })

  test('sees what is there', async () => {
    expect((await asOwner('list')).stdout).toMatch(/^spt +1 .*register:spt/m)
    expect((await asOwner('fetch', 'spt')).stdout).toBe(`${visits().trimEnd()}\n`)
    expect((await asOwner('fetch', 'supergraph')).stdout).toContain('join__Graph')
    const { kty, crv, x } = keys.privateKey('gateway')
    expect(JSON.parse((await asOwner('fetch', 'keys')).stdout)).toEqual({ keys: [{ kty, crv, x }] })
    await keep('more.graphql', visits(MORE))
    expect((await asOwner('diff', 'spt', '--schema', 'more.graphql')).stdout).toMatch(/SptVisit\.day/)
    expect((await asOwner('diff', 'spt', ...file)).stdout).toBe('The file says what is published as «spt».\n')
  })
})

describe('what is not good', () => {
  test('is told to a person, with exit code 2', async () => {
    const { status, stdout, stderr } = await asOwner('publish', 'spt', '--schema', 'wrong.graphql', '--url', plug.url)
    expect([status, stderr]).toEqual([2, ''])
    expect(stdout).toMatch(/^error \w+/)
    expect(stdout).toContain('Nothing was changed.')
  })

  test('is told to a program, whole', async () => {
    const { status, stdout } = await asOwner('check', 'spt', '--schema', 'wrong.graphql', '--format', 'json')
    expect(status).toBe(2)
    expect(JSON.parse(stdout)).toMatchObject({
      ok: false,
      problems: expect.arrayContaining([expect.objectContaining({ severity: 'error', message: expect.any(String) })]),
    })
    expect(stdout).not.toContain('[object Object]')
  })

  test('is told to GitHub', async () => {
    const { status, stdout } = await asOwner('check', 'spt', '--schema', 'wrong.graphql', '--format', 'github')
    expect([status, stdout]).toEqual([2, expect.stringMatching(/^::error .*title=\w+::/m)])
  })
})

describe('what cannot be done', () => {
  test.each<[string[], string | null, RegExp]>([
    [['publish', 'candidates', ...file, '--url', 'http://127.0.0.1:4001/graphql'], 'FORBIDDEN', /is for «spt» and/],
    [['publish', 'spt', ...file, '--url', 'http://127.0.0.1:1/graphql'], 'FORBIDDEN', /bound to another address/],
    [['rollback'], 'FORBIDDEN', /for operators/],
    [['remove', 'candidates'], 'FORBIDDEN', /is for «spt» and/],
    [['fetch', 'nobody'], 'NOT_FOUND', /There is no «nobody» in the graph\. There are: .*spt/],
    [['check', 'spt'], null, /^Name the file with the SDL/],
    [['check', 'spt', '--schema', 'none.graphql'], null, /cannot be read/],
    [['check'], null, /^What is it about\?/],
  ])('%j is one sentence, JSON for a program, and exit code 1', async (words, code, sentence) => {
    const { status, stdout, stderr } = await asOwner(...words, '--format', 'json')
    expect(status).toBe(1)
    expect(stderr.trim()).toMatch(sentence)
    expect(stderr.trim()).not.toContain('\n')
    expect(JSON.parse(stdout)).toEqual({ ok: false, error: { code, message: stderr.trim() } })
  })

  test('is a line of GitHub’s own where that is asked', async () => {
    const { status, stdout } = await asOwner('rollback', '--format', 'github')
    expect([status, stdout]).toEqual([1, '::error::This is for operators: send a token with the role «operator».\n'])
  })

  test('is told where an address or a token is none', async () => {
    for (const address of ['mesh.example', '127.0.0.1:4000'])
      expect((await mesh(['list'], { OVERSTAP_GATEWAY: address })).stderr).toMatch(
        /^OVERSTAP_GATEWAY must be an address/,
      )
    const twoLines = await mesh(['list'], { OVERSTAP_TOKEN: 'one\ntwo' })
    expect([twoLines.status, twoLines.stderr]).toEqual([1, expect.stringMatching(/^The token is not one word/)])
    expect((await mesh(['list'], { OVERSTAP_TOKEN: `${token}\r\n` })).status).toBe(0)
  })
  test.each([['--format', 'xml'], ['--format=xml']])(
    'is not done in part: %s %s is refused before a former token is good no more',
    async (...words) => {
      const { status, stdout, stderr } = await mesh(['invite', 'spt', '--owner', 'x', '--url', plug.url, ...words])
      expect([status, stdout, stderr]).toEqual([1, '', expect.stringMatching(/^--format must be one of/)])
      expect((await asOwner('whoami')).stdout).toMatch(/^kind +owner\nname +spt\n/)
    },
  )

  test('is told where no gateway is, and in production where no token is', async () => {
    const nowhere = await mesh(['list', '--format', 'json'], { OVERSTAP_GATEWAY: 'http://127.0.0.1:1' })
    expect([nowhere.status, JSON.parse(nowhere.stdout).error.message]).toEqual([1, expect.stringMatching(/reached/)])
    for (const OVERSTAP_GATEWAY of ['nonsense', 'localhost:4000']) {
      const { status, stderr } = await mesh(['list'], { OVERSTAP_GATEWAY })
      expect([status, stderr]).toEqual([1, expect.stringMatching(/^OVERSTAP_GATEWAY must be an address/)])
    }
    const untold = await mesh(['list'], { NODE_ENV: 'production' })
    expect([untold.status, untold.stdout]).toEqual([1, ''])
    expect(untold.stderr).toMatch(/^In production give a token/)
  })
})

test('who reads no further has had enough', async () => {
  const child = spawn(process.execPath, [join(ROOT, 'mesh/src/mesh.ts'), 'fetch', 'supergraph'], {
    env: { OVERSTAP_DATA: folder, OVERSTAP_GATEWAY: url },
  })
  child.stdout.destroy()
  let told = ''
  child.stderr.on('data', chunk => {
    told += chunk
  })
  expect([await once(child, 'close'), told]).toEqual([[0, null], ''])
})

test('an operator invites another with the token of the one before at hand', async () => {
  const words = ['invite', 'other', '--owner', 'register:other', '--url', 'http://127.0.0.1:1/graphql']
  expect((await mesh(words, { OVERSTAP_TOKEN: token })).stdout).toMatch(/^overstap_publish_/)
  expect((await mesh(words, { OVERSTAP_TOKEN: token, NODE_ENV: 'production' })).status).toBe(1)
})

describe('who asks for help', () => {
  test.each([[[]], [['--help']], [['help']], [['-h']]])('gets every verb with its words: %j', async words => {
    const { status, stdout, stderr } = await mesh(words)
    expect([status, stderr]).toEqual([0, ''])
    for (const verb of ['check NAME', 'publish NAME', 'audit verify'])
      expect(stdout).toContain(`npm run mesh -- ${verb}`)
  })

  test.each([
    [['publish', '--help'], 'publish NAME'],
    [['audit', 'trail', '-h'], 'audit trail'],
  ])('%j gets that one, and nothing is done', async (words, usage) => {
    const { status, stdout, stderr } = await mesh(words, { OVERSTAP_GATEWAY: 'http://127.0.0.1:1' })
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(new RegExp(`^ {2}npm run mesh -- ${usage}`))
  })
})

describe('an owner', () => {
  test('records what it lets another do, and takes that back', async () => {
    const words = [
      '--to',
      'candidates',
      '--code',
      'FOREIGN_FIELD',
      '--what',
      'SptVisit.question',
      '--until',
      '2027-12-31',
    ]
    const made = await asOwner('release', 'spt', ...words, '--format', 'json')
    expect(JSON.parse(made.stdout)).toMatchObject({ number: 1, owner: 'spt', what: 'SptVisit.question' })
    expect((await asOwner('release', 'spt')).stdout).toMatch(/^1 +spt +candidates +FOREIGN_FIELD/m)
    expect((await asOwner('release', 'spt', '--revoke', '1')).status).toBe(0)
    expect((await asOwner('release', 'spt')).stdout).not.toContain('SptVisit.question')
    expect((await asOwner('release', 'spt', ...words.with(3, 'MADE_UP'))).status).toBe(1)
  })

  test('goes, and the operator brings the former graph back', async () => {
    const left = await asOwner('remove', 'spt')
    expect([left.status, left.stdout]).toEqual([
      0,
      expect.stringContaining(
        '«spt» is out of the graph; 3 is live now. Its publish token stays good until «revoke spt».',
      ),
    ])
    expect((await ask(url, VISIT)).errors[0].extensions.code).toBe('QUERY_REJECTED')
    expect((await mesh(['rollback', '2'])).stdout).toBe('Graph 4 is live: what was graph 2.\n')
    expect(await ask(url, VISIT)).toEqual({ data: { sptVisit: { question: 'Welding?' } } })
    expect((await mesh(['revoke', 'spt'])).status).toBe(0)
    expect((await asOwner('whoami')).status).toBe(1)
  })
})

describe('the trail', () => {
  test('tells an operator who did what, the latest first, and a program in JSON', async () => {
    await mesh(['publish', 'spt', '--schema', 'wrong.graphql', '--url', plug.url])
    const { status, stdout, stderr } = await mesh(['audit', 'trail'])
    expect([status, stderr]).toEqual([0, ''])
    const [head = '', ...rows] = stdout.trimEnd().split('\n')
    expect(head).toMatch(/^when +who +did +to +and it came to$/)
    expect(rows[0]).toMatch(/^20\d\d-\d\d-\d\dT[\d:]{8}Z +operator development-operator +publish +spt +\S/)
    expect(rows.filter(row => / owner of spt +remove +spt +graph 3/.test(row))).toHaveLength(1)
    expect(rows.map(row => row.slice(0, 19))).toEqual(
      rows
        .map(row => row.slice(0, 19))
        .toSorted()
        .reverse(),
    )
    const { lines } = JSON.parse((await mesh(['audit', 'trail', '--format', 'json'])).stdout)
    expect(lines[0]).toMatchObject({ actor: 'operator development-operator', action: 'publish', subject: 'spt' })
    expect(lines).toHaveLength(rows.length)
  })

  test('is for operators', async () => {
    const published = await mesh(['invite', 'spt', '--owner', 'register:spt', '--url', plug.url])
    const refused = await mesh(['audit', 'trail', '--token', published.stdout.trim(), '--format', 'json'])
    expect([refused.status, JSON.parse(refused.stdout).error.code]).toEqual([1, 'FORBIDDEN'])
  })
})

test('every code can be explained, and no other', () => {
  const explain = (code: string) => spawnSync(process.execPath, [join(ROOT, 'mesh/src/mesh.ts'), 'explain', code])
  expect(explain('SYNTAX').status).toBe(0)
  expect(explain('NOTHING').status).toBe(1)
})
