/**
 * How much may be wrong with an answer, and how much may be in it. Whoever gives a million wrong values in two megabytes would
 * have a million errors made of them, and everybody else wait, or the gateway end for lack of memory.
 */

/** Errors in one answer, of one partner or to a client. */
export const MOST_ERRORS = 2_000
/** Objects in what one hop brings, wherever they stand: more than ten times what a question may ask for (LIMIT_COST). */
export const MOST_OBJECTS = 300_000
/** Lists and objects within each other in a value that is written down as it came: a deeper one could not be. */
const DEEPEST = 100

/** Whether a value of JSON is nested deeper than can be written down again. */
export function isTooDeep(value: object): boolean {
  let level: object[] = [value]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return true
    const next: object[] = []
    for (const each of level) for (const member of Object.values(each)) if (isNested(member)) next.push(member)
    level = next
  }
  return false
}

export function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
