// What the gateway serves at /explorer: a page with a strict policy, its script and style, and examples that can be asked.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { buildSchema, Kind, parse, validate } from 'graphql'
import { getVariableValues } from 'graphql/execution/values.js'
import { afterAll, expect, onTestFinished, test } from 'vitest'
import { readConfig } from '../src/config.ts'
import { openGateway } from '../src/gateway.ts'
import { examplesIn } from '../src/pages/explorer/examples.ts'
import { gatewayConfig } from './config.ts'

const SCHEMA = join(import.meta.dirname, '../../schema')
const app = await openGateway(gatewayConfig())
const withTokens = await openGateway(gatewayConfig({ developmentTokens: new URL('http://127.0.0.1:4010/token') }))
afterAll(() => Promise.all([app.close(), withTokens.close()]))

test('the page may load its own script and style and ask its own gateway, and each answer has another nonce', async () => {
  const [one, other] = [await app.inject('/explorer'), await app.inject('/explorer')]
  expect(one.headers['content-type']).toBe('text/html; charset=utf-8')
  const [, nonce = ''] = /nonce="([^"]+)"/.exec(one.body) ?? []
  expect(one.headers['content-security-policy']).toBe(
    `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonce}'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  )
  expect(one.headers['cache-control']).toBe('no-store')
  expect(nonce).toMatch(/^[\w+/]{22}==$/)
  expect(other.body).not.toContain(nonce)
})

test('where a development issuer is, the page may ask that as well, and knows the roles', async () => {
  const { headers, body } = await withTokens.inject('/explorer')
  expect(headers['content-security-policy']).toContain("connect-src 'self' http://127.0.0.1:4010;")
  expect(settingsIn(body).tokens).toEqual({
    url: 'http://127.0.0.1:4010/token',
    roles: ['coach', 'partner', 'dashboard', 'operator'],
  })
  expect(settingsIn((await app.inject('/explorer')).body).tokens).toBeNull()
})

test('script and style are as small as they get, and whole for who reads no brotli; they are kept for ever', async () => {
  const { body } = await app.inject('/explorer')
  for (const address of ['src', 'href'].map(name => new RegExp(`${name}="(/explorer/[^"]+)"`).exec(body)?.[1] ?? '')) {
    const packed = await app.inject({ url: address, headers: { 'accept-encoding': 'gzip, br' } })
    const whole = await app.inject(address)
    expect(packed.headers).toMatchObject({ 'content-encoding': 'br', vary: expect.stringContaining('accept-encoding') })
    expect(whole.headers['content-encoding']).toBeUndefined()
    expect(brotliDecompressSync(packed.rawPayload).equals(whole.rawPayload)).toBe(true)
    expect(whole.headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(packed.rawPayload.length).toBeLessThan(400_000)
  }
})

test('each example can be asked as it is', () => {
  const schema = buildSchema(readFileSync(join(SCHEMA, 'api.graphql'), 'utf8'))
  const examples = examplesIn(join(SCHEMA, 'operations'))
  expect(examples.map(({ name }) => name)).toEqual(expect.arrayContaining(['CandidateRoutes', 'MayApply']))
  for (const { query, variables } of examples) {
    const document = parse(query)
    expect(validate(schema, document)).toEqual([])
    const [operation] = document.definitions.filter(each => each.kind === Kind.OPERATION_DEFINITION)
    const values = getVariableValues(schema, operation?.variableDefinitions ?? [], JSON.parse(variables || '{}'))
    expect(values.errors).toBeUndefined()
  }
})

test('what stands in an operation is no part of the page', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'overstap-explorer-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'a.graphql'), '# </script><script>alert(1)</script> <!--\nquery A { branches { code } }')
  const base = gatewayConfig()
  const other = await openGateway({ ...base, operations: { ...base.operations, withContract: folder } })
  onTestFinished(() => other.close())
  const { body } = await other.inject('/explorer')
  expect(body).not.toContain('alert(1)</script>')
  expect(settingsIn(body).examples[0]?.query).toContain('</script><script>alert(1)</script> <!--')
})

test.each([
  ['in production', { NODE_ENV: 'production', DEVELOPMENT_TOKENS_URL: 'http://127.0.0.1:4010/token' }, /Unset it/],
  ['elsewhere', { DEVELOPMENT_TOKENS_URL: 'https://tokens.example/token' }, /on this machine, but it is «https:/],
  ['that is none', { DEVELOPMENT_TOKENS_URL: 'token' }, /must be an address/],
])('an address of tokens %s is refused at the start', (_, given, sentence) => {
  const production = { OIDC_ISSUER: 'https://issuer.example', GATEWAY_SIGNING_KEY: '' }
  expect(() => readConfig({}, { ...production, ...given })).toThrow(sentence)
})

function settingsIn(page: string): { examples: { query: string }[]; tokens: object | null } {
  return JSON.parse(/id="settings">(.*?)<\/script>/s.exec(page)?.[1] ?? '')
}
