// Swaps while nobody asks for anything else: what they cost by themselves, and the first known question after each.
import { processorTimeOf } from '../gateway/usage.ts'
import { askUntilAnswered } from './ask-until-answered.ts'
import type { First } from './rounds.ts'
import type { Subject, Swap } from './swap-graph.ts'

const QUIET_SWAPS = 5

export interface Quiet {
  swaps: Swap[]
  firsts: First[]
  /** Milliseconds of the gateway's processor time for each swap, with the questions about the field meanwhile. */
  processorMs: number[]
}

/** @param swap swaps the graph once. */
export async function quietSwaps({ port, pid }: Subject, swap: () => Promise<Swap>): Promise<Quiet> {
  const quiet: Quiet = { swaps: [], firsts: [], processorMs: [] }
  for (let count = 0; count < QUIET_SWAPS; count++) {
    await askUntilAnswered(port)
    const before = await askUntilAnswered(port)
    const used = processorTimeOf(pid)
    quiet.swaps.push(await swap())
    quiet.processorMs.push(processorTimeOf(pid) - used)
    const after = await askUntilAnswered(port)
    quiet.firsts.push({ before: before.took, after: after.took })
  }
  return quiet
}
