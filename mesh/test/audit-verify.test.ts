// `npm run mesh -- audit verify`: what it says of logs that are good, bad or not to be had, and its exit code.

import { spawn } from 'node:child_process'
import { createPrivateKey } from 'node:crypto'
import { once } from 'node:events'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { KIT_MIGRATIONS, migrate } from '@overstap/kit'
import { connect } from '@overstap/kit/database'
import { afterAll, describe, expect, test } from 'vitest'
import { openProcessingLog } from '../../subgraphs/kit/src/processing-log.ts'
import { question } from '../../subgraphs/kit/test/log-scene.ts'
import { openKeys } from '../src/keys.ts'
import { type Cluster, startCluster } from '../src/postgres/start-cluster.ts'
import { keysFileOf, ROOT } from '../src/settings.ts'
import { temporaryFolder } from './scene.ts'

const folder = await mkdtemp(join(tmpdir(), 'overstap-mesh-'))
await chmod(folder, 0o711) // PostgreSQL runs under another account when we are root
const keys = openKeys(keysFileOf(folder))
const start = () => startCluster({ folder: join(folder, 'postgres'), log: () => {} })

async function inDatabase<Result>(url: string, work: (sql: ReturnType<typeof connect>['sql']) => Promise<Result>) {
  const database = connect({ url, poolSize: 1, statementTimeoutMs: 10_000, applicationName: 'test' })
  try {
    return await work(database.sql)
  } finally {
    await database.close()
  }
}

/** A log of five lines for candidates and of none for vacancies. */
async function writeLogs(cluster: Cluster): Promise<void> {
  const databaseUrl = await cluster.createPartner('candidates')
  for (const url of [databaseUrl, await cluster.createPartner('vacancies')])
    await inDatabase(url, sql => migrate(sql, KIT_MIGRATIONS, 'kit_migrations'))
  const signingKey = createPrivateKey({ key: { ...keys.privateKey('owner-candidates') }, format: 'jwk' })
  const config = { name: 'candidates', databaseUrl, signingKey, deadlineMs: 10_000 }
  const log = openProcessingLog(config, () => {})
  for (let person = 1; person <= 5; person++) await log.readings(question()).shown('person.read', {}, person)
  await log.close()
}

async function verify(words: readonly string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [join(ROOT, 'mesh/src/mesh.ts'), 'audit', 'verify', ...words], {
    env: { PATH: process.env.PATH, OVERSTAP_DATA: folder, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')])
  return { code, stdout, stderr }
}

const before = await start()
await writeLogs(before)
await before.stop()
const ofStoppedMesh = await verify(['candidates', 'vacancies'])
// From here on the folder is in use, as while the mesh runs.
const cluster = await start()
afterAll(async () => {
  await cluster.stop()
  await rm(folder, { recursive: true, force: true })
})
const url = await cluster.createPartner('candidates')

const MOMENT = String.raw`\d{4}-\d\d-\d\dT[\d:.]{12}Z`
const GOOD = new RegExp(
  [
    'owner {6,}lines {2}first {20,}last',
    `candidates {2}5 {6}${MOMENT} {2}${MOMENT} {2}ok, known as candidates:5:[0-9a-f]{64}`,
    'vacancies {3}0 {6}- {25}- {25}ok: nothing was written',
    '$',
  ].join('\n'),
)

describe('logs that are what their owners wrote', () => {
  test('are good when the mesh does not run', () => {
    expect(ofStoppedMesh).toEqual({ code: 0, stdout: expect.stringMatching(GOOD), stderr: '' })
  })

  test('are good while the mesh runs', async () => {
    expect(await verify(['candidates', 'vacancies'])).toEqual(ofStoppedMesh)
  })

  test('are good where the owner’s database and keys are given', async () => {
    const env = {
      OVERSTAP_DATA: await temporaryFolder(),
      CANDIDATES_DATABASE_URL: url,
      OWNER_PUBLIC_KEYS: JSON.stringify({ candidates: keys.publicKeys('owner-candidates') }),
    }
    const { code, stdout } = await verify(['candidates', '--format', 'json'], env)
    expect(code).toBe(0)
    const [log, ...others] = JSON.parse(stdout).logs
    expect(others).toEqual([])
    expect(log).toMatchObject({ owner: 'candidates', ok: true, lines: 5, end: { sequence: 5 }, flaw: null })
    const known = `candidates:5:${log.end.hash}`
    expect((await verify(['candidates', '--known', known], env)).code).toBe(0)
    const other = await verify(['candidates', '--known', `candidates:5:${'ab'.repeat(32)}`], env)
    expect(other).toMatchObject({ code: 2, stdout: expect.stringContaining('BAD: line 5 was written anew') })
  })

  test('are a notice to the checks of GitHub', async () => {
    const { code, stdout } = await verify(['candidates', '--format', 'github'])
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: expect.stringMatching(
        /^::notice title=Processing log of candidates::ok, known as candidates:5:\w{64}\n$/,
      ),
    })
  })
})

