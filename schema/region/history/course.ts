/** Training on the way: which kind, how long, and how it ended. */
import { daysAfter } from '../calendar.ts'
import type { Draws } from '../draws.ts'
import type { GeneratedCourse } from '../records.ts'
import { rowOf } from '../trades.ts'
import { weighted } from '../weighted.ts'

type Kind = GeneratedCourse['kind']

const pickKind = weighted<Kind>([
  ['SHORT', 56],
  ['CREBO', 24],
  ['EVC', 8],
  ['ORIENTATION', 12],
])

/** Weeks that it takes, and the share of people who see it through. */
const KINDS = new Map<Kind, { weeks: readonly [number, number]; completes: number }>([
  ['SHORT', { weeks: [2, 20], completes: 0.9 }],
  ['CREBO', { weeks: [40, 80], completes: 0.76 }],
  ['EVC', { weeks: [3, 8], completes: 0.94 }],
  ['ORIENTATION', { weeks: [1, 1], completes: 0.96 }],
])

/** A training that began on a day, seen from `today`. */
export function courseFrom(draws: Draws, startedOn: string, today: string, kind = pickKind(draws)): GeneratedCourse {
  const { weeks, completes } = rowOf(KINDS, kind)
  const lastDay = daysAfter(startedOn, 7 * draws.between(...weeks))
  const completed = draws.chance(completes)
  // Whoever gives up does so somewhere on the way.
  const endedOn = completed ? lastDay : daysAfter(startedOn, draws.between(1, 7 * weeks[0]))
  if (endedOn > today) return { kind, startedOn, endedOn: null, outcome: 'RUNNING' }
  return { kind, startedOn, endedOn, outcome: completed ? 'COMPLETED' : 'DROPPED' }
}
