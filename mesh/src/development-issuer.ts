// The issuer of tokens for who has none: development and tests. It gives anybody any role, so it refuses production.

import { type Purpose, type Role, roles } from '@overstap/schema/rights'
import { importJWK, SignJWT } from 'jose'
import type { Keys } from './keys.ts'
import { ISSUER_PORT } from './settings.ts'

/** What its tokens say. A name, the same wherever it listens: a token outlives the start in which it was made. */
export const ISSUER = `http://127.0.0.1:${ISSUER_PORT}`

/** The roles that a token can be for. */
export type TokenRole = Exclude<Role, 'none'>
export const TOKEN_ROLES = roles.filter((role): role is TokenRole => role !== 'none')

export type Claims = {
  role: TokenRole
  org?: string | undefined
  /** Slugs of labour-market regions. */
  regions?: string[] | undefined
  purpose?: Purpose | undefined
  /** Hashes of the only documents that the token is good for; left out: any. */
  operations?: string[] | undefined
  /** How long it is good; left out: half a day. */
  days?: number | undefined
}

const LIFETIME = '12h'
const PURPOSE_OF: Record<TokenRole, Purpose> = {
  coach: 'MEDIATION',
  partner: 'MEDIATION',
  dashboard: 'STATISTICS',
  operator: 'SUPPORT',
}
/** For whom a token is made: an employer of the demo region has vacancies that people are within reach of. */
const ORGANISATION_OF: Record<TokenRole, string> = {
  coach: 'register:servicepunt-techniek-noord',
  partner: 'register:installatiewerk-haarlem',
  dashboard: 'register:servicepunt-techniek-noord',
  operator: 'register:servicepunt-techniek-noord',
}
/** The three northern regions, where the demo region's stories live. */
const REGIONS_OF_A_COACH = ['groningen', 'friesland', 'drenthe']

/** To be called before anything is built on the issuer; it asks itself again before every token. */
export function refuseProduction(env: NodeJS.ProcessEnv): void {
  if (env.NODE_ENV === 'production') {
    throw new Error('The development issuer gives anybody any role, so it does not work with NODE_ENV=production.')
  }
}

/** A token for half a day, or for as many as asked. What is not said gets a default that makes the demo region worth asking. */
export async function issueToken(keys: Keys, claims: Claims): Promise<string> {
  refuseProduction(process.env)
  const jwk = keys.privateKey('issuer')
  const { role, org = ORGANISATION_OF[role], purpose = PURPOSE_OF[role], operations, days } = claims
  const regions = claims.regions ?? (role === 'coach' ? REGIONS_OF_A_COACH : [])
  return new SignJWT({ role, org, regions, purpose, operations })
    .setProtectedHeader({ alg: 'EdDSA', ...(jwk.kid ? { kid: jwk.kid } : {}) })
    .setSubject(`development-${role}`)
    .setIssuer(ISSUER)
    .setAudience('overstap')
    .setIssuedAt()
    .setExpirationTime(days === undefined ? LIFETIME : `${days}d`)
    .sign(await importJWK(jwk, 'EdDSA'))
}
