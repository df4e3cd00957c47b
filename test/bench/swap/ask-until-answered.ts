// Asks the known question as often as it takes: there may be a moment in which everybody is sent away.
import { setTimeout as wait } from 'node:timers/promises'
import { ask } from '../gateway/ask.ts'
import { SHARED_COHORT } from '../gateway/question.ts'

interface Answered {
  /** Undefined when there was none in a minute. */
  data: unknown
  /** How often there was none. */
  refused: number
  /** Milliseconds from the first time that it was asked. */
  took: number
}

const ASKS_EVERY_MS = 5
const PATIENCE_MS = 60_000

export async function askUntilAnswered(port: number): Promise<Answered> {
  const began = performance.now()
  for (let refused = 0; ; refused++) {
    const answer = await ask(port, SHARED_COHORT).catch(() => undefined)
    const took = performance.now() - began
    if (answer || took > PATIENCE_MS) return { data: answer?.data, refused, took }
    await wait(ASKS_EVERY_MS)
  }
}
