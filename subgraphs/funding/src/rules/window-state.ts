// Whether a scheme can be applied for on a day.
import type { Scheme } from './scheme.ts'

export type WindowState = 'OPEN' | 'CLOSED' | 'EXHAUSTED' | 'NOT_YET'

export function isValid(scheme: Scheme, on: string): boolean {
  return scheme.validFrom <= on && (scheme.validTo === null || on <= scheme.validTo)
}

/** A date outside wins over an exhausted ceiling: it would still be closed with money left. */
export function windowState(scheme: Scheme, on: string, committedCents: number): WindowState {
  const { opens, closes } = scheme.window
  if (on < scheme.validFrom || (opens !== null && on < opens)) return 'NOT_YET'
  if (!isValid(scheme, on) || (closes !== null && on > closes)) return 'CLOSED'
  return scheme.ceilingCents !== null && committedCents >= scheme.ceilingCents ? 'EXHAUSTED' : 'OPEN'
}
