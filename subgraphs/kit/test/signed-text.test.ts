import { createHash, createHmac, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { decodeProtectedHeader, type JWTPayload, jwtVerify, SignJWT, UnsecuredJWT } from 'jose'
import { describe, expect, it } from 'vitest'
import { readConfig } from '../src/config.ts'
import { textReader, textSigner, UnbelievableText } from '../src/signed-text.ts'

const NOW = Date.parse('2026-11-21T12:00:20Z')
const SECOND = NOW / 1000
const keys = {
  maker: generateKeyPairSync('ed25519').privateKey,
  next: generateKeyPairSync('ed25519').privateKey,
  other: generateKeyPairSync('ed25519').privateKey,
  stranger: generateKeyPairSync('ed25519').privateKey,
}
const owners = new Map([
  ['maker', [createPublicKey(keys.maker), createPublicKey(keys.next)]],
  ['other', [createPublicKey(keys.other)]],
])
const MAKERS = ['maker']

/** A reader that has read nothing yet. */
const read = (text: string, makers = MAKERS, now = NOW) => textReader('reader', owners)(text, makers, now)
const sign = (said: object[], key = keys.maker, readers = ['reader', 'second'], name = 'maker') =>
  textSigner(name, key)(
    said.map(each => ({ ...each })),
    readers,
    NOW,
  )
const [first = '', second = ''] = sign([{ size: 1 }, { size: 2 }])
const [token = '', said = ''] = first.split('~')
const [header = '', body = '', signature = ''] = token.split('.')
const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
const decoded = (text: string) => JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))

/** The same text with other claims, signed by `key` under the name of the maker's. */
async function saying(change: JWTPayload, key: KeyObject = keys.maker, more = {}): Promise<string> {
  const { kid = '' } = decodeProtectedHeader(token)
  const jwt = new SignJWT({ ...decoded(body), ...change }).setProtectedHeader({ alg: 'EdDSA', kid, ...more })
  return `${await jwt.sign(key)}~${said}`
}

describe('a signed text', () => {
  it('gives back what was said, and who said it', () => {
    expect(read(first)).toEqual({ maker: 'maker', said: { size: 1 } })
    expect(read(second)).toEqual({ maker: 'maker', said: { size: 2 } })
  })

  it('is a JSON Web Token that any library verifies', async () => {
    const { payload } = await jwtVerify(token, createPublicKey(keys.maker), {
      ...{ issuer: 'maker', audience: 'reader', algorithms: ['EdDSA'], currentDate: new Date(NOW) },
    })
    expect(payload).toEqual({ iss: 'maker', aud: ['reader', 'second'], exp: SECOND - 20 + 900, said: payload.said })
    expect(payload.said).toHaveLength(2)
  })

  it.each([
    ['29 s ago', -29, true],
    ['31 s ago', -31, false],
    ['930 s ahead', 930, true],
    ['931 s ahead', 931, false],
  ])('that ends %s is believed for half a minute of difference between clocks', async (_, seconds, good) => {
    const text = await saying({ exp: SECOND + seconds })
    if (good) expect(read(text).maker).toBe('maker')
    else expect(() => read(text)).toThrow(UnbelievableText)
  })

  it('is the same text when it is said again within the minute, and another one later', () => {
    const at = (now: number) => textSigner('maker', keys.maker)([{ size: 1 }], ['reader'], now)[0]
    expect(at(NOW + 39_000)).toBe(at(NOW))
    expect(at(NOW + 41_000)).not.toBe(at(NOW))
  })

  it('is good for its maker, who need not be among the readers', () => {
    expect(textReader('maker', owners)(first, MAKERS, NOW).said).toEqual({ size: 1 })
  })

  it('is good with the next key, while keys change', () => {
    expect(read(sign([{ size: 3 }], keys.next)[0] ?? '').said).toEqual({ size: 3 })
  })

  it.each([-29, 0, 879, 909])('is good %i seconds later: clocks may differ by half a minute', seconds => {
    expect(read(first, MAKERS, NOW + seconds * 1000).said).toEqual({ size: 1 })
  })

  it.each([-60, 911, 3_600])('is refused %i seconds later', seconds => {
    expect(() => read(first, MAKERS, NOW + seconds * 1000)).toThrow(UnbelievableText)
  })
})

