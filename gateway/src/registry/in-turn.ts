/**
 * One check at a time, as each takes a processor and much memory, and no endless queue of them. A partner has few places in
 * it: whoever checked without end would keep everybody else from publishing.
 */
import { refusal } from '../limits/refusal.ts'
import type { Caller } from './caller.ts'

/** Checks that may wait; a check takes two to three seconds. */
const MOST_WAITING = 8
/** Checks of one partner, with the one that is made. */
const MOST_OF_ONE = 2
const RETRY_AFTER_S = 10

export type InTurn = <Outcome>(work: () => Promise<Outcome>) => Promise<Outcome>

/** @returns what gives the turns of one caller, each of which throws GraphQLError RATE_LIMITED where too many wait already. */
export function takingTurns(): (caller: Pick<Caller, 'kind' | 'name'>) => InTurn {
  const waiting = new Map<string, number>()
  let last: Promise<unknown> = Promise.resolve()
  return ({ kind, name: caller }) =>
    work => {
      const own = waiting.get(caller) ?? 0
      const all = waiting.values().reduce((sum, each) => sum + each, 0)
      if (kind !== 'operator' && own >= MOST_OF_ONE) throw tooMany(`${own} checks of yours are under way.`)
      if (all > MOST_WAITING) throw tooMany(`There are ${all} checks before this one.`)
      waiting.set(caller, own + 1)
      const outcome = last.then(work).finally(() => {
        const left = (waiting.get(caller) ?? 1) - 1
        if (left > 0) waiting.set(caller, left)
        else waiting.delete(caller)
      })
      last = outcome.catch(() => {})
      return outcome
    }
}

function tooMany(why: string) {
  const after = { 'retry-after': String(RETRY_AFTER_S) }
  return refusal('RATE_LIMITED', `${why} Ask again in ${RETRY_AFTER_S} s.`, after)
}
