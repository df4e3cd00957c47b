// A partner with a good token knocks at every other door of the registry: of others, with bodies that are made to be misread,
// with tokens that are not good any more, at every address that it can think of, and all at once.

import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { freePorts } from '../../mesh-setup.ts'
import { gatewayBeside } from '../../scenarios/gateway-beside.ts'
import {
  answered,
  askText,
  attackedRegistry,
  bearer,
  expectNothingInternal,
  expectRefusal,
  openLiar,
  operator,
  proposal,
  type Sent,
  sendTo,
  temporaryFolder,
} from './scene.ts'

const { url, send, invite, live, environment } = await attackedRegistry()
const evil = await openLiar()
const good = await openLiar()
const tokens = { evil: '', good: '' }
let before: Awaited<ReturnType<typeof live>>

const offered = { name: 'evil', url: evil.url, sdl: proposal(), replaces: 1 }
const publish = (more: object = {}, token = tokens.evil) => send('/publish', { ...offered, ...more }, token)

beforeAll(async () => {
  tokens.evil = await invite('evil', evil.url)
  tokens.good = await invite('good', good.url)
  evil.sdl = proposal()
  expect((await publish({ replaces: 0 })).body).toMatchObject({ ok: true, version: 1 })
  before = await live()
})

async function expectNothingChanged(): Promise<void> {
  expect(await live()).toEqual(before)
}

describe('what is another’s', () => {
  const founder = { name: 'candidates', url: inject('mesh').gatewayEnv.CANDIDATES_URL, sdl: proposal(), replaces: 1 }
  const release = {
    owner: 'organisations',
    to: 'evil',
    code: 'FOREIGN_OVERRIDE',
    what: 'Branch.name',
    until: '2099-12-31',
  }
  const owner = { name: 'evil', organisation: 'register:evil', contact: 'evil', url: 'https://other.example/' }

  it.each<[string, string, object | undefined, number]>([
    ['publishing under its name', '/publish', founder, 403],
    ['checking under its name', '/check', founder, 403],
    ['publishing under the name of a partner', '/publish', { ...offered, name: 'good', url: good.url }, 403],
    ['taking it out', '/remove', { name: 'candidates' }, 403],
    ['having it asked', '/doctor', { name: 'candidates' }, 403],
    ['taking its token back', '/revoke', { name: 'good' }, 403],
    ['releasing its fields', '/releases', release, 403],
    ['taking its releases back', '/releases/revoke', { owner: 'organisations', number: 1 }, 403],
    ['beginning anew', '/found', { founders: [founder] }, 403],
    ['going back', '/rollback', { to: 1 }, 403],
    ['moving to another address', '/invite', owner, 403],
    ['reading who tried what', '/audit', undefined, 403],
    [
      'at its own address, spelled otherwise',
      '/publish',
      { ...offered, url: evil.url.replace('127.0.0.1', '2130706433') },
      403,
    ],
    ['at the address of another', '/publish', { ...offered, url: founder.url }, 403],
    [
      'at where clouds keep their secrets',
      '/check',
      { ...offered, url: 'http://169.254.169.254/latest/meta-data' },
      403,
    ],
    ['under a name that objects have', '/publish', { ...offered, name: '__proto__' }, 400],
    ['under a name with a way out', '/publish', { ...offered, name: '../candidates' }, 400],
  ])('%s is refused', async (_, path, body, status) => {
    expectRefusal(await send(path, body, tokens.evil), status)
    await expectNothingChanged()
  })
})

