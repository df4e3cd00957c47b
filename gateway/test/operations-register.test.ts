// The register: who may add to it and read it, what is refused, and a folder that several gateways share.

import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { hashOfText } from '@overstap/schema/document-hash'
import { logging } from '@overstap/schema/log'
import Fastify from 'fastify'
import { describe, expect, it, vi } from 'vitest'
import { unregisteredDocuments } from '../src/operations/unregistered.ts'
import { BRANCHES, bearer, get, openWith, post, temporaryFolder } from './operations-scene.ts'

const folder = await temporaryFolder()
const app = await openWith({ folder })
const [operator, dashboard] = await Promise.all([bearer('operator'), bearer('dashboard')])

const register = (operations: unknown, token: string | undefined = operator, gateway = app) =>
  post(gateway, '/operations', { operations }, token)
const document = (text: string, name = 'a.graphql') => ({ name, text })
const registeredNames = async (gateway = app) =>
  (await get(gateway, '/operations', operator)).body.operations.map((each: { name: string }) => each.name)
const isAnswered = async (query: string, gateway = app) =>
  (await post(gateway, '/graphql', { query }, dashboard)).status === 200

describe('the register', () => {
  it('is for operators', async () => {
    for (const [role, status, code] of [
      ['none', 401, 'UNAUTHENTICATED'],
      ['dashboard', 403, 'FORBIDDEN'],
      ['partner', 403, 'FORBIDDEN'],
      ['coach', 403, 'FORBIDDEN'],
    ] as const) {
      const token = role === 'none' ? undefined : await bearer(role)
      const refusal = { status, body: { errors: [{ message: expect.any(String), extensions: { code } }] } }
      expect(await post(app, '/operations', { operations: [document(BRANCHES)] }, token)).toEqual(refusal)
      expect(await get(app, '/operations', token)).toEqual(refusal)
    }
    expect((await register([document(BRANCHES)], 'Bearer guess')).status).toBe(401)
    expect(await isAnswered(BRANCHES)).toBe(false)
  })

  it('tells what is in it, with who registered it and when', async () => {
    const text = 'query Told { branches { code } }'
    expect(await register([document(text)])).toEqual({
      status: 200,
      body: { operations: [{ name: 'a.graphql', hash: hashOfText(text) }] },
    })
    const { operations } = (await get(app, '/operations', operator)).body
    expect(operations).toContainEqual({
      hash: hashOfText(text),
      name: 'Told',
      registeredBy: 'operator-1',
      registeredAt: expect.stringMatching(/^\d{4}-.*Z$/),
    })
    expect(operations).toContainEqual(
      expect.objectContaining({ name: 'CandidateRoutes', registeredBy: 'contract', registeredAt: null }),
    )
  })

  it('knows from the start what our own pages ask, by the name of the page', async () => {
    const ofPages = await temporaryFolder()
    await mkdir(join(ofPages, 'dashboard/operations'), { recursive: true })
    await mkdir(join(ofPages, 'dashboard/src'))
    await writeFile(join(ofPages, 'dashboard/operations/branches.graphql'), BRANCHES)
    const gateway = await openWith({ ofPages })
    const { operations } = (await get(gateway, '/operations', operator)).body
    expect(operations).toContainEqual({
      ...{ hash: hashOfText(BRANCHES), name: 'Branches' },
      ...{ registeredBy: 'dashboard-page', registeredAt: null },
    })
    expect((await post(gateway, '/graphql', { documentId: `sha256:${hashOfText(BRANCHES)}` }, dashboard)).status).toBe(
      200,
    )
  })

  it('keeps who was first when the same document comes again', async () => {
    const text = 'query Again { branches { name } }'
    await register([document(text)])
    await register([document(`# later\n${text}`)], await bearer('operator', { sub: 'other' }))
    const { operations } = (await get(app, '/operations', operator)).body
    expect(operations.filter((each: { name: string }) => each.name === 'Again')).toHaveLength(1)
  })

  it.each<[string, string, { message: RegExp; line?: number; column?: number }]>([
    ['is no GraphQL', 'query A {\n  branches {', { message: /Syntax Error/, line: 2, column: 13 }],
    [
      'does not fit the schema',
      'query A {\n  branches { code }\n  nothing\n}',
      { message: /nothing/, line: 3, column: 3 },
    ],
    ['is too deep', `query A ${'{ a '.repeat(30)}{ b }${' }'.repeat(30)}`, { message: /levels of fields/ }],
    ['is too long', `query A { ${'__typename '.repeat(2_100)} }`, { message: /2000 words and signs/ }],
    [
      'costs too much',
      '# much\nquery A { vacancies(where: {}) { page(first: 100) { nodes { routes(first: 50) { nodes { trainingPlan { steps { training { id } } } fundingPlan { lines { scheme { id } } } } } } } } }',
      { message: /may hold \d+ objects, and 90000 are allowed/, line: 2, column: 1 },
    ],
    ['holds no operation', 'fragment F on Branch { code }', { message: /is never used|no operation/ }],
    ['is a subscription', 'subscription A { branches { code } }', { message: /Subscriptions are not served/ }],
    ['is empty', '', { message: /Syntax Error/, line: 1, column: 1 }],
  ])('refuses a document that %s, with the place', async (_, text, { message, ...place }) => {
    const good = 'query Beside { branches { code name __typename } }'
    const { status, body } = await register([document(good, 'good.graphql'), document(text, 'bad.graphql')])
    expect(status).toBe(422)
    expect(body.operations).toEqual([
      { name: 'good.graphql', errors: [] },
      { name: 'bad.graphql', errors: [expect.objectContaining({ message: expect.stringMatching(message), ...place })] },
    ])
    // All or nothing.
    expect(await registeredNames()).not.toContain('Beside')
  })

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['an empty list', []],
    ['more than a hundred', Array(101).fill(document(BRANCHES))],
    ['a document without a text', [{ name: 'a.graphql' }]],
    ['a text', BRANCHES],
  ])('says what it expects when it is given %s', async (_, operations) => {
    const { status, body } = await register(operations)
    expect([status, body.errors[0]]).toEqual([
      400,
      { message: expect.stringMatching(/^The body must be \{"operations"/), extensions: { code: 'QUERY_REJECTED' } },
    ])
  })

  it('says so when it has no place to keep anything', async () => {
    const { status, body } = await register([document(BRANCHES)], operator, await openWith({ folder: undefined }))
    expect([status, body.errors[0].message]).toEqual([503, expect.stringContaining('OPERATIONS_FOLDER')])
  })
})

