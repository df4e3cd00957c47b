/** What went wrong with a partner, as a client may read it: a text of ours, the partner's name, a place in the answer. */
import { randomUUID } from 'node:crypto'
import type { GraphQLFormattedError } from 'graphql'
import { fragmentsOf } from '../../fragments-of.ts'
import { holeText, missingCode, type RequestContext } from '../engine.ts'
import { depthOf, nameOf, rootFields } from '../selected.ts'
import type { Answer, AskedList, Question } from './ask-partner.ts'
import type { Partner } from './partner.ts'
import { PartnerFault } from './partner-fault.ts'
import type { PartnerAnswer } from './read-answer.ts'
import { isSpeakable, spoken } from './spoken.ts'

/** Steps on the way to a place: a path is the partner's text, too, and could be as long as its answer. */
const LONGEST_PATH = 100

/**
 * A field that failed is no reason to lose its neighbours: the data that came with errors are kept. An error that the
 * partner may speak of passes; any other one is told in our words, at the same place.
 */
export function partial(partner: Partner, question: Question, answer: PartnerAnswer): Answer {
  const speakable = answer.errors.filter(isSpeakable).map(spoken)
  for (const error of speakable) noteHole(question.context, error, partner.name)
  const incidentId = incidentOf(speakable, partner, question)
  const told = speakable.map(error => placed(withIncident(error, incidentId), question))
  const inside = answer.errors.filter(error => !isSpeakable(error))
  // Entities that are missing as a whole are no data: the engine would look for their list.
  const without = question.lists.length > 0 && question.lists.every(({ key }) => !answer.data?.[key])
  const data = without ? null : answer.data
  if (inside.length === 0) {
    partner.conduct.answers()
    return { data, errors: told }
  }

  const codes = inside.map(error => error.extensions?.code).filter(isCode)
  const cause = ['errors outside the contract', ...new Set(codes)].join(' ')
  const hole = missing(partner, question, new PartnerFault('SOURCE_BAD_RESPONSE', cause))
  const places = inside.map(error => placed(error, question).path).filter(path => path !== undefined)
  const { path: _, ...extensions } = hole.extensions
  // The place that counts is the one in the whole answer: the engine works it out from the path, the mask names it.
  const masked = places.map(path => ({ message: hole.message, path, extensions }))
  return { data, errors: [...told, ...(masked.length > 0 ? masked : [hole])] }
}

/** The error with a path that leads into the answer, or with none: a path is the partner's text, too. */
function placed({ path, ...error }: GraphQLFormattedError, question: Question): GraphQLFormattedError {
  return leads(path, question) ? { ...error, path } : error
}

function leads(path: unknown, { asked: { document }, lists }: Question): path is (string | number)[] {
  if (!Array.isArray(path) || path.length > LONGEST_PATH) return false
  if (!path.every(step => typeof step === 'string' || Number.isSafeInteger(step))) return false
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

function isHole(code: unknown): boolean {
  return missingCode(code) !== undefined
}

/** A number that leads to our log for all holes of one answer that have none: what a partner lacked of others. */
function incidentOf(errors: readonly GraphQLFormattedError[], { name, log }: Partner, { context }: Question): string {
  const incidentId = randomUUID()
  const without = errors.filter(({ extensions }) => isHole(extensions?.code) && extensions?.incidentId === undefined)
  const codes = [...new Set(without.map(({ extensions }) => extensions?.code))]
  if (without.length > 0)
    log.warn(
      { incidentId, trace: context.trace, source: name, codes, count: without.length },
      'a partner lacked facts of another',
    )
  return incidentId
}

function withIncident(error: GraphQLFormattedError, incidentId: string): GraphQLFormattedError {
  const { extensions = {} } = error
  if (!isHole(extensions.code) || extensions.incidentId !== undefined) return error
  return { ...error, extensions: { ...extensions, incidentId } }
}

function noteHole(context: RequestContext, error: GraphQLFormattedError, partner: string): void {
  const code = missingCode(error.extensions?.code)
  if (code === undefined) return
  const source = error.extensions?.source
  context.holes.push({ source: typeof source === 'string' ? source : partner, code })
}

interface HoleError extends GraphQLFormattedError {
  extensions: Record<string, unknown>
}

/** Notes that the partner did not give its part, and says so to the client under a number that leads to our log. */
export function missing(partner: Partner, question: Question, fault: PartnerFault): HoleError {
  const { context, asked, lists } = question
  const { code, characters } = fault
  const source = partner.name
  // A fetch at the root has no path yet: what it asks for is the path.
  const atRoot = lists.length === 0
  const path = atRoot ? rootFields(asked.document).map(nameOf) : sharedBy(lists.map(each => each.path))
  const incidentId = randomUUID()
  const { trace } = context
  partner.log.warn({ err: fault, characters, incidentId, trace, source, path }, `${code} from ${source}`)
  partner.conduct.fails(code)
  context.holes.push({ source, code })
  return {
    message: holeText(code, source),
    // One field at the root is a place in the answer; several fields, or members of a list, are not one place.
    ...(atRoot && path.length === 1 ? { path } : {}),
    extensions: {
      code,
      source,
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
