/**
 * Texts that travel from owner to owner: signed by the owner that made them, for the readers that are named with them, and
 * good for a quarter of an hour. One signature serves several: it is of a JSON Web Token (EdDSA), which every language can
 * verify, with the digests of what is said; a text is that token and one of the things said, `<token>~<said>`.
 * CONTRACT.md has the particulars, decisions/0004 the reasons.
 */
import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'

export type Payload = Readonly<Record<string, unknown>>

/** Name of an owner -> its public keys, several while they change. */
export type OwnerKeys = ReadonlyMap<string, readonly KeyObject[]>

const LIFETIME_S = 900
/** What is said again within this time is the same text, and whoever has verified it need not do so again. */
const SAME_TEXT_S = 60
const CLOCKS_DIFFER_S = 30
/** Tokens that were verified: one stands for a page of routes, and is read by several at once. */
const MOST_REMEMBERED = 1_000
const LONGEST_TOKEN = 4_096

/** Why a text is not believed, for the log. */
export class UnbelievableText extends Error {
  /** Whose signature is good all the same; undefined when nobody's is. */
  readonly maker: string | undefined
  constructor(because: string, maker?: string) {
    super(because)
    this.maker = maker
  }
}

/** The texts of what is said together, in its order, for `readers` at `now` (milliseconds). Each holds a digest of all. */
type SignTexts = (said: readonly Payload[], readers: readonly string[], now: number) => string[]

export function textSigner(name: string, key: KeyObject): SignTexts {
  const header = encoded({ alg: 'EdDSA', kid: thumbprintOf(createPublicKey(key)) })
  return (said, readers, now) => {
    const second = Math.floor(now / 1000)
    const exp = second - (second % SAME_TEXT_S) + LIFETIME_S
    const parts = said.map(encoded)
    const signed = `${header}.${encoded({ iss: name, aud: readers, exp, said: parts.map(digestOf) })}`
    const token = `${signed}.${sign(null, Buffer.from(signed), key).toString('base64url')}`
    return parts.map(part => `${token}~${part}`)
  }
}

/**
 * What is said in a text, and by whom, when one of `makers` signed it for this reader.
 * @throws UnbelievableText
 */
type ReadText = (text: string, makers: readonly string[], now: number) => { maker: string; said: Payload }

/** For the subgraph `name`, which knows the keys of `owners`. */
export function textReader(name: string, owners: OwnerKeys): ReadText {
  const known = new Map([...owners].map(([owner, keys]) => [owner, new Map(keys.map(key => [thumbprintOf(key), key]))]))
  const remembered = new Map<string, Payload>()

  const verified = (token: string, makers: readonly string[]): Payload => {
    const [header = '', body = '', signature = '', ...more] = token.split('.')
    const { alg, kid, crit } = decoded(header)
    if (more.length > 0 || alg !== 'EdDSA' || typeof kid !== 'string' || crit !== undefined)
      throw new UnbelievableText('it is not a signed text')
    const maker = makers.find(each => known.get(each)?.has(kid))
    const key = maker === undefined ? undefined : known.get(maker)?.get(kid)
    if (key === undefined) throw new UnbelievableText(`its key is none of ${makers.join(', ')}`)
    if (!verify(null, Buffer.from(`${header}.${body}`), key, Buffer.from(signature, 'base64url')))
      throw new UnbelievableText('it was altered, or signed with another key than it says')
    const claims = decoded(body)
    if (claims.iss !== maker) throw new UnbelievableText('it says another maker than the one that signed it', maker)
    return claims
  }

  const claimsOf = (token: string, makers: readonly string[]): Payload => {
    if (token.length > LONGEST_TOKEN) throw new UnbelievableText('its token is too long')
    const claims = remembered.get(token) ?? verified(token, makers)
    // Read again is young again: the first of the map is the one that nobody has asked for longest.
    remembered.delete(token)
    const [oldest] = remembered.keys()
    if (remembered.size >= MOST_REMEMBERED && oldest !== undefined) remembered.delete(oldest)
    remembered.set(token, claims)
    return claims
  }

  return (text, makers, now) => {
    const end = text.indexOf('~')
    if (end < 0) throw new UnbelievableText('it is not a signed text')
    const part = text.slice(end + 1)
    const { iss, aud, exp, said } = claimsOf(text.slice(0, end), makers)
    // What is remembered may have been asked of other makers.
    if (typeof iss !== 'string' || !makers.includes(iss)) throw new UnbelievableText('another owner made it')
    const left = typeof exp === 'number' ? exp - now / 1000 : Number.NaN
    if (!(left > -CLOCKS_DIFFER_S)) throw new UnbelievableText('it has expired', iss)
    if (left > LIFETIME_S + CLOCKS_DIFFER_S) throw new UnbelievableText('it is good for too long', iss)
    if (iss !== name && !(Array.isArray(aud) && aud.includes(name)))
      throw new UnbelievableText('it is given to others, not to this subgraph', iss)
    if (!(Array.isArray(said) && said.includes(digestOf(part))))
      throw new UnbelievableText('what is said is not what was signed')
    return { maker: iss, said: decoded(part) }
  }
}

function digestOf(part: string): string {
  return createHash('sha256').update(part).digest('base64url')
}

/** RFC 7638 and RFC 8037: the members in this order. */
export function thumbprintOf(key: KeyObject): string {
  const { crv, kty, x } = key.export({ format: 'jwk' })
  return createHash('sha256').update(JSON.stringify({ crv, kty, x })).digest('base64url')
}

export function encoded(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}

function decoded(text: string): Payload {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
    // Whatever an object holds, it holds by name.
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Payload
  } catch {
    // Said below, as for everything else that is no object.
  }
  throw new UnbelievableText('it is not a signed text')
}
