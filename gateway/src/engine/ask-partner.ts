/**
 * One hop: asks one partner, within its own deadline and what is left of the request's. Whatever goes wrong there
 * becomes one error that names the partner and the place. What the partner said about it goes nowhere, not even into our
 * log, as it may be about a person: the number of the request leads to the partner's own.
 */
import { randomUUID } from 'node:crypto'
import type { FastifyBaseLogger } from 'fastify'
import type { DocumentNode, GraphQLFormattedError, GraphQLSchema } from 'graphql'
import { errors, type Pool } from 'undici'
import { fragmentsOf } from '../fragments-of.ts'
import type { Recipients } from '../policy/recipients.ts'
import { type HoleCode, holeText, missingCode, type RequestContext } from './engine.ts'
import { guardAnswer, isObject } from './guard-answer.ts'
import { leaveOut } from './leave-out.ts'
import { putBack } from './put-back.ts'
import { depthOf, nameOf, rootFields } from './selected.ts'

export interface Partner {
  name: string
  pool: Pool
  path: string
  budgetMs: number
  log: FastifyBaseLogger
  /** The supergraph with everything in it, also what clients cannot see. */
  schema: GraphQLSchema
  /** How often it told what it may not. */
  violations: number
}

export interface Question {
  query: string
  /** `query`, parsed. */
  document: DocumentNode
  variables: Record<string, unknown>
  /** The lists of entities that are asked about; none where root fields are asked. */
  lists: readonly AskedList[]
  /** For whom it asks what partners take; undefined for nobody. */
  recipients: Recipients | undefined
  context: RequestContext
}

/** Entities of one kind. */
interface AskedList {
  /** The name under which the partner answers: `_entities`, or an alias of it. */
  key: string
  /** The variable that carries the representations. */
  variable: string
  /** Where in the answer they belong; `@` stands for every member of a list. */
  path: readonly (string | number)[]
  representations: readonly unknown[]
}

export interface Answer {
  data: Record<string, unknown> | null
  errors?: GraphQLFormattedError[]
}

export async function askPartner(partner: Partner, question: Question): Promise<Answer> {
  const { context, document, lists } = question
  const source = partner.name
  if (lists.length === 0) context.hops.push({ source, path: [], document })
  for (const { key, path } of lists) context.hops.push({ source, path, document, key })
  const { rest, left } = leaveOut(partner, question)
  if (left.size === 0) return answered(partner, question)
  const isEmpty = rest.lists.every(({ representations }) => representations.length === 0)
  const nothing = { data: Object.fromEntries(rest.lists.map(({ key }) => [key, []])) }
  const answer: Answer = isEmpty ? nothing : await answered(partner, rest)
  return [...left].reduce((whole, [key, errors]) => putBack(whole, key, errors), answer)
}

async function answered(partner: Partner, question: Question): Promise<Answer> {
  try {
    return await ask(partner, question)
  } catch (fault) {
    return { data: null, errors: [missing(partner, question, codeOf(fault), fault)] }
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
  'SOURCE_BAD_RESPONSE',
  'AUDIT_UNAVAILABLE',
])

/**
 * Too many questions, and our signature refused: the operators must look at their keys, it is nothing the caller can
 * mend and never the caller's own UNAUTHENTICATED.
 */
const UNAVAILABLE = new Set([401, 403, 429])

async function ask(partner: Partner, question: Question): Promise<Answer> {
  const { context, query, variables, recipients } = question
  const { path } = partner
  const body = JSON.stringify({ query, variables })
  const response = await partner.pool.request({
    method: 'POST',
    path,
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      'overstap-viewer': await context.signHop({ partner: partner.name, path, body, recipients }),
      ...(context.language === undefined ? {} : { 'accept-language': context.language }),
    },
    body,
    signal: AbortSignal.any([context.budget, AbortSignal.timeout(partner.budgetMs)]),
  })
  const text = await response.body.text()
  if (UNAVAILABLE.has(response.statusCode)) throw new BadAnswer(`HTTP ${response.statusCode}`, text, true)
  if (response.statusCode >= 300 && !isGraphQL(response.headers['content-type'])) {
    throw new BadAnswer(`HTTP ${response.statusCode}`, text, response.statusCode >= 500)
  }
  const answer = parsed(text, response.statusCode)
  const { data } = answer
  if (data !== null && question.lists.some(({ key }) => !(key in data))) throw new BadAnswer('no entities', text, false)
  const broken = guard(partner, question, answer.data)
  if (answer.errors.length === 0 && broken.length === 0) {
    if (response.statusCode >= 300) throw new BadAnswer(`HTTP ${response.statusCode} without errors`, text, false)
    return { data: answer.data }
  }
  return partial(partner, question, { data: answer.data, errors: [...answer.errors, ...broken] })
}

