/**
 * What an owner signed for some partners goes to no other. A key that carries data (a route's facts, a set's members) names its
 * readers, and the gateway hands an entity with such a key to those alone: who declares itself by that key and was
 * given nothing receives nothing. Pure; whether the signature is good, every reader finds out for itself.
 */

export interface Withheld {
  /** Which of the representations, by their place in the list. */
  index: number
  /** Whose text it is, and which member of the representation held it. */
  owner: string
  field: string
}

/** The representations that `partner` must not have. */
export function withheldFrom(partner: string, representations: readonly unknown[]): Withheld[] {
  // One token is in the texts of a whole page.
  const claims = new Map<string, Claims>()
  const claimsIn = (text: string): Claims | undefined => {
    const [, token = '', body = ''] = SIGNED_TEXT.exec(text) ?? []
    if (token !== '' && !claims.has(token)) claims.set(token, decoded(body))
    return claims.get(token)
  }

  const refusedIn = (value: unknown, at: string): Omit<Withheld, 'index'> | undefined => {
    if (typeof value === 'string') {
      const found = claimsIn(value)
      if (found === undefined || found.iss === partner || found.aud.includes(partner)) return undefined
      return { owner: named(found.iss), field: at }
    }
    if (typeof value !== 'object' || value === null) return undefined
    const type = '__typename' in value ? named(value.__typename) : at
    for (const [name, member] of Object.entries(value)) {
      const refused = refusedIn(member, Array.isArray(value) ? at : `${type}.${name}`)
      if (refused) return refused
    }
    return undefined
  }

  return representations.flatMap((representation, index) => {
    const refused = refusedIn(representation, '')
    return refused ? [{ index, ...refused }] : []
  })
}

/** What a client reads where a part is missing for this reason. */
export function withheldText(partner: string, { owner, field }: Withheld): string {
  return `«${owner}» does not give «${field}» to «${partner}», so what «${partner}» knows here is missing.`
}

interface Claims {
  iss: unknown
  aud: readonly unknown[]
}

/** Whether there can be a signed text in some JSON: most holds none, and is not looked through. */
export function mayHoldSignedText(json: string): boolean {
  return json.includes('"eyJ')
}

/** A token, and what is said with it. */
const SIGNED_TEXT = /^(eyJ[\w-]*\.([\w-]+)\.[\w-]+)~/

/** Who made a signed text, and for whom. What does not say so is for nobody. */
function decoded(body: string): Claims {
  try {
    const { iss, aud }: Record<string, unknown> = JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) ?? {}
    return { iss, aud: Array.isArray(aud) ? aud : [] }
  } catch {
    return { iss: undefined, aud: [] }
  }
}

/** A partner wrote it, and a client will read it: what is not like a name is none. */
function named(value: unknown): string {
  return typeof value === 'string' && /^[a-z][\w-]{0,63}$/i.test(value) ? value : 'somebody'
}
