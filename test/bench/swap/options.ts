// What the benchmark is told on the command line.
import { whole } from '../gateway/options.ts'

export interface SwapOptions {
  /** Of each graph, while it is under load. */
  swaps: number
  /** Of each graph's gateway. */
  starts: number
}

/** As they stand on the command line. */
export interface SwapArguments {
  swaps?: string | undefined
  starts?: string | undefined
}

const DEFAULT_SWAPS = '20'
const DEFAULT_STARTS = '5'

/** @throws Error with a sentence for the person at the terminal. */
export function readSwapOptions({ swaps, starts }: SwapArguments): SwapOptions {
  return {
    swaps: whole('--swaps', swaps ?? DEFAULT_SWAPS),
    starts: whole('--starts', starts ?? DEFAULT_STARTS),
  }
}
