// What is done with the gateway of one graph, and what was found on the way.
import { mostResidentMemoryOf } from '../gateway/usage.ts'
import type { ColdStart } from './cold-start.ts'
import type { Graph } from './compose-graphs.ts'
import { type Memory, memoryOf } from './gateway-process.ts'
import { askKnownOperations } from './known-operations.ts'
import { type Quiet, quietSwaps } from './quiet-swaps.ts'
import { type Course, type Round, underLoad, warmUp } from './rounds.ts'
import { type Subject, type Swap, swapsOf } from './swap-graph.ts'

export interface Findings {
  graph: Graph
  starts: readonly ColdStart[]
  rounds: readonly Round[]
  quiet: Quiet
  memory: {
    /** When it was under load, and before the first swap. */
    before: Memory
    /** After the first round, and after the last. */
    early: Memory
    late: Memory
    /** Megabytes that were resident at any time under load. */
    most: number
  }
}

interface Track {
  subject: Subject
  starts: readonly ColdStart[]
  swap: () => Promise<Swap>
  before: Memory
  early: Memory
  rounds: Round[]
}

type Watched = Course & { progress: (event: string) => void }

export async function openTrack(subject: Subject, starts: readonly ColdStart[], course: Watched): Promise<Track> {
  const { graph, port } = subject
  course.progress(`the ${graph.name} graph: warming up`)
  await askKnownOperations(port)
  await warmUp(subject, course)
  const before = await memoryOf(subject)
  return { subject, starts, swap: swapsOf(subject), before, early: before, rounds: [] }
}

export async function runRound(track: Track, swaps: number, course: Watched): Promise<void> {
  const { subject, swap, rounds } = track
  const round = await underLoad(subject, swap, swaps, course)
  rounds.push(round)
  if (rounds.length === 1) track.early = await memoryOf(subject)
  const { peak, steady, swapping } = round
  const p99 = `p99 ${steady.p99.toFixed(0)} ms steady, ${swapping.p99.toFixed(0)} ms during ${swaps} swaps`
  const done = `the ${subject.graph.name} graph, round ${rounds.length}: ${peak.toFixed(0)} ops/s at the most`
  course.progress(`${done}, ${p99}, ${swapping.failed} failed`)
}

export async function closeTrack(track: Track, course: Watched): Promise<Findings> {
  const { subject, starts, swap, before, early, rounds } = track
  const { graph, pid } = subject
  const memory = { before, early, late: await memoryOf(subject), most: mostResidentMemoryOf(pid) }
  course.progress(`the ${graph.name} graph: swaps without load`)
  return { graph, starts, rounds, quiet: await quietSwaps(subject, swap), memory }
}