/** What is wrong with the shape of the data, as errors of the partner; they hold null there now. */
function guard(partner: Partner, question: Question, data: Answer['data']): GraphQLFormattedError[] {
  if (data === null) return []
  const asked = new Map(question.lists.map(({ key, representations }) => [key, representations]))
  const { broken, extra, isOfAnother, personal } = guardAnswer(data, question.document, asked, partner.schema)
  if (extra.size > 0) noteViolation(partner, 'fields that nobody asked for', extra.size)
  if (isOfAnother) {
    noteViolation(partner, 'another key than it was asked about', 1)
    throw new Violation('another key than it was asked about')
  }
  if (personal) question.context.readings.add(partner.name)
  return broken.map(path => ({ message: 'not of the shape that was asked for', path }))
}

function noteViolation(partner: Partner, what: string, count: number): void {
  partner.violations += 1
  const { name, violations } = partner
  partner.log.warn({ source: name, what, count, violations }, `SOURCE_VIOLATION from ${name}`)
}

/**
 * A field that failed is no reason to lose its neighbours: the data that came with errors are kept. An error that the
 * partner may speak of passes; any other one is told in our words, at the same place.
 */
function partial(partner: Partner, question: Question, answer: PartnerAnswer): Answer {
  const speakable = answer.errors.filter(isSpeakable)
  for (const error of speakable) noteHole(question.context, error, partner.name)
  const told = speakable.map(error => placed(error, question))
  const inside = answer.errors.filter(error => !isSpeakable(error))
  // Entities that are missing as a whole are no data: the engine would look for their list.
  const without = question.lists.length > 0 && question.lists.every(({ key }) => !answer.data?.[key])
  const data = without ? null : answer.data
  if (inside.length === 0) return { data, errors: told }

  const codes = inside.map(error => error.extensions?.code).filter(isCode)
  const cause = new BadAnswer(['errors outside the contract', ...new Set(codes)].join(' '), '', false)
  const hole = missing(partner, question, 'SOURCE_BAD_RESPONSE', cause)
  const places = inside.map(error => placed(error, question).path).filter(path => path !== undefined)
  const { path: _, ...extensions } = hole.extensions
  // The place that counts is the one in the whole answer: the engine works it out from the path, the mask names it.
  const masked = places.map(path => ({ message: hole.message, path, extensions }))
  return { data, errors: [...told, ...(masked.length > 0 ? masked : [hole])] }
}

function isSpeakable(error: GraphQLFormattedError): boolean {
  const code = error.extensions?.code
  return typeof code === 'string' && SPEAKABLE.has(code)
}

/** The error with a path that leads into the answer, or with none: a path is the partner's text, too. */
function placed({ path, ...error }: GraphQLFormattedError, question: Question): GraphQLFormattedError {
  return leads(path, question) ? { ...error, path } : error
}

function leads(path: unknown, { document, lists }: Question): path is (string | number)[] {
  if (!Array.isArray(path) || !path.every(step => typeof step === 'string' || Number.isSafeInteger(step))) return false
  const names = path.filter(step => typeof step === 'string')
  if (names.length === 0 || depthOf(names, rootFields(document), fragmentsOf(document)) < names.length) return false
  // `_entities` is nothing that a client asked for: only a member of it has a place in the whole answer.
  const list = lists.find(({ key }) => key === path[0])
  return lists.length === 0 || (typeof path[1] === 'number' && path[1] in (list?.representations ?? []))
}

/** What has the form of a code may stand in a log, as it cannot hold much. */
function isCode(text: unknown): text is string {
  return typeof text === 'string' && /^[A-Z_]{1,40}$/.test(text)
}

