// What is read from the findings, in the order of the table; the goals are those of B4.
import { median } from '../gateway/share.ts'
import type { First } from './rounds.ts'
import type { Swap } from './swap-graph.ts'
import type { Findings } from './track.ts'

export interface Measure {
  name: string
  found(findings: Findings): number
  /** The worst, where `found` is the middle of several. */
  worst?(findings: Findings): number
  digits?: number
  /** The most that it may be. */
  goal?: number
}

/** Memory is called flat when it is at most so many times what it was after the first round. */
const FLAT = 1.1

export const measures: readonly Measure[] = [
  { name: 'subgraphs', found: ({ graph }) => graph.compositions[0]?.subgraphs ?? 0 },
  { name: 'types', found: ({ graph }) => graph.compositions[0]?.types ?? 0 },
  { name: 'fields', found: ({ graph }) => graph.compositions[0]?.fields ?? 0 },
  { name: 'supergraph, kB', found: ({ graph }) => (graph.compositions[0]?.bytes ?? 0) / 1000, digits: 1 },
  ofSeveral('composition, ms', ({ graph }) => graph.compositions.map(({ milliseconds }) => milliseconds)),

  ofSeveral('cold start until ready, ms', ({ starts }) => starts.map(({ ready }) => ready)),
  ofSeveral('cold start until the first answer, ms', ({ starts }) => starts.map(({ answered }) => answered)),
  ofSeveral('cold start: refused when ready', ({ starts }) => starts.map(({ refused }) => refused)),

  ofSeveral('most operations a second', ({ rounds }) => rounds.map(({ peak }) => peak), Math.min),
  ofSeveral('steady: operations a second', ({ rounds }) => rounds.map(({ steady }) => steady.perSecond), Math.min),
  ofSeveral('steady: p50, ms', ({ rounds }) => rounds.map(({ steady }) => steady.p50)),
  ofSeveral('steady: p99, ms', ({ rounds }) => rounds.map(({ steady }) => steady.p99)),
  ofSeveral('steady: longest pause, ms', ({ rounds }) => rounds.map(({ steady }) => steady.pause)),
  { name: 'steady: failed', found: ({ rounds }) => sum(rounds.map(({ steady }) => steady.failed)), goal: 0 },

  { name: 'swaps under load', found: findings => swapsIn(findings).length },
  { name: 'swapping: failed', found: ({ rounds }) => sum(rounds.map(({ swapping }) => swapping.failed)), goal: 0 },
  ofSeveral(
    'swapping: operations a second',
    ({ rounds }) => rounds.map(({ swapping }) => swapping.perSecond),
    Math.min,
  ),
  ofSeveral('swapping: p50, ms', ({ rounds }) => rounds.map(({ swapping }) => swapping.p50)),
  ofSeveral('swapping: p99, ms', ({ rounds }) => rounds.map(({ swapping }) => swapping.p99)),
  {
    ...ofSeveral('swapping: p99, x steady', ({ rounds }) =>
      rounds.map(({ steady, swapping }) => swapping.p99 / steady.p99),
    ),
    digits: 2,
    goal: 1.2,
  },
  ofSeveral('last known questions before, ms', findings => firstsIn(findings).map(({ before }) => before)),
  ofSeveral('first known questions after, ms', findings => firstsIn(findings).map(({ after }) => after)),
  ofSeveral('from the file to the answer, ms', findings => swapsIn(findings).map(({ took }) => took)),
  ofSeveral('longest pause during a swap, ms', findings => swapsIn(findings).map(({ pause }) => pause)),

  { name: 'heap before, MB', found: ({ memory }) => memory.before.heap },
  { name: 'heap after the first round, MB', found: ({ memory }) => memory.early.heap },
  { name: 'heap after the last, MB', found: ({ memory }) => memory.late.heap },
  { name: 'heap, x first round', found: flatness('heap'), digits: 2, goal: FLAT },
  { name: 'resident before, MB', found: ({ memory }) => memory.before.resident },
  { name: 'resident after the first round, MB', found: ({ memory }) => memory.early.resident },
  { name: 'resident after the last, MB', found: ({ memory }) => memory.late.resident },
  { name: 'resident, x first round', found: flatness('resident'), digits: 2, goal: FLAT },
  { name: 'resident at the most, MB', found: ({ memory }) => memory.most },

  ofSeveral('no load: last known question before, ms', ({ quiet }) => quiet.firsts.map(({ before }) => before)),
  ofSeveral('no load: first known question after, ms', ({ quiet }) => quiet.firsts.map(({ after }) => after)),
  ofSeveral('no load: from the file to the answer, ms', ({ quiet }) => quiet.swaps.map(({ took }) => took)),
  ofSeveral('no load: processor time of a swap, ms', ({ quiet }) => quiet.processorMs),
  ofSeveral('no load: longest pause during a swap, ms', ({ quiet }) => quiet.swaps.map(({ pause }) => pause)),
]

function ofSeveral(
  name: string,
  values: (findings: Findings) => readonly number[],
  worst: (...values: number[]) => number = Math.max,
): Measure {
  return { name, found: findings => median(values(findings)), worst: findings => worst(...values(findings)) }
}

function flatness(what: 'heap' | 'resident'): Measure['found'] {
  return ({ memory }) => memory.late[what] / memory.early[what]
}

function swapsIn({ rounds }: Findings): Swap[] {
  return rounds.flatMap(({ swapping }) => swapping.swaps)
}

function firstsIn({ rounds }: Findings): First[] {
  return rounds.flatMap(({ swapping }) => swapping.firsts)
}

function sum(values: readonly number[]): number {
  return values.reduce((total, each) => total + each, 0)
}
