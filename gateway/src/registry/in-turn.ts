/** One check at a time, as each takes a processor and much memory, and no endless queue of them. */
import { refusal } from '../limits/refusal.ts'

/** Checks that may wait; a check takes two to three seconds. */
const MOST_WAITING = 8
const RETRY_AFTER_S = 10

export type InTurn = <Outcome>(work: () => Promise<Outcome>) => Promise<Outcome>

/** @returns a function that throws GraphQLError RATE_LIMITED where too many wait already. */
export function takingTurns(): InTurn {
  let waiting = 0
  let last: Promise<unknown> = Promise.resolve()
  return work => {
    if (waiting > MOST_WAITING)
      throw refusal('RATE_LIMITED', `There are ${waiting} checks before this one. Ask again in ${RETRY_AFTER_S} s.`, {
        'retry-after': String(RETRY_AFTER_S),
      })
    waiting += 1
    const outcome = last.then(work).finally(() => {
      waiting -= 1
    })
    last = outcome.catch(() => {})
    return outcome
  }
}
