/** The guard of hops where a process of its own cannot go: at other times, and when there is no more room. */
import { createHash, generateKeyPairSync, randomUUID, sign } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { hopVerifier } from '../src/hop.ts'

const gateway = generateKeyPairSync('ed25519')
const next = generateKeyPairSync('ed25519')
const jwk = ({ publicKey }: typeof gateway) => publicKey.export({ format: 'jwk' })
const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
const digest = (content: string | Buffer) => createHash('sha256').update(content).digest('base64url')
const body = Buffer.from('{"query":"{ __typename }"}')
const NOW = 1_800_000_000

/** A hop signed at `NOW`; `change` with undefined leaves a claim out. */
function hop(change: object = {}, pair = gateway, head: object = {}) {
  const { crv, kty, x } = jwk(pair)
  const claims = {
    ...{ iss: 'overstap-gateway', aud: 'spt-utrecht', iat: NOW, exp: NOW + 30, jti: randomUUID() },
    ...{ htm: 'POST', htp: '/graphql', bdh: digest(body), role: 'coach', purpose: 'MEDIATION' },
    ...{ regions: ['midden-utrecht', 7], rights: ['candidate:full', 'everything'] },
    ...change,
  }
  const signed = `${encoded({ alg: 'EdDSA', kid: digest(JSON.stringify({ crv, kty, x })), ...head })}.${encoded(claims)}`
  const token = `${signed}.${sign(null, Buffer.from(signed), pair.privateKey).toString('base64url')}`
  return { token, method: 'POST', path: '/graphql', body }
}
const verifierAt = (seconds: number, keys = [gateway]) =>
  hopVerifier(keys.map(jwk), { clock: () => (NOW + seconds) * 1000 })

describe('a hop', () => {
  it.each([-30, 0, 30, 60])('is good %i seconds after it was signed', seconds => {
    const caller = { role: 'coach', regions: ['midden-utrecht'], rights: ['candidate:full'] }
    expect(verifierAt(seconds)(hop())).toEqual(caller)
  })

  it.each([
    ['too early', -31, {}, 'not of this minute'],
    ['too late', 61, {}, 'expired'],
    ['older than a minute, whatever its end', 61, { exp: NOW + 3600 }, 'not of this minute'],
    ['at its end and half a minute', 31, { exp: NOW }, 'expired'],
    ['without a beginning', 0, { iat: undefined }, 'not of this minute'],
    ['without an end', 0, { exp: undefined }, 'expired'],
    ['with an end in words', 0, { exp: 'tomorrow' }, 'expired'],
    ['for others, too', 0, { aud: ['spt-utrecht', 'candidates'] }, 'not for this subgraph'],
    ['with a number that is one', 0, { jti: 7 }, 'no number'],
  ])('is refused %s', (_, seconds, change, because) => {
    expect(() => verifierAt(seconds)(hop(change))).toThrow(because)
  })

  it.each([
    ['another algorithm', { alg: 'none' }, 'algorithm'],
    ['a key by another name', { kid: 'gateway' }, 'GATEWAY_PUBLIC_KEYS'],
    ['a key that it brings', { kid: undefined, jwk: jwk(gateway) }, 'GATEWAY_PUBLIC_KEYS'],
    ['a demand that nobody here knows', { crit: ['b64'], b64: false }, 'more than is known'],
  ])('is refused with %s', (_, head, because) => {
    expect(() => verifierAt(0)(hop({}, gateway, head))).toThrow(because)
  })

  it('is refused the second time, and stays good when somebody else has spoilt the body', () => {
    const verify = verifierAt(0)
    const good = hop()
    expect(() => verify({ ...good, body: Buffer.from('{}') })).toThrow('body')
    expect(verify(good).role).toBe('coach')
    expect(() => verify(good)).toThrow('seen before')
  })

  it('is refused for as long as it could be good: what is forgotten has expired', () => {
    let seconds = -30
    const verify = hopVerifier([jwk(gateway)], { clock: () => (NOW + seconds) * 1000 })
    const good = hop()
    verify(good)
    for (; seconds < 70; seconds += 0.5) {
      if (seconds > 0) verify(hop({ iat: NOW + Math.floor(seconds), exp: NOW + Math.floor(seconds) + 30 }))
      expect(() => verify(good), String(seconds)).toThrow()
    }
  })

  it('is refused rather than that another is forgotten', () => {
    let seconds = 0
    const verify = hopVerifier([jwk(gateway)], { clock: () => (NOW + seconds) * 1000, mostRemembered: 2 })
    const first = hop()
    verify(first)
    verify(hop())
    expect(() => verify(hop())).toThrow('remembered')
    expect(() => verify(first)).toThrow('seen before')
    seconds = 61
    verify(hop({ iat: NOW + 61, exp: NOW + 91 }))
  })
})

describe('keys of the gateway', () => {
  it('change without a refusal: old and new are good while both are in the set', () => {
    expect(() => verifierAt(0)(hop({}, next))).toThrow('GATEWAY_PUBLIC_KEYS')
    const during = verifierAt(0, [gateway, next])
    during(hop())
    during(hop({}, next))
    expect(() => verifierAt(0, [next])(hop())).toThrow('GATEWAY_PUBLIC_KEYS')
  })
})

describe('rights', () => {
  it.each([
    ['partner', 'MEDIATION', []],
    ['coach', 'STATISTICS', []],
    ['none', null, []],
    ['coach', 'FUNDING_ASSESSMENT', ['candidate:full']],
  ])('of %s for %s are never more than the contract gives', (role, purpose, rights) => {
    expect(verifierAt(0)(hop({ role, purpose })).rights).toEqual(rights)
  })
})
