import { createHash, generateKeyPairSync, randomUUID } from 'node:crypto'
import { calculateJwkThumbprint, exportJWK, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose'
import { describe, expect, it } from 'vitest'
import { hopVerifier } from '../src/hop.ts'

const gateway = generateKeyPairSync('ed25519')
const next = generateKeyPairSync('ed25519')
const stranger = generateKeyPairSync('ed25519')
const keySet = async (...pairs: (typeof gateway)[]) => ({
  keys: await Promise.all(pairs.map(({ publicKey }) => exportJWK(publicKey))),
})
const verify = await hopVerifier('candidates', await keySet(gateway))

const body = Buffer.from('{"query":"{ __typename }"}')
const digest = createHash('sha256').update(body).digest('base64url')
const now = Math.floor(Date.now() / 1000)

function claims(): JWTPayload {
  return {
    ...{ iss: 'overstap-gateway', aud: 'candidates', iat: now, exp: now + 30, jti: randomUUID() },
    ...{ htm: 'POST', htp: '/graphql', bdh: digest, trace: 'a1' },
    ...{ role: 'coach', sub: 'coach-1', org: 'register:spt', regions: ['drenthe', 7], purpose: 'MEDIATION' },
    rights: ['candidate:full', 'everything'],
  }
}

/** `change` with undefined leaves a claim out. */
async function token(change: JWTPayload = {}, { privateKey, publicKey } = gateway, header = {}) {
  const kid = await calculateJwkThumbprint(publicKey)
  return new SignJWT({ ...claims(), ...change }).setProtectedHeader({ alg: 'EdDSA', kid, ...header }).sign(privateKey)
}

const hop = async (signed: string | Promise<string>, change = {}) => ({
  ...{ token: await signed, method: 'POST', path: '/graphql', body },
  ...change,
})

describe('the viewer of a hop', () => {
  it('is who the gateway says', async () => {
    expect((await verify(await hop(token()))).viewer).toEqual({
      role: 'coach',
      subject: 'coach-1',
      organisation: 'register:spt',
      regions: ['drenthe'],
      purpose: 'MEDIATION',
      rights: ['candidate:full'],
    })
  })

  it('is somebody anonymous when the gateway says so, or says a role that is none', async () => {
    const roles = [{ role: 'none' }, { role: 'king' }, { role: ['coach'] }, { role: undefined }]
    for (const role of roles) expect((await verify(await hop(token(role)))).viewer.role).toBe('none')
  })
})

describe('a hop', () => {
  it('brings its own number and that of the caller’s request, where that is a text', async () => {
    expect(await verify(await hop(token({ jti: 'b2' })))).toMatchObject({ id: 'b2', trace: 'a1' })
    for (const trace of [undefined, 7, ['a1']]) {
      expect((await verify(await hop(token({ trace })))).trace).toBeUndefined()
    }
  })
})

describe('for whom a hop is asked', () => {
  it('is a list of names for each field; what is none is for nobody', async () => {
    const asked = { 'Candidate.matchCase': ['vacancies'], 'Candidate.level': 'vacancies', 'Candidate.skills': ['a', 7] }
    const { recipients } = await verify(await hop(token({ for: asked })))
    expect([...(recipients ?? [])]).toEqual([
      ['Candidate.matchCase', ['vacancies']],
      ['Candidate.level', []],
      ['Candidate.skills', []],
    ])
  })

  it.each([undefined, null, 'vacancies', 7])('is nobody where it says %j', async said => {
    expect((await verify(await hop(token({ for: said })))).recipients).toEqual(new Map())
  })
})

describe('a hop is good', () => {
  it.each([-29, 0, 29, 59])('%i seconds after it was signed: clocks may differ by half a minute', async seconds => {
    const clock = () => (now + seconds) * 1000
    const elsewhere = await hopVerifier('candidates', await keySet(gateway), { clock })
    await expect(elsewhere(await hop(token()))).resolves.toMatchObject({ viewer: { role: 'coach' } })
  })
})

describe('a hop is refused', () => {
  const ownKey = { jwk: stranger.publicKey.export({ format: 'jwk' }) }
  const missing = ['iss', 'aud', 'iat', 'exp', 'jti', 'htm', 'htp', 'bdh']
  const hmac = new SignJWT(claims()).setProtectedHeader({ alg: 'HS256' }).sign(Buffer.from(digest))
  it.each<[string, ReturnType<typeof hop>]>([
    ['without a token', hop('')],
    ['with nonsense for a token', hop('a.b.c')],
    ['unsigned', hop(new UnsecuredJWT(claims()).encode())],
    ['signed with a shared secret', hop(hmac)],
    ['signed by a stranger', hop(token({}, stranger))],
    ['signed by a stranger under the name of a good key', hop(forged())],
    ['that names no key', hop(token({}, gateway, { kid: undefined }))],
    ['that brings its own key', hop(token({}, stranger, ownKey))],
    ['of another issuer', hop(token({ iss: 'somebody' }))],
    ['for another subgraph', hop(token({ aud: 'vacancies' }))],
    ['for others, too', hop(token({ aud: ['candidates', 'vacancies'] }))],
    ['expired', hop(token({ iat: now - 70, exp: now - 40 }))],
    ['older than a minute, whatever its expiry', hop(token({ iat: now - 70, exp: now + 3600 }))],
    ['from the future', hop(token({ iat: now + 600, exp: now + 630 }))],
    ['signed for GET', hop(token({ htm: 'GET' }))],
    ['sent with GET', hop(token(), { method: 'GET' })],
    ['signed and sent with GET', hop(token({ htm: 'GET' }), { method: 'GET' })],
    ['sent to another path', hop(token(), { path: '/graphql/' })],
    ['sent with a query behind its path', hop(token(), { path: '/graphql?a' })],
    ['with another body', hop(token(), { body: Buffer.from('{"query":"{ x }"}') })],
    ['with its body in other words', hop(token(), { body: Buffer.concat([body, Buffer.from(' ')]) })],
    ['without its body', hop(token(), { body: Buffer.alloc(0) })],
    ...missing.map(
      claim => [`without ${claim}`, hop(token({ [claim]: undefined }))] as [string, ReturnType<typeof hop>],
    ),
  ])('%s', async (_, attack) => {
    await expect(verify(await attack)).rejects.toThrow(Error)
  })

  it('the second time, also when both come at once', async () => {
    const once = await hop(token())
    const outcomes = await Promise.allSettled([verify(once), verify(once), verify(once)])
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    await expect(verify(once)).rejects.toThrow('replayed')
  })

  it('and its number stays good for the gateway when somebody else has spoilt the body', async () => {
    const good = await hop(token())
    await expect(verify({ ...good, body: Buffer.from('{}') })).rejects.toThrow('body')
    await expect(verify(good)).resolves.toMatchObject({ viewer: { role: 'coach' } })
  })

  it('for as long as it could be good: what is forgotten has expired', async () => {
    let time = now * 1000
    const slow = await hopVerifier('candidates', await keySet(gateway), { clock: () => time })
    const replayed = await hop(token())
    await slow(replayed)
    for (time = now * 1000; time < (now + 70) * 1000; time += 500) {
      await expect(slow(replayed), String(time)).rejects.toThrow()
    }
  })

  it('from the minute on, whatever its expiry', async () => {
    const clock = () => (now + 60) * 1000
    const later = await hopVerifier('candidates', await keySet(gateway), { clock })
    await expect(later(await hop(token({ exp: now + 3600 })))).rejects.toThrow('expired')
  })

  it('when it expires while it is verified', async () => {
    const times = [now + 59, now + 60]
    const clock = () => (times.shift() ?? 0) * 1000
    const late = await hopVerifier('candidates', await keySet(gateway), { clock })
    await expect(late(await hop(token()))).rejects.toThrow('expired')
  })

  it('rather than that an older one is forgotten', async () => {
    let time = now * 1000
    const small = await hopVerifier('candidates', await keySet(gateway), { clock: () => time, mostRemembered: 2 })
    const first = await hop(token())
    await small(first)
    await small(await hop(token()))
    await expect(small(await hop(token()))).rejects.toThrow('remembered')
    await expect(small(first)).rejects.toThrow('replayed')
    time += 61_000
    await small(await hop(token({ iat: now + 61, exp: now + 91 })))
  })

  async function forged() {
    return token({}, stranger, { kid: await calculateJwkThumbprint(gateway.publicKey) })
  }
})

describe('keys of the gateway', () => {
  it('change without a refusal: old and new are good while both are in the set', async () => {
    const before = await hopVerifier('candidates', await keySet(gateway))
    const during = await hopVerifier('candidates', await keySet(gateway, next))
    const after = await hopVerifier('candidates', await keySet(next))
    await expect(before(await hop(token({}, next)))).rejects.toThrow('GATEWAY_PUBLIC_KEYS')
    await during(await hop(token()))
    await during(await hop(token({}, next)))
    await after(await hop(token({}, next)))
    await expect(after(await hop(token()))).rejects.toThrow('GATEWAY_PUBLIC_KEYS')
  })

  it('are known by their thumbprint, whatever the set calls them', async () => {
    const { keys } = await keySet(gateway)
    const named = await hopVerifier('candidates', { keys: keys.map(key => ({ ...key, kid: 'winter' })) })
    await named(await hop(token()))
  })
})
