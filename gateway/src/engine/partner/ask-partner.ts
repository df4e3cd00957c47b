/**
 * READ FIRST in this folder. One hop, for whichever engine:
 *
 *   leave out   what is not given to this partner is not told to it      leave-out.ts
 *   coalesce    who asks the same at the same moment shares a hop        ../../coalesce.ts
 *   stand       a place, the circuit breaker, one retry                  resilience.ts
 *   send        sign it, and ask over HTTP, in the time there is         send.ts
 *   read        is it an answer of GraphQL?                              read-answer.ts
 *   guard       hold its data against what was asked                     guard-answer.ts
 *   tell        what went wrong there, in our words                      tell-faults.ts
 *   put back    nulls and errors where something was left out            put-back.ts
 *
 * Whatever goes wrong becomes one error that names the partner and the place. What the partner said about it goes nowhere,
 * not even into our log, as it may be about a person: the number of the request leads to the partner's own.
 */
import type { GraphQLFormattedError } from 'graphql'
import { secondsIn } from '../../kept/how-long.ts'
import type { Recipients } from '../../policy/recipients.ts'
import type { RequestContext } from '../engine.ts'
import type { AskedDocument } from './asked-document.ts'
import { guardAnswer } from './guard-answer.ts'
import { leaveOut } from './leave-out.ts'
import type { Partner } from './partner.ts'
import { PartnerFault, tooSlow } from './partner-fault.ts'
import { putBack } from './put-back.ts'
import { readAnswer, refuseStatus } from './read-answer.ts'
import { type Reply, send } from './send.ts'
import { missing, partial } from './tell-faults.ts'
import { countLength } from './too-long.ts'

export interface Question {
  asked: AskedDocument
  /** Those of the client's that are needed. */
  variables: Record<string, unknown>
  /** The lists of entities that are asked about; none where root fields are asked. */
  lists: readonly AskedList[]
  /** For whom it asks what partners take; undefined for nobody. */
  recipients: Recipients | undefined
  context: RequestContext
}

/** Entities of one kind. */
export interface AskedList {
  /** The name under which the partner answers: `_entities`, or an alias of it. */
  key: string
  /** The variable that carries the representations. */
  variable: string
  /** Where in the answer they belong; `@` stands for every member of a list. */
  path: readonly (string | number)[]
  representations: readonly unknown[]
  /** The same, each as JSON. */
  texts: readonly string[]
  /** In how many places of the answer each belongs; left out: in one. */
  places?: readonly { length: number }[]
}

type Path = readonly (string | number)[]

export interface Answer {
  data: Record<string, unknown> | null
  errors?: GraphQLFormattedError[]
}

/** Never throws for what a partner does. */
export async function askPartner(partner: Partner, question: Question): Promise<Answer> {
  const { context, asked, lists } = question
  const { document } = asked
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
  const { context } = question
  try {
    const reply = await replyOf(partner, question)
    context.holdsFor = Math.min(context.holdsFor, secondsIn(reply.headers['cache-control']))
    return read(partner, question, reply)
  } catch (fault) {
    if (!(fault instanceof PartnerFault)) throw fault
    return { data: null, errors: [missing(partner, question, fault)] }
  }
}

/** What somebody is told about a person is noted down for each who asks, and a change is made for each. */
function replyOf(partner: Partner, question: Question): Promise<Reply> {
  const { asked, context, recipients } = question
  const body = bodyOf(question)
  const ask = (signal: AbortSignal) => attempted(partner, question, body, signal)
  if (asked.isMutation || asked.isPersonal) return ask(context.budget)
  const key = [body, context.rights, context.language ?? '', recipients ? JSON.stringify(recipients) : ''].join('\n')
  return partner.coalescer.share(key, ask, context.budget)
}

function attempted(
  { name, path, pool, budgetMs, resilience }: Partner,
  { asked, context, recipients }: Question,
  body: string,
  signal: AbortSignal,
): Promise<Reply> {
  const until = performance.now() + budgetMs
  const attempt = async () => {
    // A hop has so much time, however often it is tried.
    const left = Math.ceil(until - performance.now())
    if (left <= 0) throw tooSlow(budgetMs)
    const headers: Record<string, string> = {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      'overstap-viewer': context.signHop({ partner: name, path, body, recipients }),
    }
    if (context.language !== undefined) headers['accept-language'] = context.language
    const reply = await send(pool, { path, headers, body }, left, signal)
    refuseStatus(reply)
    return reply
  }
  return resilience.run({ attempt, onlyReads: !asked.isMutation, signal })
}

/** Each representation is JSON already, and lists that are told the same share a variable. */
function bodyOf({ asked, variables, lists }: Question): string {
  const members = new Map<string, string>()
  for (const name of Object.keys(variables)) members.set(name, JSON.stringify(variables[name] ?? null))
  for (const { variable, texts } of lists) members.set(variable, `[${texts.join()}]`)
  const told = [...members].map(([name, text]) => `${JSON.stringify(name)}:${text}`)
  return `{"query":${asked.json},"variables":{${told.join()}}}`
}

function read(partner: Partner, question: Question, reply: Reply): Answer {
  const { data, errors } = readAnswer(reply)
  if (data !== null && question.lists.some(({ key }) => !(key in data)))
    throw new PartnerFault('SOURCE_BAD_RESPONSE', 'no entities', { characters: reply.text.length })
  if (data !== null) countLength(reply.text.length, data, question.lists, question.context)
  const broken = data === null ? [] : guarded(partner, question, data).filter(each => !isTold(each.path ?? [], errors))
  if (errors.length > 0 || broken.length > 0)
    return partial(partner, question, { data, errors: [...errors, ...broken] })
  partner.conduct.answers()
  return { data }
}

/** Whether one of the errors is about this place, or what it is in: its null is explained then. */
function isTold(place: Path, errors: readonly GraphQLFormattedError[]): boolean {
  const isAbove = (path: unknown) =>
    Array.isArray(path) && path.length > 0 && path.every((step, index) => step === place[index])
  return errors.some(({ path }) => isAbove(path))
}

/** What is wrong with the shape of the data, as errors of the partner; they hold null there now. */
function guarded(
  partner: Partner,
  { asked, lists, context }: Question,
  data: Record<string, unknown>,
): GraphQLFormattedError[] {
  const representations = new Map(lists.map(each => [each.key, each.representations]))
  const { broken, extra, isOfAnother, personal } = guardAnswer(data, asked, representations)
  if (extra.size > 0) noteViolation(partner, 'fields that nobody asked for', extra.size)
  if (isOfAnother) {
    const what = 'another key than it was asked about'
    noteViolation(partner, what, 1)
    throw new PartnerFault('SOURCE_VIOLATION', what)
  }
  if (personal) context.readings.add(partner.name)
  return broken.map(path => ({ message: 'not of the shape that was asked for', path }))
}

function noteViolation({ name, conduct, log }: Partner, what: string, count: number): void {
  conduct.violates(what)
  log.warn({ source: name, what, count, violations: conduct.violations }, `SOURCE_VIOLATION from ${name}`)
}
