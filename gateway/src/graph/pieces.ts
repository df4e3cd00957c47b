/** Work on a graph is done in pieces, so that questions get their turn in between. */
import { setTimeout as wait } from 'node:timers/promises'

/** Gives what the piece of work gives, after others had their turn. */
export type Piece = <Result>(work: () => Result) => Promise<Result>

/** While a graph answers, the work on another takes one part in so many of the event loop's time. */
const ONE_IN = 4

/** Nobody asks anything yet. */
export const atOnce: Piece = async work => work()

export const inTurns: Piece = async work => {
  const began = performance.now()
  const result = work()
  await wait((ONE_IN - 1) * (performance.now() - began))
  return result
}
