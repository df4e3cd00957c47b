/**
 * What an owner said, for whoever must be able to show it later: a JSON Web Token (EdDSA) without an end. It is proof and
 * not a key: nothing is found by it, and nothing that travels between owners (signed-text.ts) passes for one.
 */
import { createPublicKey, type KeyObject } from 'node:crypto'
import { calculateJwkThumbprint, errors, jwtVerify, SignJWT } from 'jose'
import type { SubgraphConfig } from './config.ts'
import { badUserInput } from './errors.ts'

export interface Receipts {
  /** A receipt of this owner for what it says now. */
  sign(said: Readonly<Record<string, unknown>>): Promise<string>
  /**
   * What one of `makers` said, and when it did (milliseconds).
   * @throws BAD_USER_INPUT for what is no receipt of theirs.
   */
  read(receipt: string, makers: readonly string[]): Promise<{ said: unknown; at: number }>
}

const TYPE = 'receipt+jwt'
const LONGEST = 16_384
const CLOCKS_DIFFER_S = 30

export function receiptsOf({ name, signingKey, ownerKeys }: SubgraphConfig): Receipts {
  const kid = calculateJwkThumbprint(createPublicKey(signingKey))
  const known = Promise.all(
    [...ownerKeys].flatMap(([owner, keys]) =>
      keys.map(async key => ({ owner, key, kid: await calculateJwkThumbprint(key) })),
    ),
  )
  return {
    sign: async said =>
      new SignJWT({ said })
        .setProtectedHeader({ alg: 'EdDSA', typ: TYPE, kid: await kid })
        .setIssuer(name)
        .setIssuedAt()
        .sign(signingKey),

    read: async (receipt, makers) => {
      try {
        if (receipt.length > LONGEST) throw new errors.JWTInvalid('too long')
        let maker = ''
        const keyOf = async ({ kid: named }: { kid?: string }): Promise<KeyObject> => {
          const found = (await known).find(each => each.kid === named && makers.includes(each.owner))
          if (!found) throw new errors.JWKSNoMatchingKey()
          maker = found.owner
          return found.key
        }
        const { payload } = await jwtVerify(receipt, keyOf, {
          algorithms: ['EdDSA'],
          typ: TYPE,
          requiredClaims: ['iat', 'iss'],
        })
        const { iss, iat = 0, said } = payload
        if (iss !== maker || iat > Date.now() / 1000 + CLOCKS_DIFFER_S)
          throw new errors.JWTInvalid('another maker, or time')
        return { said, at: iat * 1000 }
      } catch (fault) {
        if (!(fault instanceof errors.JOSEError)) throw fault
        throw badUserInput('This is not a receipt as it was given. Hand it back unchanged, or ask for a new one.')
      }
    },
  }
}
