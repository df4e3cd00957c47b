// Tests of the contract that are a subgraph's as much as ours: those that look only at what it takes along, such as the
// vectors of the matching rule.

import { globSync } from 'node:fs'
import type { Packages } from './packages.ts'
import { type Reach, reachOf } from './reach.ts'

const TESTS = 'schema/test/'

export function contractTests(root: string, packages: Packages, taken: Reach): string[] {
  return globSync(`${TESTS}*.test.ts`, { cwd: root }).filter(test => {
    const reach = reachOf(root, packages, [test])
    return !looksAround(reach) && [...reach.keys()].every(file => taken.has(file) || isOfTests(file))
  })
}

/** Fixtures of the tests themselves, and data, which nobody imports but a test. */
function isOfTests(file: string): boolean {
  return file.startsWith(TESTS) || file.endsWith('.json')
}

/** A path up and no further is the beginning of one that is put together: nobody knows where it leads. */
function looksAround(reach: Reach): boolean {
  return [...reach.values()].some(texts => texts.some(text => /^\.\.(\/\.\.)*\/?$/.test(text)))
}
