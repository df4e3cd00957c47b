/**
 * One hop: asks one partner, within its own deadline and what is left of the request's. Whatever goes wrong there
 * becomes one error that names the partner and the place; what the partner said about it stays in our log.
 */
import { randomUUID } from 'node:crypto'
import type { FastifyBaseLogger } from 'fastify'
import { type GraphQLFormattedError, Kind, parse } from 'graphql'
import { errors, type Pool } from 'undici'
import type { Hole, RequestContext } from './engine.ts'

export interface Partner {
  name: string
  pool: Pool
  path: string
  budgetMs: number
  log: FastifyBaseLogger
}

export interface Question {
  query: string
  variables: Record<string, unknown>
  /** Where in the answer this part belongs; `@` stands for every member of a list; empty at the root. */
  path: readonly (string | number)[]
  context: RequestContext
}

export interface Answer {
  data?: Record<string, unknown> | null
  errors?: GraphQLFormattedError[]
}

export async function askPartner(partner: Partner, question: Question): Promise<Answer> {
  try {
    return await ask(partner, question)
  } catch (fault) {
    return missing(partner, question, codeOf(fault), fault)
  }
}

/** What a partner may say about the caller's question; anything else is its own trouble and stays inside. */
const SPEAKABLE = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'NOT_FOUND',
  'SOURCE_UNAVAILABLE',
  'SOURCE_TIMEOUT',
])

/**
 * Too many questions, and our signature refused: the operators must look at their keys, it is nothing the caller can
 * mend and never the caller's own UNAUTHENTICATED.
 */
const UNAVAILABLE = new Set([401, 403, 429])

async function ask(partner: Partner, question: Question): Promise<Answer> {
  const { context, query, variables } = question
  const response = await partner.pool.request({
    method: 'POST',
    path: partner.path,
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      'overstap-viewer': await context.viewerFor(partner.name),
      ...(context.language === undefined ? {} : { 'accept-language': context.language }),
    },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.any([context.budget, AbortSignal.timeout(partner.budgetMs)]),
  })
  const body = await response.body.text()
  if (UNAVAILABLE.has(response.statusCode)) throw new BadAnswer(`HTTP ${response.statusCode}`, body, true)
  if (response.statusCode >= 300 && !isGraphQL(response.headers['content-type'])) {
    throw new BadAnswer(`HTTP ${response.statusCode}`, body, response.statusCode >= 500)
  }
  const answer = parsed(body)
  for (const error of answer.errors ?? []) {
    if (typeof error.extensions?.code === 'string' && SPEAKABLE.has(error.extensions.code)) {
      noteHole(context, error, partner.name)
    } else {
      return missing(
        partner,
        question,
        'SOURCE_BAD_RESPONSE',
        new BadAnswer('errors outside the contract', body, false),
      )
    }
  }
  return answer
}

class BadAnswer extends Error {
  readonly body: string
  readonly unavailable: boolean
  constructor(message: string, body: string, unavailable: boolean) {
    super(message)
    this.body = body.slice(0, 500)
    this.unavailable = unavailable
  }
}

function isGraphQL(type: string | string[] | undefined): boolean {
  return typeof type === 'string' && /^application\/(graphql-response\+)?json\b/.test(type)
}

function parsed(body: string): Answer {
  let answer: unknown
  try {
    answer = JSON.parse(body)
  } catch {
    throw new BadAnswer('not JSON', body, false)
  }
  if (typeof answer !== 'object' || answer === null || !('data' in answer || 'errors' in answer)) {
    throw new BadAnswer('neither data nor errors', body, false)
  }
  // Shape of the members is checked by whoever reads them: `errors` above, `data` by the engine against the plan.
  return answer as Answer
}

function noteHole(context: RequestContext, error: GraphQLFormattedError, partner: string): void {
  const code = error.extensions?.code
  if (code !== 'SOURCE_UNAVAILABLE' && code !== 'SOURCE_TIMEOUT') return
  const source = error.extensions?.source
  context.holes.push({ source: typeof source === 'string' ? source : partner, code })
}

function codeOf(fault: unknown): Hole['code'] {
  if (fault instanceof BadAnswer) return fault.unavailable ? 'SOURCE_UNAVAILABLE' : 'SOURCE_BAD_RESPONSE'
  if (fault instanceof errors.ResponseExceededMaxSizeError) return 'SOURCE_BAD_RESPONSE'
  if (fault instanceof errors.HTTPParserError) return 'SOURCE_BAD_RESPONSE'
  const late = fault instanceof Error && (fault.name === 'TimeoutError' || fault.name === 'AbortError')
  const slow = fault instanceof errors.HeadersTimeoutError || fault instanceof errors.BodyTimeoutError
  return late || slow ? 'SOURCE_TIMEOUT' : 'SOURCE_UNAVAILABLE'
}

const TEXTS: Record<Hole['code'], (source: string) => string> = {
  SOURCE_UNAVAILABLE: source =>
    `The source «${source}» cannot be reached now. The rest of the answer stands; ask again in a moment.`,
  SOURCE_TIMEOUT: source => `The source «${source}» did not answer in time. The rest of the answer stands; ask again.`,
  SOURCE_BAD_RESPONSE: source =>
    `The source «${source}» gave an answer that cannot be used. The rest of the answer stands.`,
}

function missing(partner: Partner, question: Question, code: Hole['code'], fault: unknown): Answer {
  const { context } = question
  const path = question.path.length > 0 ? question.path : rootFields(question.query)
  const incidentId = randomUUID()
  const body = fault instanceof BadAnswer ? fault.body : undefined
  partner.log.warn({ err: fault, body, incidentId, source: partner.name, path }, `${code} from ${partner.name}`)
  context.holes.push({ source: partner.name, code })
  return {
    data: null,
    errors: [
      {
        message: TEXTS[code](partner.name),
        extensions: { code, source: partner.name, path, retryable: code !== 'SOURCE_BAD_RESPONSE', incidentId },
      },
    ],
  }
}

/** A fetch at the root has no path yet: what it asks for is the path. */
function rootFields(query: string): string[] {
  return parse(query)
    .definitions.flatMap(each => (each.kind === Kind.OPERATION_DEFINITION ? each.selectionSet.selections : []))
    .flatMap(each => (each.kind === Kind.FIELD ? [each.alias?.value ?? each.name.value] : []))
}
