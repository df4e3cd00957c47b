// Looks again until all is as promised, where another process is the one that gets there and nobody tells when.

import { setTimeout as pause } from 'node:timers/promises'

const LOOKS_EVERY_MS = 50

/** What is still not as promised after so many milliseconds: empty as soon as all is. */
export async function eventually(
  look: () => readonly string[] | Promise<readonly string[]>,
  withinMs = 1_000,
): Promise<readonly string[]> {
  const until = performance.now() + withinMs
  for (;;) {
    const broken = await look()
    if (broken.length === 0 || performance.now() > until) return broken
    await pause(LOOKS_EVERY_MS)
  }
}
