// Ctrl-C, SIGTERM and a closed terminal all mean: stop in order, once.

import type { Log } from './log.ts'

/**
 * Stops the mesh at the first signal and ends the process when that is done. npm passes Ctrl-C on to a process that the
 * terminal has told already, and people press it twice: later signals change nothing.
 */
export function stopOnSignals(stop: () => Promise<void>, log: Log): void {
  let stopping = false
  const onSignal = async (signal: NodeJS.Signals) => {
    if (stopping) return
    stopping = true
    log(`${signal}: stopping`)
    try {
      await stop()
      log('Everything has stopped')
      process.exit(0)
    } catch (error) {
      log(`Not everything stopped cleanly: ${error instanceof Error ? error.message : String(error)}`)
      process.exit(1)
    }
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal)
}
