/**
 * Whether two texts are the same contract. What a subgraph says it runs can be made to take seconds, so it is read in a thread
 * of its own, with bounds: the gateway goes on answering.
 */
import { Worker } from 'node:worker_threads'

const LONGEST_MS = 10_000
const MOST_MEMORY_MB = 256
const THREAD = new URL('./same-contract-thread.ts', import.meta.url)

export interface Compared {
  published: string
  running: string
}

/** False, too, where the other one cannot be read, or not within the bounds. */
export async function isSameContract(published: string, running: string): Promise<boolean> {
  if (published === running) return true
  const workerData: Compared = { published, running }
  const worker = new Worker(THREAD, { workerData, resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB } })
  try {
    return await new Promise<boolean>(resolve => {
      setTimeout(resolve, LONGEST_MS, false).unref()
      worker.on('message', resolve)
      worker.on('error', () => resolve(false))
    })
  } finally {
    await worker.terminate()
  }
}
