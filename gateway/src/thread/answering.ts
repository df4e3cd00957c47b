/** The side of a thread: it answers whoever asks (thread.ts). */
import { parentPort } from 'node:worker_threads'
import type { Answered, Asked } from './thread.ts'

export function answering<Question, Answer>(answerTo: (question: Question) => Answer): void {
  const answered = ({ number, question }: Asked<Question>): Answered<Answer> => {
    try {
      return { number, answer: answerTo(question) }
    } catch (fault) {
      return { number, fault: fault instanceof Error ? fault.message : String(fault) }
    }
  }
  parentPort?.on('message', (asked: Asked<Question>) => parentPort?.postMessage(answered(asked)))
}
