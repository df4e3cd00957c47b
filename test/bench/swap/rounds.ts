// Round after round, each gateway is under the same load twice: as it is, and while its graph is swapped again and again.
// The load comes in its own time, at a share of what the gateway answers at most: it is busy, and has room to catch up.
import { cpus } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'
import type { Outcome } from '../gateway/load/load.ts'
import type { LoadGenerator } from '../gateway/load/open-load-generator.ts'
import type { Programs } from '../gateway/programs.ts'
import { ascending, atShare } from '../gateway/share.ts'
import { processorTimeOfMachine } from '../gateway/usage.ts'
import { longestPause } from './gateway-process.ts'
import { askMeanwhile, type Subject, type Swap } from './swap-graph.ts'

export const CONNECTIONS = 50
/** Of the most that it answers when every connection asks as fast as it can. */
export const SHARE_OF_PEAK = 0.6
export const STEADY_SECONDS = 8

/** Under load before the first swap of a round. */
const LEADS_IN_MS = 1_000
/** Looked for anew in each round: what else the machine does is not the same in all. */
const PEAK_SECONDS = 3
const WARM_UP_SECONDS = 5
/** Longer than any number of swaps takes: the load is ended when they are over. */
const UNTIL_ENDED_SECONDS = 3_600

export interface Course {
  programs: Programs
  generator: LoadGenerator
}

interface Lap {
  p50: number
  p99: number
  /** Operations that were answered. */
  perSecond: number
  failed: number
  /** How many of each kind. */
  failures: Record<string, number>
  firstFailure: string | undefined
  /** Of the event loop, the longest. */
  pause: number
}

interface Swapping extends Lap {
  swaps: Swap[]
  /** For each swap: see `firstAfter`. */
  firsts: First[]
}

/** Milliseconds that known questions took, before a swap and right after it. */
export interface First {
  before: number
  after: number
}

export interface Round {
  /** Operations a second, of the known question. */
  peak: number
  steady: Lap
  swapping: Swapping
  /** How much of the machine programs took that have nothing to do with the benchmark: 1 is all of it. */
  elsewhere: number
}

export async function warmUp({ port, lengths }: Subject, { generator }: Course): Promise<void> {
  await generator.run({ port, lengths, mode: 'distinct', connections: CONNECTIONS, seconds: WARM_UP_SECONDS })
}

/** Operations a second, of the known question. */
async function peakOf({ port, lengths }: Subject, { generator }: Course): Promise<number> {
  const load = { port, lengths, mode: 'distinct', connections: CONNECTIONS } as const
  const { answers, seconds } = await generator.run({ ...load, seconds: PEAK_SECONDS })
  return answers / seconds
}

/** @param swap swaps the graph once. */
export async function underLoad(
  subject: Subject,
  swap: () => Promise<Swap>,
  count: number,
  { programs, generator }: Course,
): Promise<Round> {
  const { port, lengths } = subject
  const peak = await peakOf(subject, { programs, generator })
  const load = {
    port,
    lengths,
    mode: 'distinct',
    connections: CONNECTIONS,
    perSecond: Math.max(1, SHARE_OF_PEAK * peak),
  } as const
  const look = () => ({ at: performance.now(), elsewhere: processorTimeOfMachine() - programs.processorTime() })
  const before = look()
  await longestPause(port) // from now on
  const [outcome, failures] = await askMeanwhile(port, generator.run({ ...load, seconds: STEADY_SECONDS }))
  const steady = { ...lapOf(outcome, failures), pause: await longestPause(port) }

  const swapping = async () => {
    const swaps: Swap[] = []
    try {
      await wait(LEADS_IN_MS)
      while (swaps.length < count) swaps.push(await swap())
      return swaps
    } finally {
      generator.end()
    }
  }
  const running = generator.run({ ...load, seconds: UNTIL_ENDED_SECONDS })
  const [swaps, swapped] = await Promise.all([swapping(), running])
  const after = look()
  return {
    peak,
    steady,
    swapping: {
      ...lapOf(
        swapped,
        swaps.flatMap(each => each.failures),
      ),
      pause: Math.max(...swaps.map(each => each.pause)),
      swaps,
      firsts: swaps.map(each => firstAfter(each, swapped)),
    },
    elsewhere: Math.max(0, (after.elsewhere - before.elsewhere) / ((after.at - before.at) * cpus().length)),
  }
}

function lapOf(outcome: Outcome, failures: readonly string[]): Omit<Lap, 'pause'> {
  const latencies = ascending(outcome.latencies)
  return {
    p50: atShare(latencies, 0.5),
    p99: atShare(latencies, 0.99),
    perSecond: outcome.answers / outcome.seconds,
    failed: outcome.failed + failures.length,
    failures: { ...outcome.failures, ...(failures.length > 0 ? { 'about the field': failures.length } : {}) },
    firstFailure: outcome.firstFailure ?? failures[0],
  }
}

/**
 * Which question was the first that the new graph answered nobody sees from outside. It is among those that were asked
 * while the graphs changed places: the slowest of them, beside the slowest of as many that were answered before.
 */
function firstAfter({ renamed, changing: [from, to] }: Swap, { asked, latencies }: Outcome): First {
  const questions = asked.map((at, index) => ({ at, latency: latencies[index] ?? Number.NaN }))
  const inOrder = questions.toSorted((one, other) => one.at - other.at)
  const next = inOrder.find(({ at }) => at > to)
  const during = inOrder.filter(({ at }) => at >= from && at <= to)
  const meant = during.length > 0 || next === undefined ? during : [next]
  const before = inOrder.filter(({ at, latency }) => at + latency < renamed).slice(-meant.length)
  const slowest = (some: typeof meant) => Math.max(...some.map(({ latency }) => latency))
  return { before: slowest(before), after: slowest(meant) }
}