const ATTACKS: Record<string, string | Promise<string>> = {
  nothing: '',
  'no token': said,
  'what is said alone': `~${said}`,
  'nothing said': `${token}~`,
  'something else said': `${token}~${encoded({ size: 100 })}`,
  'one letter more said': `${token}~${said}A`,
  'what was said with another signature': `${token}~${sign([{ size: 9 }])[0]?.split('~')[1]}`,
  'two things said': `${first}~${said}`,
  'another reader written in': `${header}.${encoded({ ...decoded(body), aud: ['reader'] })}.${signature}~${said}`,
  'a longer life written in': `${header}.${encoded({ ...decoded(body), exp: SECOND + 3_600 })}.${signature}~${said}`,
  'its signature cut off': `${header}.${body}.~${said}`,
  'its signature made longer': `${token}.${signature}~${said}`,
  'no signature asked': `${new UnsecuredJWT(decoded(body)).encode()}~${said}`,
  'a secret that is a public key': (() => {
    const signed = `${encoded({ ...decoded(header), alg: 'HS256' })}.${body}`
    const secret = createPublicKey(keys.maker).export({ format: 'pem', type: 'spki' })
    return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}~${said}`
  })(),
  'a key that it brings itself': saying({}, keys.stranger, {
    jwk: { ...createPublicKey(keys.stranger).export({ format: 'jwk' }) },
  }),
  'a stranger’s signature under the maker’s name': saying({}, keys.stranger),
  'a stranger’s key': sign([{ size: 1 }], keys.stranger)[0] ?? '',
  'a header that must be understood': `${encoded({ ...decoded(header), crit: ['b64'], b64: false })}.${body}.${signature}~${said}`,
  'the right key under another maker’s name': saying({ iss: 'other' }),
  'another owner, who may not make such texts': sign([{ size: 1 }], keys.other, ['reader'], 'other')[0] ?? '',
  'another owner in the maker’s name': sign([{ size: 1 }], keys.other, ['reader'], 'maker')[0] ?? '',
  'readers among whom this one is not': saying({ aud: ['second'] }),
  'one reader as a text': saying({ aud: 'reader' }),
  'no readers': saying({ aud: undefined }),
  'no end': saying({ exp: undefined }),
  'an end in the past': saying({ exp: SECOND - 31 }),
  'an end for ever': saying({ exp: SECOND + 86_400 }),
  'digests that are no list': saying({ said: decoded(body).said[0] }),
  'a token without an end': `${'A'.repeat(5_000)}.${body}.${signature}~${said}`,
  'prototype names': saying({ said: ['__proto__', 'constructor'] }),
}

describe('a text is refused', () => {
  it.each(Object.keys(ATTACKS))('with %s', async attack => {
    const text = (await ATTACKS[attack]) ?? ''
    expect(() => read(text)).toThrow(UnbelievableText)
  })

  it.each(['[]', 'null', '7', '{', ''])('when what is said is no object but %j, whoever signed it', async odd => {
    const part = Buffer.from(odd).toString('base64url')
    const signed = await saying({ said: [createHash('sha256').update(part).digest('base64url')] })
    expect(() => read(signed.replace(/~.*/, `~${part}`))).toThrow('it is not a signed text')
  })

  it('by somebody who remembers it, as soon as it has expired, and where another maker is asked', () => {
    const reader = textReader('reader', owners)
    expect(reader(first, MAKERS, NOW).said).toEqual({ size: 1 })
    expect(() => reader(first, MAKERS, NOW + 911_000)).toThrow('it has expired')
    expect(() => reader(first, ['other'], NOW)).toThrow('another owner made it')
    expect(() => reader(`${token}~${encoded({ size: 100 })}`, MAKERS, NOW)).toThrow('not what was signed')
    expect(reader(first, MAKERS, NOW).said).toEqual({ size: 1 })
  })

  it('with the maker named only where its signature is good', async () => {
    const makerOf = async (text: string | Promise<string> | undefined) => {
      try {
        return read((await text) ?? '')
      } catch (fault) {
        return fault instanceof UnbelievableText ? fault.maker : fault
      }
    }
    expect(await makerOf(saying({ exp: SECOND - 31 }))).toBe('maker')
    expect(await makerOf(saying({ aud: ['second'] }))).toBe('maker')
    expect(await makerOf(saying({ iss: 'other' }))).toBe('maker')
    expect(await makerOf(ATTACKS['a stranger’s signature under the maker’s name'])).toBeUndefined()
    expect(await makerOf(ATTACKS['something else said'])).toBeUndefined()
  })
})

it('many texts are read right, whatever of them is still remembered', () => {
  const reader = textReader('reader', owners)
  const texts = Array.from({ length: 1_100 }, (_, size) => sign([{ size }])[0] ?? '')
  for (const round of [texts, texts.toReversed()]) {
    for (const text of round) expect(reader(text, MAKERS, NOW).maker).toBe('maker')
  }
  expect(reader(texts[7] ?? '', MAKERS, NOW).said).toEqual({ size: 7 })
})

describe('OWNER_PUBLIC_KEYS', () => {
  const jwk = (key: KeyObject) => ({ ...createPublicKey(key).export({ format: 'jwk' }) })
  const config = (variable: unknown, more: NodeJS.ProcessEnv = {}) =>
    readConfig('register', 4005, {
      REGISTER_DATABASE_URL: 'postgres://localhost/register',
      REGISTER_SIGNING_KEY: JSON.stringify(keys.maker.export({ format: 'jwk' })),
      ...(variable === undefined ? {} : { OWNER_PUBLIC_KEYS: JSON.stringify(variable) }),
      ...more,
    })

  it('names each owner with its keys; a subgraph knows its own without being told', () => {
    const set = { keys: [jwk(keys.other), jwk(keys.next)] }
    const { ownerKeys } = config({ other: set })
    expect([...ownerKeys].map(([name, list]) => [name, list.length])).toEqual([
      ['other', 2],
      ['register', 1],
    ])
    expect(
      textReader('reader', ownerKeys)(
        sign([{ size: 1 }], keys.maker, ['reader'], 'register')[0] ?? '',
        ['register'],
        NOW,
      ).said,
    ).toEqual({ size: 1 })
    expect(config({ register: { keys: [jwk(keys.next)] } }).ownerKeys.get('register')).toHaveLength(2)
  })

  it('may be left out in development: then only its own texts are believed', () => {
    expect([...config(undefined).ownerKeys.keys()]).toEqual(['register'])
  })

  it.each([undefined, {}])('is needed in production, and %j is not enough', variable => {
    const gateway = { GATEWAY_PUBLIC_KEYS: JSON.stringify({ keys: [jwk(keys.other)] }) }
    expect(() => config(variable, { NODE_ENV: 'production', ...gateway })).toThrow('OWNER_PUBLIC_KEYS must be set')
  })

  const rsa = { ...generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ format: 'jwk' }) }
  it.each([
    [7],
    [null],
    [[]],
    [{ other: [] }],
    [{ other: null }],
    [{ other: { keys: [rsa] } }],
    [{ other: { keys: [null] } }],
  ])('is refused at the start when it is %j', variable => {
    expect(() => config(variable)).toThrow('OWNER_PUBLIC_KEYS must give each owner')
  })
})
