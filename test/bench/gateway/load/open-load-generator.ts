// The load generator as the benchmark holds it: whom it is told to ask, and what came of it.
import { once } from 'node:events'
import { join } from 'node:path'
import type { Programs } from '../programs.ts'
import { ENOUGH, type Load, type Outcome } from './load.ts'

export interface LoadGenerator {
  /** One load at a time. */
  run(load: Load): Promise<Outcome>
  /** Asks no more; what is under way is still answered. */
  end(): void
}

export async function openLoadGenerator(programs: Programs): Promise<LoadGenerator> {
  const program = { name: 'load-generator', command: [join(import.meta.dirname, 'load-generator.ts')] }
  // It is ready when it takes what it is told, and that may wait for it.
  const child = await programs.start(program, async () => {})
  return {
    run: async load => {
      const over = new AbortController()
      const { signal } = over
      child.send(load)
      try {
        const ended = once(child, 'exit', { signal }).then(() => {
          throw new Error('The load generator ended in the middle of its work.')
        })
        const [outcome] = await Promise.race([once(child, 'message', { signal }), ended])
        return outcome
      } finally {
        over.abort()
      }
    },
    end: () => {
      child.send(ENOUGH)
    },
  }
}
