import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { type Right, rights } from '@overstap/schema/rights'
import { SignJWT, UnsecuredJWT } from 'jose'
import { describe, expect, it } from 'vitest'
import { authenticator } from '../src/policy/authenticate.ts'

const issuer = generateKeyPairSync('ed25519')
const stranger = generateKeyPairSync('ed25519')
const jwk = { ...issuer.publicKey.export({ format: 'jwk' }), alg: 'EdDSA', kid: 'one' }
const authenticate = authenticator({ name: 'https://issuer.example', audience: 'overstap', keys: { keys: [jwk] } })
const now = Math.floor(Date.now() / 1000)

interface Change {
  claims?: Record<string, unknown>
  header?: Record<string, unknown>
  issuer?: string
  audience?: string
  expires?: number
  key?: KeyObject | Uint8Array
}

async function token(change: Change = {}): Promise<string> {
  const jwt = new SignJWT({
    sub: 'coach-1',
    role: 'coach',
    org: 'register:spt',
    regions: ['drenthe'],
    purpose: 'MEDIATION',
    ...change.claims,
  })
    .setProtectedHeader({ alg: 'EdDSA', kid: 'one', ...change.header })
    .setIssuer(change.issuer ?? 'https://issuer.example')
    .setAudience(change.audience ?? 'overstap')
    .setIssuedAt()
  return (change.expires === 0 ? jwt : jwt.setExpirationTime(change.expires ?? now + 60)).sign(
    change.key ?? issuer.privateKey,
  )
}

describe('a caller', () => {
  it('is who the issuer says', async () => {
    expect(await authenticate(`Bearer ${await token()}`)).toEqual({
      sub: 'coach-1',
      role: 'coach',
      org: 'register:spt',
      regions: ['drenthe'],
      purpose: 'MEDIATION',
      rights,
    })
  })

  it.each<[string, Record<string, unknown>, readonly Right[]]>([
    ['nothing about a person without a purpose', { purpose: undefined }, []],
    ['nothing about a person for another purpose', { purpose: 'STATISTICS' }, []],
    [
      'no more than a scope that names rights',
      { scope: 'openid candidate:profile operator:all' },
      ['candidate:profile'],
    ],
    ['what its role may for a scope that names none', { scope: 'openid profile' }, rights],
    ['no more than its role may, whatever its scope', { role: 'partner', scope: 'candidate:contact' }, []],
  ])('has the right to %s', async (_, claims, expected) => {
    expect((await authenticate(`Bearer ${await token({ claims })}`)).rights).toEqual(expected)
  })

  it('is nobody without a header', async () => {
    expect(await authenticate(undefined)).toMatchObject({ role: 'none', sub: null, regions: [] })
  })

  it.each<[string, Change]>([
    ['20 seconds behind ours', { expires: now - 20 }],
    ['20 seconds ahead of ours', { claims: { nbf: now + 20 } }],
  ])('may have an issuer whose clock is %s', async (_, change) => {
    expect(await authenticate(`Bearer ${await token(change)}`)).toMatchObject({ role: 'coach' })
  })

  it.each<[string, () => Promise<string> | string]>([
    [
      'is not signed',
      () =>
        new UnsecuredJWT({ sub: 'x', role: 'coach' })
          .setIssuer('https://issuer.example')
          .setAudience('overstap')
          .setExpirationTime('1h')
          .encode(),
    ],
    ['is signed by a stranger', () => token({ key: stranger.privateKey })],
    [
      'brings its own key',
      () => token({ key: stranger.privateKey, header: { jwk: stranger.publicKey.export({ format: 'jwk' }) } }),
    ],
    [
      'points at a key elsewhere',
      () => token({ key: stranger.privateKey, header: { jku: 'http://127.0.0.1:1/jwks' } }),
    ],
    ...['jku', 'jwk', 'x5c', 'x5u'].map((name): [string, () => Promise<string>] => [
      `says in its header where its key is (${name}), also when it is signed by the issuer`,
      () => token({ header: { [name]: name === 'x5c' ? ['MA=='] : name === 'jwk' ? jwk : 'https://issuer.example/' } }),
    ]),
    [
      'takes the public key for a shared secret',
      () => token({ header: { alg: 'HS256' }, key: new TextEncoder().encode(JSON.stringify(jwk)) }),
    ],
    ['is of another issuer', () => token({ issuer: 'https://other.example' })],
    ['is meant for somebody else', () => token({ audience: 'elsewhere' })],
    ['has expired', () => token({ expires: now - 600 })],
    ['is for later', () => token({ claims: { nbf: now + 600 }, expires: now + 1_200 })],
    ['never expires', () => token({ expires: 0 })],
    ['has no role', () => token({ claims: { role: undefined } })],
    ['has a role that does not exist', () => token({ claims: { role: 'administrator' } })],
    ['has a role that is a list', () => token({ claims: { role: ['coach'] } })],
    [
      'was changed',
      async () => (await token()).replace(/\.[^.]+\./, `.${Buffer.from('{"role":"operator"}').toString('base64url')}.`),
    ],
    ['is nonsense', () => 'abc'],
  ])('is refused with a token that %s', async (_, make) => {
    await expect(authenticate(`Bearer ${await make()}`)).rejects.toMatchObject({
      extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } },
    })
  })

  it.each(['', 'Basic abc', 'Bearer', 'Bearer a b', 'Bearer a, Bearer b'])(
    'is refused with the header %j',
    async header => {
      await expect(authenticate(header)).rejects.toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } })
    },
  )

  it('is nobody where no issuer is believed, whatever the token', async () => {
    expect(await authenticator(undefined)(`Bearer ${await token()}`)).toMatchObject({ role: 'none' })
  })
})
