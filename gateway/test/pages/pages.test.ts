// How the gateway gives its pages: in the language of whoever opens one, from itself alone, and small.

import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openGateway } from '../../src/gateway.ts'
import { gatewayConfig } from '../config.ts'

const FILES = readdirSync(join(import.meta.dirname, '../../pages/generated'))
/** Of all that a page loads, in bytes. */
const MOST = 120 * 1024

let app: FastifyInstance
beforeAll(async () => {
  app = await openGateway(gatewayConfig())
})
afterAll(() => app.close())

const get = (url: string, headers: Record<string, string> = {}) => app.inject({ url, headers })

describe('the dashboard', () => {
  it.each([
    ['nothing is preferred', '/', undefined, 'nl'],
    ['English is preferred', '/', 'en-GB,en;q=0.9,nl;q=0.8', 'en'],
    ['Dutch is preferred', '/', 'nl-BE,nl;q=0.9,en;q=0.8', 'nl'],
    ['neither is', '/', 'fr-FR,fr', 'nl'],
    ['the address says English', '/?language=en', 'nl', 'en'],
    ['the address says Dutch', '/?language=nl&region=drenthe', 'en', 'nl'],
    ['the address says what is no language', '/?language=%3Cscript%3E', 'en', 'en'],
    ['the address says two', '/?language=nl&language=en', 'en', 'en'],
  ])('is in the right language where %s', async (_, url, accepted, language) => {
    const answer = await get(url, accepted === undefined ? {} : { 'accept-language': accepted })
    expect(answer.statusCode).toBe(200)
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(answer.headers.vary).toContain('accept-language')
    expect(answer.body).toContain(`<html lang="${language}">`)
    expect(answer.body).not.toContain('<script>')
  })

  it('loads from the gateway alone, and runs nothing that is written into it', async () => {
    const { headers, body } = await get('/')
    const policy = String(headers['content-security-policy']).split(';')
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self'")
    expect(policy.join(';')).not.toMatch(/unsafe|https?:|\*|data:/)
    const named = [...body.matchAll(/(?:src|<link[^>]* href)="([^"]+)"/g)].map(([, address]) => address)
    expect(named.length).toBeGreaterThan(5)
    for (const address of named) expect((await get(String(address))).statusCode, String(address)).toBe(200)
  })

  it('comes in one piece of less than 120 kB, with all that it loads', async () => {
    const compressed = { 'accept-encoding': 'br' }
    const sizes = await Promise.all(
      FILES.filter(name => name !== 'pages.json').map(async name => {
        const { rawPayload } = await get(`/assets/${name}`, compressed)
        return rawPayload.length
      }),
    )
    const all = sizes.reduce((sum, size) => sum + size, 0)
    console.info(`All that the pages load: ${all} bytes, compressed.`)
    expect(all).toBeGreaterThan(10_000)
    expect(all).toBeLessThan(MOST)
  })
})

describe('the route finder', () => {
  const tokens = new URL('http://127.0.0.1:4010/token')
  const settingsIn = (html: string) => JSON.parse(/id="settings">(.*)<\/script>/.exec(html)?.[1] ?? '')

  it('may ask its gateway alone, and knows no place that gives tokens', async () => {
    const { headers, body, statusCode } = await get('/routes', { 'accept-language': 'en' })
    expect([statusCode, body.includes('<html lang="en">')]).toEqual([200, true])
    expect(String(headers['content-security-policy']).split(';')).toContain("connect-src 'self'")
    expect(settingsIn(body)).toEqual({ tokens: null })
  })

  it('may ask the development issuer, too, where there is one; the dashboard, which asks about nobody, may not', async () => {
    const development = await openGateway(gatewayConfig({ developmentTokens: tokens }))
    const [routes, dashboard] = await Promise.all(['/routes', '/'].map(url => development.inject({ url })))
    await development.close()
    const policy = String(routes?.headers['content-security-policy']).split(';')
    expect(policy).toContain(`connect-src 'self' ${tokens.origin}`)
    expect(policy).toContain("script-src 'self'")
    expect(settingsIn(routes?.body ?? '')).toEqual({ tokens: { url: tokens.href, roles: ['coach', 'partner'] } })
    expect(String(dashboard?.headers['content-security-policy'])).not.toContain(tokens.origin)
    expect(dashboard?.body).not.toContain('settings')
  })
})

describe('what is built', () => {
  const script = `/assets/${FILES.find(name => name.endsWith('.js'))}`

  it('may be kept for ever, as its name changes with it', async () => {
    const { headers } = await get(script)
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8')
    expect(headers.vary).toContain('accept-encoding')
  })

  it.each([
    ['br', true],
    ['gzip, deflate, br, zstd', true],
    ['br;q=0.5', true],
    ['br;q=0', false],
    ['gzip', false],
    ['', false],
  ])('is compressed by brotli for who takes it: «%s»', async (accepted, isCompressed) => {
    const { headers, rawPayload } = await get(script, { 'accept-encoding': accepted })
    expect(headers['content-encoding']).toBe(isCompressed ? 'br' : undefined)
    const text = (isCompressed ? brotliDecompressSync(rawPayload) : rawPayload).toString()
    expect(text).toBe((await get(script)).body)
  })

  it.each([
    '/assets/pages.json',
    '/assets/',
    '/assets/..%2F..%2Fpackage.json',
    '/assets/%2e%2e/build.ts',
    '/assets/none.js',
  ])('is all there is: nothing at %s', async url => {
    expect((await get(url)).statusCode).toBe(404)
  })
})
