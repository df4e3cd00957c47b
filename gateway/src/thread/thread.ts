/**
 * A thread that answers questions, each under its number. It starts with the first of them, and anew with the next one after
 * it has ended; whoever waits for an answer keeps the process alive, and the thread by itself does not.
 */
import { Worker } from 'node:worker_threads'

export interface Thread<Question, Answer> {
  /**
   * Fails with what the thread says is wrong with the question, and with what the thread ended of: it is stopped when an
   * answer takes longer than `longestMs`, so that the next ones get theirs.
   */
  ask(question: Question, longestMs: number): Promise<Answer>
  /** Whoever waits is told `fault`. */
  stop(fault: Error): Promise<void>
}

export interface Asked<Question> {
  number: number
  question: Question
}

export type Answered<Answer> = { number: number; answer: Answer } | { number: number; fault: string }

interface Waiting<Answer> {
  resolve: (answer: Answer) => void
  reject: (fault: Error) => void
}

/** Few objects of a thread die young, and it would have as much room for them as the event loop's. */
const YOUNG_MEGABYTES = 8

/**
 * @param file of the program that the thread runs (answering.ts)
 * @param data its `workerData`
 * @param megabytes the most that it may keep; it ends of more. Left out: as much as the process.
 */
export function openThread<Question, Answer>(file: URL, data: unknown, megabytes?: number): Thread<Question, Answer> {
  const waiting = new Map<number, Waiting<Answer>>()
  let worker: Worker | undefined
  let numbers = 0

  const end = async (fault: Error) => {
    const ended = worker
    worker = undefined
    for (const { reject } of waiting.values()) reject(fault)
    waiting.clear()
    await ended?.terminate()
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
      const { resolve, reject } = waiting.get(answered.number) ?? {}
      waiting.delete(answered.number)
      // One that is being ended keeps the process until it has.
      if (waiting.size === 0 && worker === started) started.unref()
      if ('answer' in answered) resolve?.(answered.answer)
      else reject?.(new Error(answered.fault))
    })
    started.on('error', (fault: Error) => {
      if (worker === started) void end(fault)
    })
    return started
  }
  return {
    ask: (question, longestMs) => {
      worker ??= start()
      worker.ref()
      const number = numbers++
      const answer = new Promise<Answer>((resolve, reject) => waiting.set(number, { resolve, reject }))
      worker.postMessage({ number, question } satisfies Asked<Question>)
      const late = setTimeout(
        () => void end(new Error(`there was no answer within ${longestMs} ms`)),
        longestMs,
      ).unref()
      return answer.finally(() => clearTimeout(late))
    },
    stop: end,
  }
}
