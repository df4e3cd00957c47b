// What the load generator is told, and what it tells.

export const MODES = ['distinct', 'identical'] as const

/** Every request about another cohort, or all about the same. */
export type Mode = (typeof MODES)[number]

/** What ends a load before its time. */
export const ENOUGH = 'enough'

export interface Load {
  port: number
  /** At the longest: it may be told to end. */
  seconds: number
  connections: number
  /** How many questions come in a second, each in its own time; undefined: each connection asks as fast as it is answered. */
  perSecond?: number
  mode: Mode
  /** How many bytes the right answer has, by cohort. */
  lengths: readonly number[]
}

export interface Outcome {
  answers: number
  failed: number
  firstFailure: string | undefined
  /** How many failed of each kind. */
  failures: Record<string, number>
  /** From the first question to the last answer. */
  seconds: number
  /** Milliseconds, of the right answers: whoever is sent away is sent away fast. */
  latencies: number[]
  /** When each was asked, as `Date.now()` tells it, in the same order. */
  asked: number[]
}