describe('what is made to be misread', () => {
  const deep = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`
  const text = JSON.stringify(offered)

  it.each<[string, string, number]>([
    ['no JSON', '{"name": "evil"', 400],
    ['nothing', '', 400],
    ['a list', `[${text}]`, 400],
    ['a number', '1e999', 400],
    ['lists without end', `{"name":${deep(400_000)}}`, 400],
    ['contracts without end', text.replace('{', `{"contracts":${JSON.stringify(deep(49_000))},`), 400],
    ['objects without end', `{"sdl":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}}`, 400],
    ['a parent of all objects', text.replace('{', '{"__proto__":{"kind":"operator"},'), 400],
    ['the same, deeper', text.replace('{', '{"constructor":{"prototype":{"kind":"operator"}},'), 400],
    ['an SDL that is none', text.replace(/"sdl":"(?:[^"\\]|\\.)*"/, '"sdl":{"toString":"1"}'), 400],
    ['a text that ends early', text.replace('A word.', 'A \\u0000 word.'), 400],
    ['an address that is a list', text.replace(/"url":("[^"]*")/, '"url":[$1]'), 400],
    ['an address over two lines', text.replace(/"url":"/, '"url":"http://a\\r\\nb/'), 400],
    ['a version that is no number', text.replace('"replaces":1', '"replaces":1e999'), 400],
    ['a version below all', text.replace('"replaces":1', '"replaces":-1'), 400],
    ['more than is read', text.replace('{', `{"file":"${'x'.repeat(1_100_000)}",`), 413],
  ])('%s is refused', async (_, body, status) => {
    expectRefusal(await send('/publish', body, tokens.evil), status)
    await expectNothingChanged()
  })

  it('more than is read is refused wherever it is sent', async () => {
    for (const path of ['/remove', '/doctor', '/revoke', '/releases', '/releases/revoke', '/invite', '/rollback'])
      expectRefusal(await send(path, `{"name":"${'x'.repeat(1_100_000)}"}`, tokens.evil), 413)
  })

  it.each<[string, string, RequestInit]>([
    ['another type', '/publish', { method: 'POST', body: text, headers: { 'content-type': 'text/plain' } }],
    ['a form', '/publish', { method: 'POST', body: new URLSearchParams(text) }],
    ['another method', '/publish', { method: 'PUT', body: text, headers: { 'content-type': 'application/json' } }],
    ['DELETE', '/subgraphs/candidates', { method: 'DELETE' }],
    ['a name that is none', '/subgraphs/..%2f..%2fetc%2fpasswd', {}],
    ['a name that cannot be read', '/subgraphs/%ff', {}],
    ['a name with SQL', '/subgraphs/%27%3B%20drop%20table%20graphs%3B--', {}],
    ['a door that there is not', '/nothing', {}],
  ])('%s is refused', async (_, path, init) => {
    const headers = { ...Object.fromEntries(new Headers(init.headers)), ...bearer(tokens.evil) }
    const sent = await answered(await fetch(`${url}/registry${path}`, { ...init, headers }))
    expect(sent.status).toBeGreaterThanOrEqual(400)
    expectRefusal(sent, sent.status)
    expect(sent.status).toBeLessThan(500)
    await expectNothingChanged()
  })
})

describe('a token', () => {
  it('that was made up, or is another’s form of it, is none', async () => {
    const changed = [tokens.evil.slice(0, -1), tokens.evil.toUpperCase(), `${tokens.evil}=`, 'overstap_publish_']
    for (const token of changed) expectRefusal(await publish({}, token), 401, 'UNAUTHENTICATED')
    expectRefusal(await publish({}, inject('mesh').tokens.coach), 403, 'FORBIDDEN')
    expectRefusal(await send('/publish', offered), 401, 'UNAUTHENTICATED')
  })

  it('to publish with is none to ask with', async () => {
    const text = await askText(url, '{ branches { code } }', tokens.evil)
    expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] })
  })

  it('that is taken back while its proposal is looked at publishes and removes nothing', async () => {
    const next = proposal().replace('A word.', 'Another word.')
    evil.sdl = next
    evil.before = async () => {
      evil.before = async () => {}
      expect((await send('/revoke', { name: 'evil' }, operator)).body).toEqual({ name: 'evil', revoked: true })
    }
    expectRefusal(await publish({ sdl: next }), 401, 'UNAUTHENTICATED')
    await expectNothingChanged()
    expectRefusal(await publish({ sdl: next }), 401, 'UNAUTHENTICATED')
    tokens.evil = await invite('evil', evil.url)
    evil.sdl = proposal()
  })
})

describe('all at once', () => {
  it('leaves others their turn', async () => {
    good.sdl = proposal('', 'goodWord')
    const flood = Array.from({ length: 12 }, () => send('/check', { name: 'evil', sdl: proposal() }, tokens.evil))
    const checked = await send('/check', { name: 'good', url: good.url, sdl: good.sdl }, tokens.good)
    expect(checked).toMatchObject({ status: 200, body: { ok: true, problems: [] } })
    const sent = await Promise.all(flood)
    const refused = sent.filter(({ status }) => status === 429)
    expect(sent.filter(({ status }) => status === 200)).toHaveLength(2)
    expect(refused).toHaveLength(10)
    for (const each of refused) expectRefusal(each, 429, 'RATE_LIMITED')
    await expectNothingChanged()
  })

  it('makes one version of two, and the other is told', async () => {
    evil.sdl = proposal()
    const sent = await Promise.all(['[ ]', '[  ]'].map(contracts => publish({ contracts })))
    const [made, late] = sent.toSorted((one, other) => one.status - other.status)
    expect(made).toMatchObject({ status: 200, body: { ok: true, version: 2 } })
    if (late) expectRefusal(late, 409, 'BAD_USER_INPUT')
    before = await live()
  })
})

describe('in production', async () => {
  const [port = 0] = await freePorts(1)
  const inProduction = await gatewayBeside(port, {
    ...environment,
    REGISTRY_FOLDER: temporaryFolder(),
    NODE_ENV: 'production',
    CHECKS_PER_MINUTE: '0',
    DEVELOPMENT_ISSUER_KEYS: '',
    OIDC_ISSUER: 'https://issuer.invalid',
  })

  it.each([
    'http://partner.example/graphql',
    'https://127.0.0.1/graphql',
    'https://2130706433/graphql',
    'https://0x7f.1/graphql',
    'https://[::1]/graphql',
    'https://[::ffff:7f00:1]/graphql',
    'https://[fd00:ec2::254]/graphql',
    'https://169.254.169.254/latest',
    'https://10.0.0.7/graphql',
    'https://metadata.google.internal/graphql',
    'https://candidates/graphql',
    'https://localhost./graphql',
    'https://user:word@partner.example/graphql',
  ])('nobody is published at %s', async at => {
    const token = await invite('inside', at)
    const sdl = proposal('', `inside_${randomUUID().slice(0, 4)}`)
    const body = { name: 'inside', url: at, sdl, replaces: 0 }
    const sent: Sent = await sendTo(inProduction, '/publish', body, token)
    expect(sent.status).toBe(422)
    expect(sent.body.problems.map((each: { code: string }) => each.code)).toEqual(['ADDRESS'])
    expectNothingInternal(sent.text)
    await expectNothingChanged()
  })
})
