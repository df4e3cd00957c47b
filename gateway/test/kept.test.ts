// What is kept and given again, to whom, and until when; and that nobody is given what was kept for another.

import { randomBytes } from 'node:crypto'
import { copyFile, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { hashOfText } from '@overstap/schema/document-hash'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { gatewayConfig } from './config.ts'
import { BRANCHES, bearer, ISSUER, openWith, temporaryFolder } from './operations-scene.ts'
import { openPartner, type Partner } from './partner.ts'

const REGION = 'query Region($code: ID!, $asOf: Date) { region(code: $code, asOf: $asOf) { code name } }'
const PEOPLE = 'query People { branches { code } candidate(id: "uwv-noord:1") { id level } }'
const BOTH = 'query Both { branches { code } trainings(first: 1) { nodes { id } } }'
const FAR = 'https://dashboard.example'

const register = await openPartner(() => {})
const candidates = await openPartner(() => {})
const training = await openPartner(() => {})

/** Good for a minute, unless told otherwise; the answer says what it is that the partner was asked, and how. */
function keepable(data: (headers: Record<string, unknown>) => object, header = 'max-age=60') {
  const answer: Partner['answer'] = (response, { headers }) => {
    response.setHeader('content-type', 'application/json')
    if (header) response.setHeader('cache-control', header)
    response.end(JSON.stringify({ data: data(headers) }))
  }
  return answer
}
const branches = (names: string[]) => ({ branches: names.map(name => ({ code: 'METAAL', name })) })

const folder = await temporaryFolder()
const graph = join(await mkdtemp(join(tmpdir(), 'overstap-kept-')), 'supergraph.graphql')
afterAll(() => rm(join(graph, '..'), { recursive: true }))
await copyFile(join(import.meta.dirname, '../../schema/supergraph.graphql'), graph)
const app = await openWith(
  { folder },
  {
    issuer: ISSUER,
    supergraphFile: graph,
    corsOrigins: [FAR],
    partnerUrls: new Map([
      ['organisations', register.url],
      ['candidates', candidates.url],
      ['training', training.url],
    ]),
  },
)
const address = await app.listen({ host: '127.0.0.1', port: 0 })
const operator = await bearer('operator')
await app.inject({
  method: 'POST',
  url: '/operations',
  headers: { authorization: operator },
  payload: { operations: [BRANCHES, REGION, PEOPLE, BOTH].map(text => ({ name: 'a', text })) },
})

interface Told {
  status: number
  headers: Record<string, string | string[] | undefined>
  body: Buffer
}

/** As it comes over the wire: nothing is unpacked, and only these headers are sent. */
function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Told> {
  const { promise, resolve, reject } = Promise.withResolvers<Told>()
  const sent = request(address + path, { method, headers: { 'apollo-require-preflight': '1', ...headers } })
  sent.on('error', reject)
  sent.on('response', async response => {
    const body = Buffer.concat(await response.toArray())
    resolve({ status: response.statusCode ?? 0, headers: response.headers, body })
  })
  sent.end()
  return promise
}

const byHash = (text: string, variables?: object) =>
  `/graphql?documentId=sha256:${hashOfText(text)}${variables ? `&variables=${encodeURIComponent(JSON.stringify(variables))}` : ''}`

let run = 0
/** Each test has a language of its own, and so starts with nothing kept. */
const fresh = () => {
  run += 1
  return { 'accept-language': `nl, x-${run}` }
}

beforeEach(() => {
  for (const partner of [register, candidates, training]) partner.asked.length = 0
  register.answer = keepable(() => branches(['Metaal']))
})

describe('an open answer of a registered operation', () => {
  it('is given again for as long as its partner said, and tells caches so', async () => {
    const headers = fresh()
    const first = await get(byHash(BRANCHES), headers)
    expect(first.headers).toMatchObject({
      'cache-control': 'public, max-age=60',
      vary: 'Origin, Authorization, Accept-Language',
      etag: expect.stringMatching(/^W\/"[\w-]{43}"$/),
    })
    const again = await get(byHash(BRANCHES), headers)
    expect([again.status, String(again.body), again.headers.etag]).toEqual([
      200,
      String(first.body),
      first.headers.etag,
    ])
    expect(again.headers.age).toMatch(/^\d+$/)
    expect(register.asked).toHaveLength(1)
  })

  it('is not sent to whoever has it', async () => {
    const headers = fresh()
    const { etag } = (await get(byHash(BRANCHES), headers)).headers
    for (const known of [String(etag), `"other", ${etag}`, '*', String(etag).slice(2)]) {
      const { status, body, ...rest } = await get(byHash(BRANCHES), { ...headers, 'if-none-match': known })
      expect([status, String(body), rest.headers.etag, rest.headers['cache-control']]).toEqual([
        304,
        '',
        etag,
        'public, max-age=60',
      ])
    }
    expect((await get(byHash(BRANCHES), { ...headers, 'if-none-match': 'W/"other"' })).status).toBe(200)
    register.answer = keepable(() => branches(['Metaal', 'Bouw']))
    expect((await get(byHash(BRANCHES), { ...fresh(), 'if-none-match': String(etag) })).status).toBe(200)
  })

  it('is compressed when it is long and the caller can read that', async () => {
    register.answer = keepable(() => branches(Array.from({ length: 200 }, (_, number) => `Metaal ${number}`)))
    const headers = fresh()
    const plain = await get(byHash(BRANCHES), headers)
    const encodings = await Promise.all(
      ['br', 'gzip', 'gzip, br;q=0', 'identity'].map(async accepted => {
        const answer = await get(byHash(BRANCHES), { ...headers, 'accept-encoding': accepted })
        expect(answer.headers.etag).toBe(plain.headers.etag)
        expect(answer.headers.vary).toContain(answer.headers['content-encoding'] ? 'accept-encoding' : 'Authorization')
        return [answer.headers['content-encoding'], answer.body.length < plain.body.length / 4]
      }),
    )
    expect(encodings).toEqual([
      ['br', true],
      ['gzip', true],
      ['gzip', true],
      [undefined, false],
    ])
    const unpacked = await fetch(address + byHash(BRANCHES), {
      headers: { ...headers, 'apollo-require-preflight': '1', 'accept-encoding': 'br' },
    })
    expect(await unpacked.text()).toBe(String(plain.body))
    expect(register.asked).toHaveLength(1)
  })

  it('is kept for what its operation asks, whatever else is sent with it', async () => {
    register.answer = keepable(() => ({ region: { code: 'drenthe', name: 'Drenthe' } }))
    const headers = fresh()
    for (const variables of [
      { code: 'drenthe', asOf: '2026-11-21' },
      { asOf: '2026-11-21', code: 'drenthe' },
      { code: 'drenthe', asOf: '2026-11-21', junk: randomBytes(8).toString('hex') },
    ])
      expect((await get(byHash(REGION, variables), headers)).status).toBe(200)
    expect(register.asked).toHaveLength(1)
    for (const variables of [{ code: 'drenthe' }, { code: 'drenthe', asOf: null }, { code: 'groningen' }])
      await get(byHash(REGION, variables), headers)
    expect(register.asked).toHaveLength(4)
  })

  it('is forgotten when the time is up', async () => {
    register.answer = keepable(() => branches(['Metaal']), 'max-age=1')
    const headers = fresh()
    const asked = async () => {
      await get(byHash(BRANCHES), headers)
      return register.asked.length
    }
    expect(await asked()).toBe(1)
    await expect.poll(asked, { timeout: 5_000 }).toBe(2)
  })

  it('holds no longer than its shortest part', async () => {
    training.answer = keepable(() => ({ trainings: { nodes: [{ id: 'opleiders:1' }] } }), 'public, max-age=7')
    expect((await get(byHash(BOTH), fresh())).headers['cache-control']).toBe('public, max-age=7')
    training.answer = keepable(() => ({ trainings: { nodes: [{ id: 'opleiders:1' }] } }), '')
    expect((await get(byHash(BOTH), fresh())).headers['cache-control']).toBe('no-store')
  })

  it('is asked anew of another graph', async () => {
    const headers = fresh()
    await get(byHash(BRANCHES), headers)
    await get(byHash(BRANCHES), headers)
    expect(register.asked).toHaveLength(1)
    const { supergraph } = gatewayConfig()
    await writeFile(`${graph}.next`, `${supergraph}\n# another\n`)
    await rename(`${graph}.next`, graph)
    const asked = async () => {
      await get(byHash(BRANCHES), headers)
      return register.asked.length
    }
    await expect.poll(asked, { timeout: 20_000, interval: 500 }).toBe(2)
  })
})

describe('nobody is given what was kept for another', () => {
  it('by its rights: each caller has answers of its own, and only anonymous ones are public', async () => {
    register.answer = keepable(headers => {
      const [, claims = ''] = String(headers['overstap-viewer']).split('.')
      const { role, sub, org } = JSON.parse(String(Buffer.from(claims, 'base64url')))
      return branches([`${role} ${sub} ${org}`])
    })
    const headers = fresh()
    const callers = [
      undefined,
      await bearer('dashboard'),
      await bearer('partner'),
      await bearer('partner', { org: 'register:another' }),
      await bearer('coach', { regions: ['drenthe'] }),
      await bearer('coach', { regions: ['groningen'] }),
    ]
    const seen = new Set<string>()
    for (const round of [1, 2])
      for (const token of callers) {
        const answer = await get(byHash(BRANCHES), { ...headers, ...(token ? { authorization: token } : {}) })
        expect(answer.headers['cache-control']).toBe(token ? 'private, no-cache' : 'public, max-age=60')
        seen.add(`${String(answer.body)} ${token}`)
        expect([round, register.asked.length <= callers.length]).toEqual([round, true])
      }
    expect([seen.size, register.asked.length]).toEqual([callers.length, callers.length])
    const refused = await get(byHash(BRANCHES), { ...headers, authorization: 'Bearer guess' })
    expect([refused.status, refused.headers['cache-control']]).toEqual([401, 'no-store'])
  })

  it('by its language, however it is written', async () => {
    register.answer = keepable(headers => branches([String(headers['accept-language'])]))
    for (const language of ['nl', 'en', 'en;q=0.1, nl', 'NL', '"],["'])
      for (const _ of [1, 2])
        expect(JSON.parse(String((await get(byHash(BRANCHES), { 'accept-language': language })).body))).toEqual({
          data: branches([language]),
        })
    expect(register.asked).toHaveLength(5)
  })

  it.each([
    ['x-forwarded-host', 'evil.example'],
    ['x-http-method-override', 'DELETE'],
    ['x-original-url', '/graphql?query={evil}'],
    ['cookie', 'session=1'],
    ['range', 'bytes=0-3'],
    ['origin', 'https://evil.example'],
    ['cache-control', 'no-cache'],
  ])('by a header that it does not depend on: %s', async (name, value) => {
    const headers = fresh()
    const poisoned = await get(byHash(BRANCHES), { ...headers, [name]: value })
    const { status, body, ...rest } = await get(byHash(BRANCHES), headers)
    expect([status, String(body), String(poisoned.body)]).toEqual([200, String(poisoned.body), String(body)])
    expect(JSON.stringify(rest.headers)).not.toContain('evil')
    expect(register.asked).toHaveLength(1)
  })

  it('by the site that asks: whoever may not read it is not allowed by what another was', async () => {
    const headers = fresh()
    expect((await get(byHash(BRANCHES), { ...headers, origin: FAR })).headers['access-control-allow-origin']).toBe(FAR)
    const other = await get(byHash(BRANCHES), { ...headers, origin: 'https://evil.example' })
    expect(other.headers['access-control-allow-origin']).toBeUndefined()
    expect(other.headers.vary).toContain('Origin')
  })

  it('by HEAD, or a question that is sent packed', async () => {
    const headers = fresh()
    expect((await get(byHash(BRANCHES), headers, 'HEAD')).status).toBe(405)
    const packed = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json', 'content-encoding': 'gzip' },
      body: gzipSync(JSON.stringify({ query: BRANCHES })),
    })
    expect([packed.status, register.asked.length]).toEqual([400, 0])
    const { status, body } = await get(byHash(BRANCHES), headers)
    expect([status, JSON.parse(String(body))]).toEqual([200, { data: branches(['Metaal']) }])
  })
})

