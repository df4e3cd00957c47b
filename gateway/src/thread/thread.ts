/**
 * A thread that answers questions, one after the other. It starts with the first of them, and anew with the next one after
 * it has ended; whoever waits for an answer keeps the process alive, and the thread by itself does not.
 */
import { Worker } from 'node:worker_threads'

export interface Thread<Question, Answer> {
  /**
   * Fails with what the thread says is wrong with the question, and with what the thread ended of: it is stopped when an
   * answer takes longer than `longestMs` from when it is this question's turn. The next ones get theirs.
   * @throws Crowded where too many wait.
   */
  ask(question: Question, longestMs: number): Promise<Answer>
  /** Whoever waits is told `fault`. */
  stop(fault: Error): Promise<void>
}

/** There are more questions than can be answered soon. */
export class Crowded extends Error {}

export type Answered<Answer> = { answer: Answer } | { fault: string }

interface Asked<Question, Answer> {
  question: Question
  longestMs: number
  resolve: (answer: Answer) => void
  reject: (fault: Error) => void
}

/** Few objects of a thread die young, and it would have as much room for them as the event loop's. */
const YOUNG_MEGABYTES = 8
/** Most questions that wait for their turn. */
const MOST_WAITING = 200

/**
 * @param file of the program that the thread runs (answering.ts)
 * @param data its `workerData`
 * @param megabytes the most that it may keep; it ends of more. Left out: as much as the process.
 */
export function openThread<Question, Answer>(file: URL, data: unknown, megabytes?: number): Thread<Question, Answer> {
  let waiting: Asked<Question, Answer>[] = []
  let current: Asked<Question, Answer> | undefined
  let late: NodeJS.Timeout | undefined
  let worker: Worker | undefined

  const settled = () => {
    clearTimeout(late)
    const asked = current
    current = undefined
    return asked
  }
  const end = async () => {
    const ended = worker
    worker = undefined
    await ended?.terminate()
  }
  /** Who waits had nothing to do with it. */
  const endOf = (fault: Error) => {
    settled()?.reject(fault)
    void end()
    next()
  }
  const start = () => {
    const started = new Worker(file, {
      workerData: data,
      resourceLimits: {
        maxYoungGenerationSizeMb: YOUNG_MEGABYTES,
        ...(megabytes !== undefined && { maxOldGenerationSizeMb: megabytes }),
      },
    })
    started.on('message', (answered: Answered<Answer>) => {
      // One that is being ended may still answer.
      if (worker !== started) return
      const asked = settled()
      if ('answer' in answered) asked?.resolve(answered.answer)
      else asked?.reject(new Error(answered.fault))
      next()
    })
    started.on('error', (fault: Error) => {
      if (worker === started) endOf(fault)
    })
    return started
  }
  const next = () => {
    current = waiting.shift()
    if (current === undefined) {
      worker?.unref()
      return
    }
    const { question, longestMs } = current
    worker ??= start()
    worker.ref()
    late = setTimeout(() => endOf(new Error(`there was no answer within ${longestMs} ms`)), longestMs).unref()
    worker.postMessage(question)
  }
  return {
    ask: (question, longestMs) =>
      new Promise((resolve, reject) => {
        if (waiting.length >= MOST_WAITING) return reject(new Crowded(`${MOST_WAITING} others wait for an answer`))
        waiting.push({ question, longestMs, resolve, reject })
        if (current === undefined) next()
      }),
    stop: async fault => {
      for (const { reject } of waiting) reject(fault)
      waiting = []
      settled()?.reject(fault)
      await end()
    },
  }
}
