// Round after round, each contender in turn is under load for a few seconds; who begins moves on by one each round, so that
// what else the machine does meets all of them.
import { cpus } from 'node:os'
import type { Mode, Outcome } from './load/load.ts'
import type { LoadGenerator } from './load/open-load-generator.ts'
import type { Programs } from './programs.ts'
import { ascending, atShare } from './share.ts'
import type { Calls, Subgraphs } from './subgraphs.ts'
import { processorTimeOf, processorTimeOfMachine, residentMemoryOf } from './usage.ts'

export interface Runner {
  name: string
  port: number
  pid: number
  /** How many bytes its right answers have, by cohort. */
  lengths: readonly number[]
}

/** One contender under load for a few seconds. */
export interface Lap {
  operationsPerSecond: number
  /** Per operation, of the gateway's process. */
  processorMs: number
  residentMb: number
  callsPerOperation: number
  p50: number
  p99: number
  failed: number
  firstFailure: string | undefined
  /** Calls whose answer a subgraph did not have in memory, so that it and not the gateway may have been measured. */
  firstCalls: number
  /** How much of the machine programs took that have nothing to do with the benchmark: 1 is all of it. */
  elsewhere: number
}

export interface Course {
  rounds: number
  /** Of load, for each runner in each round. */
  seconds: number
  connections: number
  programs: Programs
  subgraphs: Subgraphs
  generator: LoadGenerator
  progress: (event: string) => void
}

/** The laps of each runner, by name and in the order of the rounds. */
export async function inRounds(runners: readonly Runner[], mode: Mode, course: Course): Promise<Map<string, Lap[]>> {
  const laps = new Map<string, Lap[]>(runners.map(({ name }) => [name, []]))
  for (let round = 0; round < course.rounds; round++) {
    const first = round % runners.length
    for (const runner of [...runners.slice(first), ...runners.slice(0, first)]) {
      const lap = await underLoad(runner, mode, course)
      laps.get(runner.name)?.push(lap)
      const done = `${mode} requests, round ${round + 1} of ${course.rounds}`
      course.progress(`${done}: ${runner.name} ${lap.operationsPerSecond.toFixed(0)} ops/s`)
    }
  }
  return laps
}

async function underLoad({ name, pid, port, lengths }: Runner, mode: Mode, course: Course): Promise<Lap> {
  const { seconds, connections, programs, subgraphs, generator } = course
  const look = () => ({
    at: performance.now(),
    own: processorTimeOf(pid),
    elsewhere: processorTimeOfMachine() - programs.processorTime(),
  })
  try {
    await subgraphs.reset()
    const before = look()
    const outcome = await generator.run({ port, seconds, connections, mode, lengths })
    const after = look()
    const machineMs = (after.at - before.at) * cpus().length
    return {
      ...lapOf(outcome, after.own - before.own, await subgraphs.calls()),
      residentMb: residentMemoryOf(pid),
      // Both are counted in hundredths of a second, and may be a few apart.
      elsewhere: Math.max(0, (after.elsewhere - before.elsewhere) / machineMs),
    }
  } catch (fault) {
    throw new Error(`${name} cannot be measured any more: ${fault instanceof Error ? fault.message : String(fault)}`)
  }
}

function lapOf(outcome: Outcome, processorMs: number, { calls, first }: Calls): Omit<Lap, 'residentMb' | 'elsewhere'> {
  const { answers, failed, firstFailure, seconds } = outcome
  const latencies = ascending(outcome.latencies)
  return {
    operationsPerSecond: answers / seconds,
    processorMs: processorMs / (answers + failed),
    callsPerOperation: calls / (answers + failed),
    p50: atShare(latencies, 0.5),
    p99: atShare(latencies, 0.99),
    failed,
    firstFailure,
    firstCalls: first,
  }
}
