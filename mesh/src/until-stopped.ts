// A verb that runs a program until somebody stops the verb.

import type { Rerun } from './rerun.ts'

/** How it ended, in words. What asks this program to stop asks that one, which may have heard it already: Ctrl-C reaches all. */
export async function untilStopped(running: Rerun): Promise<string> {
  const stop = () => void running.stop()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop)
  try {
    return await running.ended
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, stop)
  }
}
