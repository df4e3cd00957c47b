// What earlier awards have already taken from a scheme, as the fund's own administration counts it.

interface SchemeUsage {
  readonly committedCents: number
  /** By employer: awards so far, and what they took from its pool (of this year, where the scheme is a yearly one). */
  readonly employers: ReadonlyMap<string, { readonly awards: number; readonly cents: number }>
}

export type Usage = ReadonlyMap<string, SchemeUsage>

export function committedCentsOf(usage: Usage, scheme: string): number {
  return usage.get(scheme)?.committedCents ?? 0
}

export function employerUse(usage: Usage, scheme: string, employer: string): { awards: number; cents: number } {
  return usage.get(scheme)?.employers.get(employer) ?? { awards: 0, cents: 0 }
}
