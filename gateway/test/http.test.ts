// What meets a client before its question is read: headers, other sites, addresses and ways that lead nowhere.

import { once } from 'node:events'
import { connect } from 'node:net'
import { afterAll, describe, expect, it } from 'vitest'
import { readConfig } from '../src/config.ts'
import { openGateway } from '../src/gateway.ts'
import { gatewayConfig } from './config.ts'
import { json, openPartner } from './partner.ts'

const partner = await openPartner(json({ data: { branches: [] } }))
const DASHBOARD = 'https://dashboard.example'
const app = await openGateway(
  gatewayConfig({ partnerUrls: new Map([['organisations', partner.url]]), corsOrigins: [DASHBOARD] }),
)
app.get(
  '/page',
  { helmet: { contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'self'"] } } } },
  async () => 'a page',
)
const address = await app.listen({ host: '127.0.0.1', port: 0 })
afterAll(() => app.close())

const JSON_TYPE = { 'content-type': 'application/json' }
const QUESTION = JSON.stringify({ query: '{ branches { code } }' })

/** Names what runs here, or how it is made. */
const TELLTALE = /fastify|apollo|node|undici|express|graphql-js|helmet|FST_|stack|\/src\/|\.ts\b/i

type Asked = [what: string, status: number, path: string, init: RequestInit]
const EVERY_KIND: Asked[] = [
  ['an answer', 200, '/graphql', { method: 'POST', headers: JSON_TYPE, body: QUESTION }],
  ['a refusal', 400, '/graphql', { method: 'POST', headers: JSON_TYPE, body: '{"query":"{"}' }],
  ['a body that is no JSON', 400, '/graphql', { method: 'POST', headers: JSON_TYPE, body: '{' }],
  ['a prototype in a body', 400, '/graphql', { method: 'POST', headers: JSON_TYPE, body: '{"__proto__":{}}' }],
  ['another type of body', 415, '/graphql', { method: 'POST', headers: { 'content-type': 'text/xml' }, body: '<a/>' }],
  ['a type of body that is none', 415, '/graphql', { method: 'POST', headers: { 'content-type': '§' }, body: '{}' }],
  ['a body that is too large', 413, '/graphql', { method: 'POST', headers: JSON_TYPE, body: 'x'.repeat(300_000) }],
  ['another method', 405, '/graphql', { method: 'PUT', headers: JSON_TYPE, body: QUESTION }],
  ['an address that no route has', 404, '/.env', {}],
  ['an address that is none', 400, '/%ff', {}],
  ['how the gateway is', 200, '/health/live', {}],
]

describe('every answer', () => {
  it.each(EVERY_KIND)(
    'is JSON that names nothing of what runs here, and for no page: %s',
    async (_, status, path, init) => {
      const response = await fetch(`${address}${path}`, init)
      expect(response.status).toBe(status)
      expect(response.headers.get('content-type')).toMatch(/^application\/json/)
      expect(response.headers.get('content-security-policy')).toMatch(/default-src 'none'.*frame-ancestors 'none'/)
      expect(response.headers.get('x-content-type-options')).toBe('nosniff')
      for (const name of ['server', 'x-powered-by', 'via']) expect(response.headers.has(name)).toBe(false)
      const text = await response.text()
      expect(text.replace('Ask POST /graphql', '')).not.toMatch(TELLTALE)
      const body = JSON.parse(text)
      if (status === 200) return expect(body.errors).toBeUndefined()
      expect(body).toEqual({
        errors: [
          {
            message: expect.stringMatching(/^[A-Z].*\.$/),
            ...(body.errors[0].locations ? { locations: expect.any(Array) } : {}),
            extensions: { code: status === 404 ? 'NOT_FOUND' : 'QUERY_REJECTED' },
          },
        ],
      })
    },
  )

  it('can be a page with a policy of its own, which is no other route’s', async () => {
    const policy = async (path: string) => (await fetch(address + path)).headers.get('content-security-policy')
    expect(await policy('/page')).toBe("default-src 'self'")
    expect(await policy('/health/live')).toContain("default-src 'none'")
  })

  it('to HEAD has no body: 405 for /graphql, as elsewhere what GET would be', async () => {
    const head = (path: string) => fetch(address + path, { method: 'HEAD' })
    const graphql = await head('/graphql?query=%7B__typename%7D')
    expect([graphql.status, graphql.headers.get('allow'), await graphql.text()]).toEqual([405, 'GET, POST', ''])
    expect([(await head('/health/live')).status, (await head('/nowhere')).status]).toEqual([200, 404])
  })

  it.each([
    ['no HTTP', 'HELO example\r\n\r\n', 400],
    ['a header that is too long', `GET / HTTP/1.1\r\nhost: a\r\nauthorization: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
    [
      'a smuggled length',
      'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n',
      400,
    ],
  ])('is as plain to %s', async (_, sent, status) => {
    const socket = connect(Number(new URL(address).port), '127.0.0.1')
    let text = ''
    socket.on('data', part => {
      text += part
    })
    socket.write(sent)
    await once(socket, 'close')
    const [head = '', body = ''] = text.split('\r\n\r\n')
    expect(head).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
    expect(head).toContain('x-content-type-options: nosniff')
    expect(text).not.toMatch(TELLTALE)
    expect(JSON.parse(body).errors[0].extensions).toEqual({ code: 'QUERY_REJECTED' })
  })
})

describe('a page of another site', () => {
  const preflight = (origin: string, path = '/graphql') =>
    fetch(address + path, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type',
      },
    })
  const allowed = (response: Response) => response.headers.get('access-control-allow-origin')

  it('may ask and read when its site is on the list', async () => {
    const before = await preflight(DASHBOARD)
    expect(before.status).toBe(204)
    expect(allowed(before)).toBe(DASHBOARD)
    expect(before.headers.get('access-control-allow-methods')).toBe('GET, POST')
    expect(before.headers.get('access-control-allow-headers')).toMatch(/authorization.*content-type/)
    const headers = { ...JSON_TYPE, origin: DASHBOARD }
    const answer = await fetch(`${address}/graphql`, { method: 'POST', headers, body: QUESTION })
    expect([answer.status, allowed(answer), answer.headers.get('vary')]).toEqual([200, DASHBOARD, 'Origin'])
    expect(answer.headers.has('access-control-allow-credentials')).toBe(false)
  })

  it('may read why it was refused, too', async () => {
    const headers = { 'content-type': 'text/xml', origin: DASHBOARD }
    expect(allowed(await fetch(`${address}/graphql`, { method: 'POST', headers, body: '' }))).toBe(DASHBOARD)
  })

  it.each([
    'http://dashboard.example',
    'https://dashboard.example:8443',
    'https://dashboard.example.evil.example',
    'https://evil.example/?https://dashboard.example',
    'https://DASHBOARD.example',
    'null',
    '*',
  ])('may not when it is of %s', async origin => {
    const before = await preflight(origin)
    expect([before.status, allowed(before)]).toEqual([204, null])
    const headers = { ...JSON_TYPE, origin }
    expect(allowed(await fetch(`${address}/graphql`, { method: 'POST', headers, body: QUESTION }))).toBeNull()
  })

  it('may not at all where no list is given', async () => {
    const closed = await openGateway(gatewayConfig())
    const response = await closed.inject({ method: 'OPTIONS', url: '/graphql', headers: { origin: DASHBOARD } })
    expect([response.statusCode, response.headers['access-control-allow-origin']]).toEqual([204, undefined])
    await closed.close()
  })
})

describe('the list of sites', () => {
  it('is read with commas between', () => {
    const env = { CORS_ORIGINS: `${DASHBOARD}, http://127.0.0.1:5173` }
    expect(readConfig({}, env).corsOrigins).toEqual([DASHBOARD, 'http://127.0.0.1:5173'])
    expect(readConfig({}, {}).corsOrigins).toEqual([])
  })

  it.each(['*', 'dashboard.example', `${DASHBOARD}/`, 'https://*.example', 'null', 'file://x'])(
    'is refused with %s in it',
    origin => {
      expect(() => readConfig({}, { CORS_ORIGINS: origin })).toThrow(/CORS_ORIGINS must be a list of origins/)
    },
  )
})
