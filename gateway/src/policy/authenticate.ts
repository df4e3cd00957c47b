/** Whose token is it? An access token (JWT) of the configured issuer, or nobody's. */
import { GraphQLError } from 'graphql'
import { createLocalJWKSet, createRemoteJWKSet, errors, type JWTPayload, jwtVerify } from 'jose'
import type { TokenIssuer } from '../config.ts'

/** Who is asking, as the issuer says it. */
export interface Viewer {
  role: string
  sub: string | null
  org: string | null
  regions: string[]
  purpose: string | null
}

const ANONYMOUS: Viewer = { role: 'none', sub: null, org: null, regions: [], purpose: null }
const ROLES = new Set(['dashboard', 'partner', 'coach', 'operator'])

/** Only signatures with a private key: a shared secret (HS256) would let every verifier forge tokens. */
const ALGORITHMS = ['EdDSA', 'Ed25519', 'ES256', 'RS256', 'PS256']

/**
 * Makes the check for one issuer.
 * @returns a function from the Authorization header to the viewer; it throws UNAUTHENTICATED (HTTP 401) for a token that
 * is not good, and knows nobody without a header.
 */
export function authenticator(issuer: TokenIssuer | undefined): (header: string | undefined) => Promise<Viewer> {
  const keys =
    issuer === undefined
      ? undefined
      : issuer.keys instanceof URL
        ? createRemoteJWKSet(issuer.keys, { cooldownDuration: 30_000 })
        : createLocalJWKSet(issuer.keys)
  return async header => {
    if (header === undefined || issuer === undefined || keys === undefined) return ANONYMOUS
    const token = /^Bearer +([\w.~+/-]+=*) *$/i.exec(header)?.[1]
    if (token === undefined) throw refused('The Authorization header must be «Bearer» and a token.')
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer: issuer.name,
        audience: issuer.audience,
        algorithms: ALGORITHMS,
        clockTolerance: 30,
        requiredClaims: ['exp', 'sub', 'role'],
      })
      return viewerOf(payload)
    } catch (fault) {
      if (fault instanceof errors.JWTExpired) throw refused('The token has expired. Ask its issuer for a new one.')
      if (fault instanceof errors.JOSEError)
        throw refused('The token is not one that this gateway believes. Ask its issuer for a new one.')
      throw fault
    }
  }
}

function viewerOf(payload: JWTPayload): Viewer {
  if (typeof payload.role !== 'string' || !ROLES.has(payload.role)) {
    throw refused(`The role in the token must be one of ${[...ROLES].join(', ')}.`)
  }
  return {
    role: payload.role,
    sub: payload.sub ?? null,
    org: typeof payload.org === 'string' ? payload.org : null,
    regions: Array.isArray(payload.regions) ? payload.regions.filter(each => typeof each === 'string') : [],
    purpose: typeof payload.purpose === 'string' ? payload.purpose : null,
  }
}

function refused(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } })
}
