/**
 * Whether two texts are the same contract. What a subgraph says it runs can be made to take seconds, so it is read in a thread
 * of its own, with bounds: the gateway goes on answering.
 */
import { openThread } from '../../thread/thread.ts'

const LONGEST_MS = 10_000
const MOST_MEGABYTES = 256
const THREAD = new URL('./same-contract-thread.ts', import.meta.url)

export interface Compared {
  published: string
  running: string
}

/** False, too, where the other one cannot be read, or not within the bounds. */
export async function isSameContract(published: string, running: string): Promise<boolean> {
  if (published === running) return true
  const thread = openThread<Compared, boolean>(THREAD, undefined, MOST_MEGABYTES)
  const isSame = await thread.ask({ published, running }, LONGEST_MS).catch(() => false)
  await thread.stop(new Error('Nobody waits for it any more.'))
  return isSame
}