/** Nothing of the answer can be believed. */
class Violation extends Error {}

class BadAnswer extends Error {
  /** Length of the answer. */
  readonly characters: number
  readonly unavailable: boolean
  constructor(message: string, body: string, unavailable: boolean) {
    super(message)
    this.characters = body.length
    this.unavailable = unavailable
  }
}

function isGraphQL(type: string | string[] | undefined): boolean {
  return typeof type === 'string' && /^application\/(graphql-response\+)?json\b/.test(type)
}

interface PartnerAnswer {
  data: Record<string, unknown> | null
  errors: GraphQLFormattedError[]
}

/** Null data are an answer only with an error that says why. What is in the data is guarded on its own. */
function parsed(body: string, status: number): PartnerAnswer {
  const bad = (what: string) => new BadAnswer(what, body, status >= 500)
  let answer: unknown
  try {
    answer = JSON.parse(body)
  } catch {
    throw bad('not JSON')
  }
  if (!isObject(answer)) throw bad('not an object')
  const { data = null, errors: told = null } = answer
  if (data !== null && !isObject(data)) throw bad('data that are not an object')
  if (told !== null && !(Array.isArray(told) && told.every(isError))) throw bad('errors that are not a list of errors')
  if (data === null && (told === null || told.length === 0)) throw bad('neither data nor errors')
  return { data, errors: told ?? [] }
}

function isError(value: unknown): value is GraphQLFormattedError {
  return (
    isObject(value) && typeof value.message === 'string' && (value.extensions == null || isObject(value.extensions))
  )
}

function noteHole(context: RequestContext, error: GraphQLFormattedError, partner: string): void {
  const code = missingCode(error.extensions?.code)
  if (code === undefined) return
  const source = error.extensions?.source
  context.holes.push({ source: typeof source === 'string' ? source : partner, code })
}

function codeOf(fault: unknown): HoleCode {
  if (fault instanceof Violation) return 'SOURCE_VIOLATION'
  if (fault instanceof BadAnswer) return fault.unavailable ? 'SOURCE_UNAVAILABLE' : 'SOURCE_BAD_RESPONSE'
  if (fault instanceof errors.ResponseExceededMaxSizeError) return 'SOURCE_BAD_RESPONSE'
  if (fault instanceof errors.HTTPParserError) return 'SOURCE_BAD_RESPONSE'
  const late = fault instanceof Error && (fault.name === 'TimeoutError' || fault.name === 'AbortError')
  const slow = fault instanceof errors.HeadersTimeoutError || fault instanceof errors.BodyTimeoutError
  return late || slow ? 'SOURCE_TIMEOUT' : 'SOURCE_UNAVAILABLE'
}

interface HoleError extends GraphQLFormattedError {
  extensions: Record<string, unknown>
}

/** Notes that the partner did not give its part, and says so to the client under a number that leads to our log. */
function missing(partner: Partner, question: Question, code: HoleCode, fault: unknown): HoleError {
  const { context } = question
  // A fetch at the root has no path yet: what it asks for is the path.
  const atRoot = question.lists.length === 0
  const path = atRoot ? rootFields(question.document).map(nameOf) : sharedBy(question.lists.map(each => each.path))
  const incidentId = randomUUID()
  const characters = fault instanceof BadAnswer ? fault.characters : undefined
  partner.log.warn(
    { err: fault, characters, incidentId, trace: context.trace, source: partner.name, path },
    `${code} from ${partner.name}`,
  )
  context.holes.push({ source: partner.name, code })
  return {
    message: holeText(code, partner.name),
    // One field at the root is a place in the answer; several fields, or members of a list, are not one place.
    ...(atRoot && path.length === 1 ? { path } : {}),
    extensions: {
      code,
      source: partner.name,
      path,
      retryable: code === 'SOURCE_UNAVAILABLE' || code === 'SOURCE_TIMEOUT',
      incidentId,
    },
  }
}

/** As far as all paths go together. */
function sharedBy([first = [], ...others]: readonly AskedList['path'][]): AskedList['path'] {
  const end = first.findIndex((step, index) => others.some(other => other[index] !== step))
  return end === -1 ? first : first.slice(0, end)
}
