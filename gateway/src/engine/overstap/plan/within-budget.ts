/** Nobody waits longer for a plan than a question may take. It is made all the same, for whoever asks again. */
import { HeaderMap } from '@apollo/server'
import { GraphQLError } from 'graphql'
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
  const http = { status: 503, headers: new HeaderMap([['retry-after', '1']]) }
  const extensions: Record<string, unknown> = { code: 'SOURCE_UNAVAILABLE', source: 'gateway', retryable: true, http }
  return new GraphQLError(
    'How to answer this could not be worked out in time. Ask again in 1 s, or for less at once.',
    {
      extensions,
    },
  )
}