describe('nothing is kept', () => {
  const isKept = async (path: string, headers: Record<string, string>, asked = register.asked) => {
    const answers = [await get(path, headers), await get(path, headers)]
    expect(new Set(answers.map(each => each.headers['cache-control']))).toEqual(new Set(['no-store']))
    expect(answers.map(each => each.headers.etag)).toEqual([undefined, undefined])
    return asked.length < 2
  }

  it.each(['', 'no-store', 'private, max-age=60', 'max-age=0', 'max-age=-1', 'max-age=1e3', 's-maxage=60'])(
    'of what a partner does not let us keep: %s',
    async header => {
      register.answer = keepable(() => branches(['Metaal']), header)
      expect(await isKept(byHash(BRANCHES), fresh())).toBe(false)
    },
  )

  it('where the operator lets nothing be kept', async () => {
    const partnerUrls = new Map([['organisations', register.url]])
    const other = await openWith({ folder }, { partnerUrls, keepsForS: 0 })
    const ask = () => other.inject({ url: byHash(BRANCHES), headers: { 'apollo-require-preflight': '1' } })
    expect([await ask(), await ask()].map(({ headers }) => headers['cache-control'])).toEqual(['no-store', 'no-store'])
    expect(register.asked).toHaveLength(2)
  })

  it('that nobody has registered', async () => {
    const query = encodeURIComponent('query Other { branches { code name } }')
    expect(await isKept(`/graphql?query=${query}`, fresh())).toBe(false)
  })

  it('that was asked before it was registered', async () => {
    const text = 'query Later { branches { code name } }'
    const headers = fresh()
    expect((await get(`/graphql?query=${encodeURIComponent(text)}`, headers)).status).toBe(200)
    await app.inject({
      ...{ method: 'POST', url: '/operations', headers: { authorization: operator } },
      payload: { operations: [{ name: 'later', text }] },
    })
    expect((await get(byHash(text), headers)).status).toBe(200)
    expect(register.asked).toHaveLength(2)
  })

  it('about a person, whoever asks and whatever the partner says', async () => {
    candidates.answer = keepable(() => ({ candidate: { __typename: 'Candidate', id: 'uwv-noord:1', level: 2 } }))
    const coach = { ...fresh(), authorization: await bearer('coach', { purpose: 'MEDIATION', regions: ['drenthe'] }) }
    expect(JSON.parse(String((await get(byHash(PEOPLE), coach)).body)).data.candidate.level).toBe(2)
    expect(await isKept(byHash(PEOPLE), coach)).toBe(false)
    expect(candidates.asked.length).toBeGreaterThan(2)
    expect(await isKept(byHash(PEOPLE), fresh())).toBe(false)
  })

  it('that lacks a part, or went wrong', async () => {
    training.answer = response => response.writeHead(503).end()
    expect(await isKept(byHash(BOTH), fresh())).toBe(false)
    training.answer = (response, _request) => {
      response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'max-age=60' })
      response.end(JSON.stringify({ data: { trainings: null }, errors: [{ message: 'no', path: ['trainings'] }] }))
    }
    expect(await isKept(byHash(BOTH), fresh())).toBe(false)
  })
})
