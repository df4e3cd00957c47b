/** Nobody waits longer for a plan than a question may take. It is made all the same, for whoever asks again. */
import type { GraphQLError } from 'graphql'
import { askAgain } from '../../../limits/ask-again.ts'
import { Crowded } from '../../../thread/thread.ts'

/** @throws GraphQLError SOURCE_UNAVAILABLE (HTTP 503, Retry-After) where there was no time for it. */
export function withinBudget<Plan>(plan: Promise<Plan>, budget: AbortSignal): Promise<Plan> {
  return new Promise((resolve, reject) => {
    const late = () => reject(notNow())
    if (budget.aborted) late()
    budget.addEventListener('abort', late)
    plan
      .then(resolve, (fault: unknown) => reject(fault instanceof Crowded ? notNow() : fault))
      .finally(() => budget.removeEventListener('abort', late))
  })
}

function notNow(): GraphQLError {
  return askAgain('How to answer this could not be worked out in time. Ask again in 1 s, or for less at once.', 1)
}
