// How long a gateway takes from nothing: until it says that it is ready, and until its first right answer.
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import { freePorts } from '../../mesh-setup.ts'
import { OVERSTAP } from '../gateway/contenders.ts'
import type { Programs } from '../gateway/programs.ts'
import { askUntilAnswered } from './ask-until-answered.ts'

/** Milliseconds since its process was started. */
export interface ColdStart {
  ready: number
  answered: number
  /** How often it gave no answer although it had said that it is ready. */
  refused: number
}

const LOOKS_EVERY_MS = 5

/**
 * @param right what it has to answer about the shared cohort.
 * @throws Error when it answers something else.
 */
export async function startCold(programs: Programs, supergraphFile: string, right: unknown): Promise<ColdStart> {
  const [port = 0] = await freePorts(1)
  const command = OVERSTAP.command({ supergraphFile, port: String(port), subgraphPorts: [], answerFile: '' })
  const began = performance.now()
  const isReady = async () => {
    const response = await fetch(`http://127.0.0.1:${port}/health/ready`)
    if (!response.ok) throw new Error('It is not ready yet.')
  }
  const child = await programs.start({ name: 'cold-start', command, env: OVERSTAP.env }, isReady, LOOKS_EVERY_MS)
  const ready = performance.now() - began
  const { data, refused } = await askUntilAnswered(port)
  const answered = performance.now() - began
  if (!isDeepStrictEqual(data, right)) throw new Error('A gateway that has just started gives another answer.')
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  await ended
  // Whatever it leaves behind should not be in the next one's way.
  await wait(200)
  return { ready, answered, refused }
}
