// What the load generator is told, and what it tells.

export const MODES = ['distinct', 'identical'] as const

/** Every request about another cohort, or all about the same. */
export type Mode = (typeof MODES)[number]

export interface Load {
  port: number
  seconds: number
  connections: number
  mode: Mode
  /** How many bytes the right answer has, by cohort. */
  lengths: readonly number[]
}

export interface Outcome {
  answers: number
  failed: number
  firstFailure: string | undefined
  /** From the first question to the last answer. */
  seconds: number
  /** Milliseconds, of all of them. */
  latencies: number[]
}
