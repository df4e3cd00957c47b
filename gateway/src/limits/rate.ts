/** How often one caller may ask: a bucket of tokens that fills as time goes by, kept in memory. */
import type { FastifyRequest } from 'fastify'
import { refusal } from './refusal.ts'

/** How many seconds' worth a caller may ask at once: a page of a dashboard asks for its parts together. */
const BURST_SECONDS = 4
/** Callers remembered; past it the one that has been quiet longest is forgotten, which only fills its bucket. */
const CALLERS = 50_000

/**
 * @param now milliseconds of a clock that never goes back
 * @returns a function that takes one token of a caller's and throws GraphQLError RATE_LIMITED (HTTP 429, Retry-After) when
 * there is none.
 */
export function rateLimiter(perSecond: number, now: () => number = () => performance.now()): (caller: string) => void {
  if (perSecond === 0) return () => {}
  const burst = perSecond * BURST_SECONDS
  const buckets = new Map<string, { tokens: number; at: number }>()
  return caller => {
    const at = now()
    const bucket = buckets.get(caller) ?? { tokens: burst, at }
    const tokens = Math.min(burst, bucket.tokens + ((at - bucket.at) / 1000) * perSecond)
    buckets.delete(caller)
    buckets.set(caller, { tokens: tokens < 1 ? tokens : tokens - 1, at })
    const [quietest] = buckets.keys()
    if (buckets.size > CALLERS && quietest !== undefined) buckets.delete(quietest)
    if (tokens >= 1) return
    const seconds = Math.max(1, Math.ceil((1 - tokens) / perSecond))
    throw refusal(
      'RATE_LIMITED',
      `There are more than the ${perSecond} questions a second (${burst} at once) that one caller may ask. Ask again in ${seconds} s.`,
      { 'retry-after': String(seconds) },
    )
  }
}

/** Whom to count: the subject of a token, or else an address; of IPv6 the network, which one caller has all of. */
export function callerOf(subject: string | null, request: FastifyRequest): string {
  return subject === null ? `address ${networkOf(request.ip)}` : `subject ${subject}`
}

function networkOf(address: string): string {
  if (!address.includes(':') || address.includes('.')) return address
  const [left = '', right = ''] = address.split('::')
  const [before, after] = [left, right].map(part => part.split(':').filter(group => group !== ''))
  const zeros = Array(8 - (before?.length ?? 0) - (after?.length ?? 0)).fill('0')
  return [...(before ?? []), ...(address.includes('::') ? zeros : []), ...(after ?? [])].slice(0, 4).join(':')
}
