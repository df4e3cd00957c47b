/** How a partner has done since the gateway started: for the page of the status, and for the metrics. */
import type { HoleCode } from '../engine.ts'

export interface LastViolation {
  what: string
  at: Date
}

export class Conduct {
  /** Answers in which nothing went wrong on the partner's side. */
  answered = 0
  /** When the last of them came. */
  answeredAt: Date | undefined
  /** When a hop last went without one. */
  failedAt: Date | undefined
  /** Hops without one, by what went wrong. */
  readonly failed: Record<HoleCode, number> = {
    SOURCE_UNAVAILABLE: 0,
    SOURCE_TIMEOUT: 0,
    SOURCE_BAD_RESPONSE: 0,
    SOURCE_VIOLATION: 0,
  }
  /** How often it told what it may not. */
  violations = 0
  lastViolation: LastViolation | undefined
  /** Since when it is left alone, where it is. */
  restingSince: Date | undefined

  answers(): void {
    this.answered += 1
    this.answeredAt = new Date()
  }

  fails(code: HoleCode): void {
    this.failed[code] += 1
    this.failedAt = new Date()
  }

  violates(what: string): void {
    this.violations += 1
    this.lastViolation = { what, at: new Date() }
  }

  rests(isResting: boolean): void {
    this.restingSince = isResting ? (this.restingSince ?? new Date()) : undefined
  }
}
