// `npm run mesh -- operations register` and the keys of dashboards, against a real gateway in a process of its own.

import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hashOfText } from '@overstap/schema/document-hash'
import { decodeJwt } from 'jose'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openKeys } from '../src/keys.ts'
import { keysFileOf, ROOT } from '../src/settings.ts'
import { eventually, freePort } from './scene.ts'

const folder = await mkdtemp(join(tmpdir(), 'overstap-register-'))
const port = await freePort()
const url = `http://127.0.0.1:${port}`
let gateway: ChildProcess

beforeAll(async () => {
  const keys = openKeys(keysFileOf(folder))
  gateway = spawn(process.execPath, [join(ROOT, 'gateway/src/main.ts')], {
    env: {
      PORT: String(port),
      LOG_LEVEL: 'silent',
      OPERATIONS_FOLDER: join(folder, 'operations'),
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
})
afterAll(async () => {
  gateway.kill('SIGTERM')
  await once(gateway, 'exit')
  await rm(folder, { recursive: true, force: true })
})

const run = (program: string, words: string[], env: Record<string, string> = {}) => {
  const given = { OVERSTAP_DATA: folder, OVERSTAP_GATEWAY: url, INIT_CWD: folder, ...env }
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'mesh/src', program), ...words], {
    env: given,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}
const register = (words: string[], env: Record<string, string> = {}) =>
  run('mesh.ts', ['operations', 'register', ...words], env)
const token = (words: string[]) => run('token.ts', words)
const keep = (name: string, text: string) => writeFile(join(folder, name), text)

async function ask(query: string, bearer: string): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${bearer.trim()}` },
    body: JSON.stringify({ query }),
  })
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: { message: string }[] }
  return data ?? errors?.[0]?.message
}

const GOOD = 'query Good {\n  __typename\n}\n'
await keep('good.graphql', GOOD)
await keep('other.graphql', 'query Other { a: __typename }')
await keep('bad.graphql', 'query Bad {\n  branches { code }\n  nothing\n}')
await keep('odd,name.graphql', 'query {')

describe('a dashboard', () => {
  test('asks a document once it is registered, with a key for that document alone', async () => {
    const key = token(['--role', 'dashboard', '--operations', 'good.graphql', '--days', '90']).stdout
    expect(await ask(GOOD, key)).toMatch(/only operations that are registered/)
    expect(register(['good.graphql', 'other.graphql'])).toEqual({
      status: 0,
      stdout: `${hashOfText(GOOD)}  good.graphql\n${hashOfText('query Other { a: __typename }')}  other.graphql\n`,
      stderr: '',
    })
    expect(await ask(GOOD, key)).toEqual({ __typename: 'Query' })
    expect(await ask('query Other { a: __typename }', key)).toMatch(/bound to other operations/)
    const { exp = 0, iat = 0, operations } = decodeJwt(key.trim())
    expect([exp - iat, operations]).toEqual([90 * 86_400, [hashOfText(GOOD)]])
  })

  test.each([
    [['--days', '0'], '--days must be a whole number from 1 to 366, but it is «0».'],
    [['--operations', 'none.graphql'], 'The file «none.graphql» cannot be read. Give one that is there.'],
    [['--operations', 'good.graphql,odd'], 'The file «odd» cannot be read. Give one that is there.'],
  ])('gets no key with %j, but a sentence', (words, sentence) => {
    expect(token(['--role', 'dashboard', ...words])).toEqual({ status: 1, stdout: '', stderr: `${sentence}\n` })
  })

  test('gets no key for what is no GraphQL, but the place', async () => {
    await keep('broken.graphql', 'query A {\n  }')
    expect(token(['--role', 'dashboard', '--operations', 'broken.graphql'])).toEqual({
      status: 1,
      stdout: '',
      stderr: 'broken.graphql:2:3: Syntax Error: Expected Name, found "}".\n',
    })
  })
})

describe('a document that is refused', () => {
  test('is told with file, line and column, and none is registered', async () => {
    await keep('beside.graphql', 'query Beside { b: __typename }')
    expect(register(['beside.graphql', 'bad.graphql'])).toEqual({
      status: 2,
      stdout: 'bad.graphql:3:3: Cannot query field "nothing" on type "Query".\n',
      stderr: '',
    })
    const key = token(['--role', 'dashboard']).stdout
    expect(await ask('query Beside { b: __typename }', key)).toMatch(/only operations that are registered/)
  })

  test('is told to a program as JSON', () => {
    const { status, stdout } = register(['bad.graphql', '--format', 'json'])
    expect([status, JSON.parse(stdout)]).toEqual([
      2,
      {
        operations: [
          {
            file: 'bad.graphql',
            hash: null,
            errors: [{ file: 'bad.graphql', line: 3, column: 3, message: expect.stringContaining('nothing') }],
          },
        ],
      },
    ])
  })

  test('is told to GitHub as an annotation, whatever the name of the file', () => {
    expect(register(['odd,name.graphql', '--format', 'github'])).toEqual({
      status: 2,
      stdout: '::error file=odd%2Cname.graphql,line=1,col=8::Syntax Error: Expected Name, found <EOF>.\n',
      stderr: '',
    })
  })
})

describe('registering that cannot be done', () => {
  test.each<[string[], Record<string, string>, RegExp]>([
    [[], {}, /^Name at least one file/],
    [['none.graphql'], {}, /^The file «none.graphql» cannot be read\./],
    [['good.graphql', '--format', 'xml'], {}, /^--format must be one of table, json, github, but it is «xml»\./],
    [['good.graphql', '--token', 'guess'], {}, /refuses: The token is not one that this gateway believes/],
    [['good.graphql'], { OVERSTAP_TOKEN: 'guess' }, /refuses: The token is not one that this gateway believes/],
    [
      ['good.graphql'],
      { OVERSTAP_GATEWAY: '', PORT: '1' },
      /^The gateway at http:\/\/127\.0\.0\.1:1 cannot be reached/,
    ],
    [
      ['good.graphql'],
      { OVERSTAP_GATEWAY: 'http://127.0.0.1:1' },
      /^The gateway at http:\/\/127\.0\.0\.1:1 cannot be reached/,
    ],
    [
      ['good.graphql'],
      { NODE_ENV: 'production' },
      /^In production give the token of an operator with --token or OVERSTAP_TOKEN\./,
    ],
  ])('is one sentence: %j', (words, env, sentence) => {
    const { status, stdout, stderr } = register(words, env)
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(sentence)
    expect(stderr.trim()).not.toContain('\n')
  })

  test('is one sentence for who is no operator', () => {
    const partner = token(['--role', 'partner']).stdout.trim()
    const { status, stderr } = register(['good.graphql', '--token', partner])
    expect([status, stderr]).toEqual([1, expect.stringMatching(/refuses: .*for the role «operator»/)])
  })
})
