import { createHash } from 'node:crypto'
import { decodeJwt } from 'jose'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { openGateway } from '../src/gateway.ts'
import { gatewayConfig } from './config.ts'
import { json, openPartner, type Partner } from './partner.ts'

const SECRET = 'postgres://admin:hunter2@10.0.0.7/register'
/** More than a partner may answer. */
const HUGE = Buffer.from(`{"data":"${'x'.repeat(20_000_000)}"}`)
const BRANCHES = { branches: [{ code: 'METAAL', name: 'Metaal' }] }

const register = await openPartner(json({ data: BRANCHES }))
const training = await openPartner(json({ data: { training: { id: 'opleiders:1', title: 'Lassen' } } }))
const elsewhere = await openPartner(json({ data: BRANCHES }))

const HOP_BUDGET_MS = 300
const app = await openGateway(
  gatewayConfig({
    partnerUrls: new Map([
      ['organisations', register.url],
      ['training', training.url],
    ]),
    hopBudgetMs: HOP_BUDGET_MS,
  }),
)
const address = await app.listen({ host: '127.0.0.1', port: 0 })
afterAll(() => app.close())

const query = '{ branches { code name } training(id: "opleiders:1") { id title } }'
const TRAINING = { training: { id: 'opleiders:1', title: 'Lassen' } }

async function ask(signal?: AbortSignal, language = 'en') {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'accept-language': language,
      cookie: 'session=1',
      authorization: 'Basic x',
    },
    body: JSON.stringify({ query }),
    ...(signal ? { signal } : {}),
  })
  return { status: response.status, text: await response.text() }
}

beforeEach(() => {
  register.asked.length = 0
  elsewhere.asked.length = 0
})

const drip: Partner['answer'] = response => {
  response.writeHead(200, { 'content-type': 'application/json' })
  const timer = setInterval(() => response.write(' '), 20)
  response.once('close', () => clearInterval(timer))
}

describe('a partner that fails', () => {
  it.each<[string, Partner['answer'], string]>([
    ['closes the connection', response => response.destroy(), 'SOURCE_UNAVAILABLE'],
    [
      'closes it in the middle of a body',
      response =>
        response
          .writeHead(200, { 'content-type': 'application/json', 'content-length': 999 })
          .write('{"data"', () => response.destroy()),
      'SOURCE_UNAVAILABLE',
    ],
    ['never answers', () => {}, 'SOURCE_TIMEOUT'],
    [
      'stops in the middle of a body',
      response => response.writeHead(200, { 'content-type': 'application/json' }).write('{"data"'),
      'SOURCE_TIMEOUT',
    ],
    ['drips', drip, 'SOURCE_TIMEOUT'],
    [
      'says 500 with a secret',
      response => response.writeHead(500, { 'content-type': 'text/plain' }).end(SECRET),
      'SOURCE_UNAVAILABLE',
    ],
    ['says 500 with JSON', json({ errors: [{ message: SECRET }] }, 500), 'SOURCE_BAD_RESPONSE'],
    [
      'says 401',
      json({ errors: [{ message: SECRET, extensions: { code: 'UNAUTHENTICATED' } }] }, 401),
      'SOURCE_UNAVAILABLE',
    ],
    ['says 403', response => response.writeHead(403).end(SECRET), 'SOURCE_UNAVAILABLE'],
    [
      'sends HTML',
      response => response.writeHead(200, { 'content-type': 'text/html' }).end(`<p>${SECRET}</p>`),
      'SOURCE_BAD_RESPONSE',
    ],
    [
      'sends half of its JSON',
      response => response.writeHead(200, { 'content-type': 'application/json' }).end('{"data":{"bra'),
      'SOURCE_BAD_RESPONSE',
    ],
    [
      'sends nothing',
      response => response.writeHead(200, { 'content-type': 'application/json' }).end(),
      'SOURCE_BAD_RESPONSE',
    ],
    ['sends a list', json([1, 2]), 'SOURCE_BAD_RESPONSE'],
    [
      'sends 20 MB',
      response => response.writeHead(200, { 'content-type': 'application/json' }).end(HUGE),
      'SOURCE_BAD_RESPONSE',
    ],
    ['points elsewhere', response => response.writeHead(307, { location: elsewhere.url }).end(), 'SOURCE_BAD_RESPONSE'],
    [
      'says what it may not',
      json({
        data: null,
        errors: [{ message: SECRET, extensions: { code: 'INTERNAL_SERVER_ERROR', stacktrace: [SECRET] } }],
      }),
      'SOURCE_BAD_RESPONSE',
    ],
  ])('and %s is a hole in the answer, with its name and nothing of its own words', async (_, answer, code) => {
    register.answer = answer
    const { status, text } = await ask()
    const body = JSON.parse(text)
    expect(status).toBe(200)
    expect(body.data).toEqual({ branches: null, ...TRAINING })
    expect(body.errors).toEqual([
      {
        message: expect.stringContaining('organisations'),
        path: ['branches'],
        extensions: {
          code,
          source: 'organisations',
          path: ['branches'],
          retryable: code !== 'SOURCE_BAD_RESPONSE',
          incidentId: expect.stringMatching(/^[\da-f-]{36}$/),
        },
      },
    ])
    expect(body.extensions.sources).toEqual([
      { name: 'organisations', status: code.slice('SOURCE_'.length), asOf: expect.any(String) },
    ])
    expect(text).not.toMatch(/hunter2|127\.0\.0\.1|ECONN|stack|undici|node:/)
    expect(elsewhere.asked).toEqual([])
  })

  it('recovers with the next question', async () => {
    register.answer = json({ data: BRANCHES })
    expect(JSON.parse((await ask()).text)).toEqual({ data: { ...BRANCHES, ...TRAINING } })
  })

  it('may tell a caller what is wrong with the question, without anything else', async () => {
    register.answer = json({
      data: { branches: null },
      errors: [
        {
          message: 'There is no such branch.',
          path: ['branches'],
          extensions: { code: 'BAD_USER_INPUT', nearest: ['BOUW'], sql: SECRET, stacktrace: [SECRET] },
        },
      ],
    })
    const body = JSON.parse((await ask()).text)
    expect(body).toEqual({
      data: { branches: null, ...TRAINING },
      errors: [
        {
          message: 'There is no such branch.',
          path: ['branches'],
          extensions: { code: 'BAD_USER_INPUT', nearest: ['BOUW'] },
        },
      ],
    })
  })
})

