/**
 * A count of people as it may be shown to anybody: rounded down to fives, and null below ten, zero among them. Counts are taken
 * once a month (end-of-month-before.ts), so that nobody can watch one person come.
 */
const FEWEST = 10
const STEP = 5

export function released(count: number): number | null {
  return count < FEWEST ? null : Math.floor(count / STEP) * STEP
}
