/** The time that one request may take, shared by all its hops; it also ends when the caller leaves. */
import type { ServerResponse } from 'node:http'

/** A signal that aborts after `milliseconds`, or as soon as the connection of `response` closes. */
export function openBudget(response: ServerResponse, milliseconds: number): AbortSignal {
  const budget = new AbortController()
  const timer = setTimeout(() => budget.abort(), milliseconds)
  response.once('close', () => {
    clearTimeout(timer)
    // After an answer the connection closes too: then there is nothing left to cancel.
    if (!response.writableFinished) budget.abort()
  })
  return budget.signal
}
