/**
 * Texts that travel from owner to owner: signed by the owner that made them, for the readers that are named in them, and
 * good for a quarter of an hour. Each is a JSON Web Token in compact form (EdDSA), which every language can verify.
 * CONTRACT.md says what is in it, decisions/0004 why.
 */
import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'

type Payload = Readonly<Record<string, unknown>>

/** Name of an owner -> its public keys, several while they change. */
export type OwnerKeys = ReadonlyMap<string, readonly KeyObject[]>

const LIFETIME_S = 900
/** What is said again within this time is the same text, and whoever has verified it need not do so again. */
const SAME_TEXT_S = 60
const CLOCKS_DIFFER_S = 30
/** Texts that were verified, at most 8 kB each: a page of routes is read by several at once. */
const MOST_REMEMBERED = 1_000
const LONGEST_REMEMBERED = 8_192

/** Why a text is not believed, for the log. */
class UnbelievableText extends Error {
  /** Whose signature is good all the same; undefined when nobody's is. */
  readonly maker: string | undefined
  constructor(because: string, maker?: string) {
    super(because)
    this.maker = maker
  }
}

type SignText = (payload: Payload, readers: readonly string[], now: number) => string

/** For the owner `name`, a function that signs what it gives to `readers` at `now` (milliseconds). */
export function textSigner(name: string, key: KeyObject): SignText {
  const header = encoded({ alg: 'EdDSA', kid: thumbprintOf(createPublicKey(key)) })
  return (payload, readers, now) => {
    const second = Math.floor(now / 1000)
    const exp = second - (second % SAME_TEXT_S) + LIFETIME_S
    const signed = `${header}.${encoded({ iss: name, aud: readers, exp, ...payload })}`
    return `${signed}.${sign(null, Buffer.from(signed), key).toString('base64url')}`
  }
}

/**
 * What is in a text, when one of `makers` signed it for this reader.
 * @throws UnbelievableText
 */
type ReadText = (text: string, makers: readonly string[], now: number) => Payload

/** For the subgraph `name`, which knows the keys of `owners`. */
export function textReader(name: string, owners: OwnerKeys): ReadText {
  const known = new Map([...owners].map(([owner, keys]) => [owner, new Map(keys.map(key => [thumbprintOf(key), key]))]))
  const remembered = new Map<string, Payload>()

  const verified = (text: string, makers: readonly string[]): Payload => {
    const [header = '', body = '', signature = '', ...more] = text.split('.')
    const { alg, kid, crit } = decoded(header)
    if (more.length > 0 || alg !== 'EdDSA' || typeof kid !== 'string' || crit !== undefined)
      throw new UnbelievableText('it is not a signed text')
    const maker = makers.find(each => known.get(each)?.has(kid))
    const key = maker === undefined ? undefined : known.get(maker)?.get(kid)
    if (key === undefined) throw new UnbelievableText(`its key is none of ${makers.join(', ')}`)
    if (!verify(null, Buffer.from(`${header}.${body}`), key, Buffer.from(signature, 'base64url')))
      throw new UnbelievableText('it was altered, or signed with another key than it says')
    const payload = decoded(body)
    if (payload.iss !== maker) throw new UnbelievableText('it says another maker than the one that signed it', maker)
    return payload
  }

  const remember = (text: string, payload: Payload): Payload => {
    if (text.length > LONGEST_REMEMBERED) return payload
    // Read again is young again: the first of the map is the one that nobody has asked for longest.
    remembered.delete(text)
    const [oldest] = remembered.keys()
    if (remembered.size >= MOST_REMEMBERED && oldest !== undefined) remembered.delete(oldest)
    remembered.set(text, payload)
    return payload
  }

  return (text, makers, now) => {
    const payload = remember(text, remembered.get(text) ?? verified(text, makers))
    const { iss, aud, exp } = payload
    // What is remembered may have been asked of other makers.
    if (typeof iss !== 'string' || !makers.includes(iss)) throw new UnbelievableText('another owner made it')
    const left = typeof exp === 'number' ? exp - now / 1000 : Number.NaN
    if (!(left > -CLOCKS_DIFFER_S)) throw new UnbelievableText('it has expired', iss)
    if (left > LIFETIME_S + CLOCKS_DIFFER_S) throw new UnbelievableText('it is good for too long', iss)
    if (iss !== name && !(Array.isArray(aud) && aud.includes(name)))
      throw new UnbelievableText('it is given to others, not to this subgraph', iss)
    return payload
  }
}

/** RFC 7638 and RFC 8037: the members in this order. */
function thumbprintOf(key: KeyObject): string {
  const { crv, kty, x } = key.export({ format: 'jwk' })
  return createHash('sha256').update(JSON.stringify({ crv, kty, x })).digest('base64url')
}

function encoded(value: object): string {
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
