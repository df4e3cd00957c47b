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
