/** The side of a thread: it answers whoever asks (thread.ts). */
import { parentPort } from 'node:worker_threads'
import type { Answered } from './thread.ts'

export function answering<Question, Answer>(answerTo: (question: Question) => Answer): void {
  const answered = (question: Question): Answered<Answer> => {
    try {
      return { answer: answerTo(question) }
    } catch (fault) {
      return { fault: fault instanceof Error ? fault.message : String(fault) }
    }
  }
  parentPort?.on('message', (question: Question) => parentPort?.postMessage(answered(question)))
}