describe('a folder of operations', () => {
  it('is shared: what one gateway registers another answers, and what is taken away neither does', async () => {
    const other = await openWith({ folder })
    const query = 'query Shared { branches { code name a: name } }'
    expect(await isAnswered(query, other)).toBe(false)
    await register([document(query)])
    expect(await isAnswered(query)).toBe(true)
    await vi.waitFor(async () => expect(await isAnswered(query, other)).toBe(true), { timeout: 10_000 })
    await rm(join(folder, `${hashOfText(query)}.json`))
    for (const gateway of [app, other])
      await vi.waitFor(async () => expect(await isAnswered(query, gateway)).toBe(false), { timeout: 10_000 })
  })

  it('holds whole files only, one a document, when two gateways write the same at once', async () => {
    const shared = await temporaryFolder()
    const [one, two] = [await openWith({ folder: shared }), await openWith({ folder: shared })]
    const texts = Array.from({ length: 20 }, (_, index) => `query Q${index} { branches { code } }`)
    const all = texts.map(text => document(text))
    const answers = await Promise.all([one, two, one, two].map(gateway => register(all, operator, gateway)))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    expect((await readdir(shared)).sort()).toEqual(texts.map(text => `${hashOfText(text)}.json`).sort())
    for (const file of await readdir(shared)) JSON.parse(await readFile(join(shared, file), 'utf8'))
    expect(await registeredNames(two)).toEqual(expect.arrayContaining(['Q0', 'Q19']))
  })

  it('is not believed where a file is not what its name says', async () => {
    const tampered = await temporaryFolder()
    await mkdir(tampered, { recursive: true })
    const [good, evil] = ['query Good { branches { code } }', 'query Evil { branches { name } }']
    const file = JSON.stringify({ text: evil, registeredBy: 'x', registeredAt: 'x' })
    for (const name of [
      `${hashOfText(good)}.json`,
      `${'0'.repeat(64)}.json`,
      'evil.json',
      `.${hashOfText(evil)}.draft`,
    ])
      await writeFile(join(tampered, name), file)
    await writeFile(join(tampered, `${'1'.repeat(64)}.json`), '{"text":')
    const gateway = await openWith({ folder: tampered })
    expect(await isAnswered(good, gateway)).toBe(false)
    expect(await isAnswered(evil, gateway)).toBe(false)
    expect(await registeredNames(gateway)).not.toContain('Evil')
  })

  it('that cannot be read leaves what was known', async () => {
    const broken = await temporaryFolder()
    const gateway = await openWith({ folder: broken })
    const query = 'query Known { branches { code } }'
    await register([document(query)], operator, gateway)
    await rename(broken, `${broken}-away`)
    await writeFile(broken, 'no folder')
    const asked = async () => {
      expect(await isAnswered(query, gateway)).toBe(true)
      expect((await register([document(BRANCHES)], operator, gateway)).status).toBe(500)
    }
    await vi.waitFor(asked, { timeout: 10_000 })
  })
})

describe('what partners ask that is not registered', () => {
  it('is one line in the log for each document and organisation, however often it is asked, and counted', () => {
    let text = ''
    const stream = new Writable({
      write: (part, _encoding, done) => {
        text += part
        done()
      },
    })
    const { note, list } = unregisteredDocuments(Fastify({ logger: { ...logging('gateway', 'info'), stream } }).log)
    for (let time = 0; time < 3; time += 1) {
      note({ hash: 'one', name: 'A', org: 'register:x' })
      note({ hash: 'one', name: 'A', org: 'register:y' })
    }
    note({ hash: 'two', name: 'B'.repeat(5_000), org: null })
    const lines = text
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(lines.map(({ document, org }) => [document, org])).toEqual([
      ['one', 'register:x'],
      ['one', 'register:y'],
      ['two', null],
    ])
    expect(list().map(({ hash, org, count }) => [hash, org, count])).toEqual([
      ['one', 'register:x', 3],
      ['one', 'register:y', 3],
      ['two', null, 1],
    ])
    expect(text.length).toBeLessThan(1_500)
  })

  it('is remembered for the latest thousand', () => {
    const { note, list } = unregisteredDocuments(Fastify().log)
    for (let index = 0; index < 1_200; index += 1) note({ hash: String(index), name: 'A', org: null })
    expect([list().length, list()[0]?.hash]).toEqual([1_000, '200'])
  })
})
