import type { Right, Role } from '@overstap/schema/rights'

/** Who is asking, as the issuer says it. */
export interface Viewer {
  role: Role
  sub: string | null
  org: string | null
  regions: readonly string[]
  purpose: string | null
  /** What role and purpose give it, as far as its token goes. */
  rights: readonly Right[]
  /** The hashes of the only documents that the token is good for; undefined: any. */
  operations?: readonly string[] | undefined
}

/** How organisations are named: `register:oom`. What looks otherwise could be anything, and is kept nowhere. */
const IDENTIFIER = /^\w[\w.:-]{0,99}$/

/** What may be written down of for whom somebody asks; null where a token names nobody, or in another form. */
export function organisationOf({ org }: Viewer): string | null {
  return org !== null && IDENTIFIER.test(org) ? org : null
}