describe('a hop', () => {
  it('tells who is asking and in which language, and nothing else of the caller', async () => {
    register.answer = json({ data: BRANCHES })
    await ask()
    const [hop] = register.asked
    expect(hop?.headers['accept-language']).toBe('en')
    expect(hop?.headers.cookie).toBeUndefined()
    expect(hop?.headers.authorization).toBeUndefined()
  })

  it('has room for what we say: a wish of languages that is longer than any is not passed on', async () => {
    register.answer = json({ data: BRANCHES })
    expect((await ask(undefined, 'en,'.repeat(5_000))).status).toBe(200)
    expect(register.asked[0]?.headers['accept-language']).toBeUndefined()
  })

  it('is signed over what it says, each under a number of its own and all under that of the request', async () => {
    register.answer = json({ data: BRANCHES })
    training.asked.length = 0
    await ask()
    const hops = [register.asked[0], training.asked[0]]
    const claims = hops.map(hop => decodeJwt(String(hop?.headers['overstap-viewer'])))
    for (const [index, aud] of ['organisations', 'training'].entries()) {
      const hop = hops[index]
      const bdh = createHash('sha256')
        .update(hop?.body ?? '')
        .digest('base64url')
      expect(claims[index]).toMatchObject({
        iss: 'overstap-gateway',
        aud,
        role: 'none',
        htm: 'POST',
        htp: hop?.url,
        bdh,
      })
      const { iat = 0, exp = 0, trace } = claims[index] ?? {}
      expect({ lifetime: exp - iat, trace }).toEqual({ lifetime: 30, trace: expect.stringMatching(/^[\da-f]{32}$/) })
    }
    expect(claims[0]?.trace).toBe(claims[1]?.trace)
    expect(claims[0]?.jti).not.toBe(claims[1]?.jti)
  })

  it('ends when the caller leaves', async () => {
    const caller = new AbortController()
    const left = new Promise<void>(resolve => {
      register.answer = response => {
        response.once('close', resolve)
        caller.abort()
      }
    })
    await expect(ask(caller.signal)).rejects.toThrow(/abort/i)
    await left
  })
})

it('stops with an answer for every question that was under way', async () => {
  const extra = await openGateway(
    gatewayConfig({ partnerUrls: new Map([['organisations', register.url]]), hopBudgetMs: 2_000 }),
  )
  const url = await extra.listen({ host: '127.0.0.1', port: 0 })
  const reached = new Promise<void>(resolve => {
    register.answer = response => {
      resolve()
      setTimeout(() => json({ data: BRANCHES })(response, response.req), 200)
    }
  })
  const asked = fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ branches { code name } }' }),
  })
  await reached
  await Promise.all([
    extra.close(),
    asked.then(async response => expect(await response.json()).toEqual({ data: BRANCHES })),
  ])
})
