/** Leaves a source alone that does not answer, so that nobody waits for it in vain; then one question finds out. */

/** Failures in a row after which it rests, and for how long. */
const MOST_FAILURES = 5
const REST_MS = 2_000

export interface Rest {
  /** Whether it must not be asked now. Whoever is told no asks it: until that one is back the others wait. */
  isOn(): boolean
  answered(): void
  failed(): void
}

export function restAfterFailures(clock: () => number = Date.now): Rest {
  let failures = 0
  let until = 0
  return {
    isOn: () => {
      if (clock() < until) return true
      if (failures >= MOST_FAILURES) until = clock() + REST_MS
      return false
    },
    answered: () => {
      failures = 0
      until = 0
    },
    failed: () => {
      failures += 1
      if (failures >= MOST_FAILURES) until = clock() + REST_MS
    },
  }
}
