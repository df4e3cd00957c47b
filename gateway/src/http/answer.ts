/**
 * From a request over HTTP to its answer, through Apollo Server. Those who ask the same with the same rights at the same
 * moment get one answer: it is worked out and written down once.
 */
import { hash } from 'node:crypto'
import { type ApolloServer, HeaderMap } from '@apollo/server'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Coalescer } from '../coalesce.ts'
import { leaving, withinBudget } from '../limits/budget.ts'
import type { CallerContext } from '../limits/caller-context.ts'
import { isStillSo, vary } from './send-kept.ts'

/** A question that has passed the stages before it is executed. */
export interface Judged {
  /** With the time that is left for it. */
  context: (budget: AbortSignal) => CallerContext
  /** Everything on which the answer depends; undefined where nobody may share it. */
  shareKey: string | undefined
}

interface Answering {
  apollo: ApolloServer<CallerContext>
  /** Throws GraphQLError for a question that is not to be executed. */
  judge: (request: FastifyRequest) => Promise<Judged>
  budgetMs: number
}

interface Answer {
  status: number
  headers: readonly (readonly [name: string, value: string])[]
  body: Buffer
}

/** The caller has left, and reads nothing any more. */
class Gone extends Error {}

export function answering({ apollo, judge, budgetMs }: Answering) {
  const coalescer = new Coalescer<Answer>(() => new Gone())

  const executed = async (request: FastifyRequest, context: () => Promise<CallerContext>): Promise<Answer> => {
    const {
      status = 200,
      headers,
      body,
    } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: questionIn(request),
      context,
    })
    if (body.kind !== 'complete') throw new Error('An answer in pieces is never made here.')
    return { status, headers: [...headers], body: Buffer.from(body.string) }
  }
  const answerTo = async (request: FastifyRequest, left: AbortSignal): Promise<Answer> => {
    // Apollo puts into words why something is not executed, as it does for its own refusals.
    const judged = await judge(request).catch((refused: unknown) => {
      throw new Refused(refused)
    })
    const { shareKey, context } = judged
    const execute = (signal: AbortSignal) =>
      withinBudget(budgetMs, signal, budget => executed(request, async () => context(budget)))
    return shareKey === undefined ? execute(left) : coalescer.share(shareKey, execute, left)
  }

  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    try {
      const { status, headers, body } = await answerTo(request, leaving(reply.raw)).catch((fault: unknown) => {
        if (!(fault instanceof Refused)) throw fault
        return executed(request, () => Promise.reject(fault.cause))
      })
      for (const [name, value] of headers) void (name === 'vary' ? vary(reply, value) : reply.header(name, value))
      void reply.code(status)
      if (request.method !== 'GET' || !mayBeKept(headers)) return reply.send(body)
      if (isStillSo(request, reply, hash('sha256', body, 'base64url'))) return reply.code(304).send()
      reply.compress(body)
      return reply
    } catch (fault) {
      if (!(fault instanceof Gone)) throw fault
      return reply.hijack()
    }
  }
}

function mayBeKept(headers: Answer['headers']): boolean {
  return headers.some(([name, value]) => name === 'cache-control' && value !== 'no-store')
}

/** Carries why a question is not executed. */
class Refused extends Error {
  constructor(cause: unknown) {
    super('refused', { cause })
  }
}

function questionIn({ method, url, headers, body }: FastifyRequest) {
  const map = new HeaderMap()
  for (const name of Object.keys(headers)) {
    const value = headers[name]
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  const query = url.indexOf('?')
  return { method, headers: map, search: query < 0 ? '' : url.slice(query), body }
}
