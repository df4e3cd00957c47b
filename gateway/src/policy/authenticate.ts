/** Whose token is it? An access token (JWT) of the configured issuer, or nobody's. */
import { rightsOf, roles } from '@overstap/schema/rights'
import { GraphQLError } from 'graphql'
import { errors, type JWTHeaderParameters, type JWTPayload, jwtVerify } from 'jose'
import type { TokenIssuer } from '../config.ts'
import { IssuerUnavailable, issuerKeys } from './issuer-keys.ts'
import type { Viewer } from './viewer.ts'

const ANONYMOUS: Viewer = { role: 'none', sub: null, org: null, regions: [], purpose: null, rights: [] }
const ROLES = roles.filter(role => role !== 'none')

/** Only signatures with a private key: a shared secret (HS256) would let every verifier forge tokens. */
const ALGORITHMS = ['EdDSA', 'Ed25519', 'ES256', 'RS256', 'PS256']

/** With these a token says itself which key to believe. Keys come from the issuer only. */
const KEYS_IN_HEADER = ['jwk', 'jku', 'x5c', 'x5u']

/**
 * Makes the check for one issuer.
 * @param report is told why the issuer's keys could not be had, each time that they were asked for in vain.
 * @returns a function from the Authorization header to the viewer; it throws UNAUTHENTICATED (HTTP 401) for a token that
 * is not good, SOURCE_UNAVAILABLE (HTTP 503) when that cannot be known now, and knows nobody without a header.
 */
export function authenticator(
  issuer: TokenIssuer | undefined,
  report: (fault: IssuerUnavailable) => void = () => {},
): (header: string | undefined) => Promise<Viewer> {
  const keys = issuer && issuerKeys(issuer, report)
  return async header => {
    if (header === undefined || issuer === undefined || keys === undefined) return ANONYMOUS
    const token = /^Bearer +([\w.~+/-]+=*) *$/i.exec(header)?.[1]
    if (token === undefined) throw refused('The Authorization header must be «Bearer» and a token.')
    try {
      const { payload, protectedHeader } = await jwtVerify(token, keys, {
        issuer: issuer.name,
        audience: issuer.audience,
        algorithms: ALGORITHMS,
        clockTolerance: 30,
        requiredClaims: ['exp', 'sub', 'role'],
      })
      refuseKeysIn(protectedHeader)
      return viewerOf(payload)
    } catch (fault) {
      if (fault instanceof IssuerUnavailable) throw unavailable()
      if (fault instanceof errors.JWTExpired) throw refused('The token has expired. Ask its issuer for a new one.')
      if (fault instanceof errors.JOSEError)
        throw refused('The token is not one that this gateway believes. Ask its issuer for a new one.')
      throw fault
    }
  }
}

function refuseKeysIn(header: JWTHeaderParameters): void {
  const found = KEYS_IN_HEADER.find(name => name in header)
  if (found) throw refused(`The header of the token must not say where its key is, but it has «${found}».`)
}

function viewerOf(payload: JWTPayload): Viewer {
  const role = ROLES.find(each => each === payload.role)
  if (role === undefined) throw refused(`The role in the token must be one of ${ROLES.join(', ')}.`)
  const purpose = typeof payload.purpose === 'string' ? payload.purpose : null
  return {
    role,
    sub: payload.sub ?? null,
    org: typeof payload.org === 'string' ? payload.org : null,
    regions: Array.isArray(payload.regions) ? payload.regions.filter(each => typeof each === 'string') : [],
    purpose,
    rights: rightsOf(role, purpose, payload.scope),
    operations: boundTo(payload.operations),
  }
}

/** A token that is bound to what cannot be read must not be good for everything. */
function boundTo(claim: unknown): readonly string[] | undefined {
  if (claim === undefined) return undefined
  if (Array.isArray(claim) && claim.every(each => typeof each === 'string' && /^[\da-f]{64}$/.test(each))) return claim
  throw refused(
    'The operations in the token must be a list of hashes, 64 hex digits each. Ask its issuer for a new one.',
  )
}

function refused(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } })
}

function unavailable(): GraphQLError {
  return new GraphQLError('Whose token this is cannot be verified now: its issuer does not answer. Try again later.', {
    extensions: { code: 'SOURCE_UNAVAILABLE', source: 'issuer', retryable: true, http: { status: 503 } },
  })
}
