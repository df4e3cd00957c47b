/** The time that one request may take, shared by all its hops; it also ends when whoever asked has left. */
import type { ServerResponse } from 'node:http'

/** A signal that ends when the connection of `response` closes before it has its answer. */
export function leaving(response: ServerResponse): AbortSignal {
  const left = new AbortController()
  // After an answer the connection closes too: then there is nothing left to cancel.
  response.once('close', () => response.writableFinished || left.abort())
  return left.signal
}

/** Does `work` with a signal that ends after `milliseconds`, or with `left`. */
export async function withinBudget<Answer>(
  milliseconds: number,
  left: AbortSignal,
  work: (budget: AbortSignal) => Promise<Answer>,
): Promise<Answer> {
  const budget = new AbortController()
  const end = () => budget.abort()
  const timer = setTimeout(end, milliseconds)
  left.addEventListener('abort', end)
  if (left.aborted) end()
  try {
    return await work(budget.signal)
  } finally {
    clearTimeout(timer)
    left.removeEventListener('abort', end)
  }
}
