/** The keys with which an issuer signs its tokens: fetched when first needed, kept, and good for a while without it. */
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  customFetch,
  type FetchImplementation,
  type JWKSCacheInput,
  type JWTVerifyGetKey,
  jwksCache,
} from 'jose'
import type { TokenIssuer } from '../config.ts'

/** A key that the issuer has withdrawn is believed for as long as this, while the issuer can be asked. */
const REFRESH_AFTER_MS = 10 * 60_000
/** While the issuer cannot be asked, its last keys are believed for as long as this, unless told otherwise. */
const KEYS_MAX_AGE_MS = 24 * 60 * 60_000
/** A token with an unknown key makes us ask once; for this long no other does: anybody can make up key names. */
const UNKNOWN_KEY_COOLDOWN_MS = 30_000
/** An issuer that did not answer is left alone for this long, so that not every caller waits for it. */
const FAILURE_COOLDOWN_MS = 10_000
/** Longest time for all that one request waits for: discovery document and keys together. */
const TIMEOUT_MS = 1_500

/** The keys are not to be had, and that is not the caller's fault. */
export class IssuerUnavailable extends Error {
  override name = 'IssuerUnavailable'
}

/**
 * @param report is told of each attempt that failed, for the operator.
 * @returns what jose asks for the key of a token; throws IssuerUnavailable when the issuer's keys cannot be had and those
 * known are too old, or when the key is unknown and the issuer cannot be asked.
 */
export function issuerKeys(issuer: TokenIssuer, report: (fault: IssuerUnavailable) => void): JWTVerifyGetKey {
  const place = issuer.keys ?? discoveryUrl(issuer.name)
  if (!(place instanceof URL)) return createLocalJWKSet(place)
  const lastGood: JWKSCacheInput = {}
  const remote = createRemoteJWKSet(place, {
    cacheMaxAge: issuer.keysMaxAgeMs ?? KEYS_MAX_AGE_MS,
    cooldownDuration: UNKNOWN_KEY_COOLDOWN_MS,
    timeoutDuration: TIMEOUT_MS,
    [jwksCache]: lastGood,
    [customFetch]: withPauses(issuer.keys === undefined ? discovering(issuer.name) : fetchText, report),
  })
  return async (header, token) => {
    // jose counts the age for believing; asking again well before that is ours, and may fail.
    const old = 'uat' in lastGood && Date.now() >= lastGood.uat + REFRESH_AFTER_MS
    if (old && remote.fresh) await remote.reload().catch(ignoreUnavailable)
    return remote(header, token)
  }
}

/** Only what nobody on the way can change: https, or http that does not leave this machine, where that is allowed. */
export function isSafeForKeys(url: URL, plainOnLoopback: boolean): boolean {
  if (url.protocol === 'https:') return true
  const loopback = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname)
  return plainOnLoopback && loopback && url.protocol === 'http:'
}

function discoveryUrl(issuer: string): URL {
  return new URL(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`)
}

type Fetch = (url: string, options: Parameters<FetchImplementation>[1]) => Promise<string>

/** jose counts its cooldown from the last success, and holds an issuer's failure for a token's: both are put right here. */
function withPauses(fetchKeys: Fetch, report: (fault: IssuerUnavailable) => void): FetchImplementation {
  let failure: { at: number; fault: IssuerUnavailable } | undefined
  return async (url, options) => {
    if (failure !== undefined && Date.now() < failure.at + FAILURE_COOLDOWN_MS) throw failure.fault
    try {
      const text = await fetchKeys(url, options)
      createLocalJWKSet(JSON.parse(text)) // what is no key set must not replace one
      failure = undefined
      return new Response(text)
    } catch (cause) {
      const fault = new IssuerUnavailable('The keys of the issuer cannot be had.', { cause })
      failure = { at: Date.now(), fault }
      report(fault)
      throw fault
    }
  }
}

/** Asks the issuer each time where its keys are: it may move them. */
function discovering(issuer: string): Fetch {
  return async (url, options) => {
    const document: unknown = JSON.parse(await fetchText(url, options))
    if (typeof document !== 'object' || document === null) throw new Error(`${url} must hold an object.`)
    const { issuer: name, jwks_uri: place }: { issuer?: unknown; jwks_uri?: unknown } = document
    // OpenID Connect Discovery 4.3: else one issuer could speak for another.
    if (name !== issuer) throw new Error(`${url} must be of the issuer «${issuer}», but is of «${String(name)}».`)
    const keys = typeof place === 'string' ? URL.parse(place) : null
    // An issuer with plain http is on this machine, and in development: the configuration lets no other pass.
    if (keys === null || !isSafeForKeys(keys, issuer.startsWith('http:'))) {
      throw new Error(`${url} must name its keys (jwks_uri) with an https address, but names «${String(place)}».`)
    }
    return fetchText(keys.href, options)
  }
}

async function fetchText(url: string, options: Parameters<FetchImplementation>[1]): Promise<string> {
  const response = await fetch(url, options)
  if (response.status === 200) return response.text()
  await response.body?.cancel()
  throw new Error(`${url} must answer 200, but answered ${response.status}.`)
}

function ignoreUnavailable(fault: unknown): void {
  if (!(fault instanceof IssuerUnavailable)) throw fault
}
