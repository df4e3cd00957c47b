/**
 * JSON with a million different names in it takes seconds to be parsed, in which nobody else is answered. What is asked has some
 * hundred names at most, so a large answer with very many is not even read.
 */

import { MOST_NAMES } from '../bounds.ts'

/** Shorter answers cannot hold enough of them. */
const LARGE = 500_000

export function hasTooManyNames(text: string): boolean {
  if (text.length < LARGE) return false
  const names = new Set<string>()
  for (let start = text.indexOf('"'); start !== -1; ) {
    const end = endOf(text, start)
    if (end === -1) return false
    if (isColon(text, end + 1)) names.add(text.slice(start + 1, end))
    if (names.size > MOST_NAMES) return true
    start = text.indexOf('"', end + 1)
  }
  return false
}

/** Where the text ends that begins at `start`; -1 where it does not. */
function endOf(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let before = end - 1
    while (text[before] === '\\') before--
    if ((end - before) % 2 === 1) return end
  }
  return -1
}

function isColon(text: string, from: number): boolean {
  let at = from
  while (text[at] === ' ' || text[at] === '\n' || text[at] === '\t' || text[at] === '\r') at++
  return text[at] === ':'
}