describe('a log in which a line was edited', () => {
  const edit = (organisation: string) =>
    inDatabase(url, async sql => {
      await sql`alter table processing_log disable trigger user`
      await sql`update processing_log set organisation = ${organisation} where sequence = 3`
    })

  test('is bad in every format, and so is the exit code', async () => {
    await edit('register:another')
    const [table, program, github] = await Promise.all([
      verify(['candidates', 'vacancies']),
      verify(['candidates', 'vacancies', '--format', 'json']),
      verify(['candidates', 'vacancies', '--format', 'github']),
    ])
    await edit('register:spt')
    expect([table.code, program.code, github.code]).toEqual([2, 2, 2])
    const because = 'its hash is not that of what it says behind the line before it'
    expect(table.stdout).toContain(`BAD: line 3 was edited: ${because}\n`)
    expect(table.stdout).toContain('ok: nothing was written')
    expect(JSON.parse(program.stdout).logs).toMatchObject([
      { owner: 'candidates', ok: false, lines: 2, flaw: { kind: 'EDITED', sequence: 3, because } },
      { owner: 'vacancies', ok: true },
    ])
    expect(github.stdout).toContain(`::error title=Processing log of candidates::BAD: line 3 was edited: ${because}\n`)
    expect((await verify(['candidates'])).code).toBe(0)
  })
})

describe('what cannot be verified is a sentence and exit code 1', () => {
  const noData = join(folder, 'nothing')
  test.each<[string, string[], RegExp, Record<string, string>?]>([
    ['a format that is none', ['--format', 'xml'], /--format must be one of table, json, github, but it is «xml»/],
    ['an option that is none', ['--all'], /--all/],
    ['an owner without a key', ['nobody'], /no public key of «nobody»: neither in OWNER_PUBLIC_KEYS/],
    ['an owner without a database', ['training'], /«training» has no database here. Give .* in TRAINING_DATABASE_URL/],
    ['a place that is none', ['--known', 'candidates:5'], /--known must be such as candidates:12:HASH/],
    ['a place of another owner', ['vacancies', '--known', `candidates:5:${'ab'.repeat(32)}`], /not among the owners/],
    ['a folder without a mesh', [], /no public key of «candidates»/, { OVERSTAP_DATA: noData }],
    [
      'a database that is not there',
      ['candidates'],
      /of «candidates» cannot be read/,
      { CANDIDATES_DATABASE_URL: 'postgres://127.0.0.1:1/x' },
    ],
    [
      'a database without a log',
      ['candidates'],
      /its table is not in the database/,
      { CANDIDATES_DATABASE_URL: cluster.adminUrl },
    ],
  ])('%s', async (_, words, sentence, env) => {
    const { code, stdout, stderr } = await verify(words, env)
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(sentence)
    expect(stderr.trimEnd()).not.toContain('\n')
  })
})
