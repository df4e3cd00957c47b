import { afterAll, onTestFinished } from 'vitest'

/** Does `work` after the test; where none runs, after those of the file. Within a test Vitest forgets what `afterAll` is told. */
export function afterwards(work: () => unknown): void {
  const done = async () => void (await work())
  try {
    onTestFinished(done)
  } catch {
    // Outside of a test.
    afterAll(done)
  }
}
