/**
 * The three questions of the gateway, which carries events from owner to owner and keeps nothing: how far are you, what
 * is new, take this. They are behind the guard of hops; what is taken is believed because its owner signed it, whoever
 * carries it. CONTRACT.md describes them for other languages.
 */
import { randomUUID } from 'node:crypto'
import type { FastifyBaseLogger, FastifyInstance, FastifyReply } from 'fastify'
import type { SubgraphConfig } from './config.ts'
import type { Database } from './database.ts'
import { badUserInput, maskFault } from './errors.ts'
import { Gap, handle, positionOf, type Reading, type ToldEvent } from './inbox.ts'
import { eventsAfter, type OwnEvent, published } from './outbox.ts'
import { textReader, textSigner } from './signed-text.ts'
import { type InTransaction, transactionsOn } from './transaction.ts'

/** What an owner that tells for others does before it says how far it is: it asks them what is new. It throws nothing. */
export type CatchUp = (inTransaction: InTransaction, operators: Pick<FastifyBaseLogger, 'warn'>) => Promise<void>

/** Events that are carried at once. */
const MOST_EVENTS = 50

export function serveEvents(
  app: FastifyInstance,
  { name, signingKey, ownerKeys, deadlineMs }: SubgraphConfig,
  database: Database,
  readings: readonly Reading[],
  catchUp?: CatchUp,
): void {
  const sign = textSigner(name, signingKey)
  const believe = textReader(name, ownerKeys)
  const inTime = () => AbortSignal.timeout(deadlineMs)

  const answer = (path: string, handler: (body: unknown, reply: FastifyReply) => Promise<unknown>) =>
    app.post(path, async (request, reply) => {
      try {
        return await handler(request.body, reply)
      } catch (fault) {
        const incidentId = randomUUID()
        app.log.error({ err: fault, incidentId }, `a fault at ${path}`)
        return reply.code(503).send({ errors: [maskFault(fault, name, incidentId)] })
      }
    })

  answer('/events/position', async () => {
    await catchUp?.(transactionsOn(database, inTime()), app.log)
    const statements = database.session(inTime())
    const read = await Promise.all(
      readings.map(async reading => [reading.owner, await positionOf(statements, reading)] as const),
    )
    return { published: await published(statements), read: Object.fromEntries(read) }
  })

  answer('/events/read', async (body, reply) => {
    const { after, reader } = members(body)
    if (!isPosition(after) || typeof reader !== 'string')
      return refused(reply, 400, 'Say «after», a number, and «reader».')
    const events = await eventsAfter(database.session(inTime()), after, MOST_EVENTS)
    return { events: events.flatMap(event => sign([{ event: told(event) }], [reader], Date.now())) }
  })

  answer('/events/handle', async (body, reply) => {
    const { owner, events } = members(body)
    const reading = readings.find(each => each.owner === owner)
    if (!reading) return refused(reply, 400, 'This subgraph reads no events of that owner.')
    if (!isTexts(events)) return refused(reply, 400, `«events» must be 1 to ${MOST_EVENTS} signed events.`)
    const told: ToldEvent[] = []
    try {
      for (const text of events) told.push(readEvent(believe(text, [reading.owner], Date.now()).said.event, reading))
    } catch (fault) {
      app.log.warn({ err: fault, owner }, 'an event is refused')
      return refused(reply, 400, 'One of these events was not signed by the owner that they are said to be of.')
    }
    const inTransaction = transactionsOn(database, inTime())
    try {
      return { position: await inTransaction(each => handle(each, reading, told)) }
    } catch (fault) {
      if (fault instanceof Gap) return refused(reply, 409, fault.message)
      throw fault
    }
  })
}

/** Of a record of its own an owner says nothing about a source. */
function told({ source, ...event }: OwnEvent): object {
  return source === null ? event : { ...event, source }
}

/** @throws Error, for the log, when it is no event, or one about a record that its owner does not own. */
function readEvent(event: unknown, { prefix }: Reading): ToldEvent {
  const { sequence, kind, subject, day, source = null } = members(event)
  if (!isPosition(sequence) || typeof kind !== 'string' || typeof day !== 'string')
    throw new Error('it is not an event')
  if (subject === null) return { sequence, kind, subject, day }
  if (typeof subject !== 'string' || subject.includes('\0')) throw new Error('it is not an event')
  if (source !== null && typeof source !== 'string') throw new Error('it is not an event')
  if (!subject.startsWith(source === null ? prefix : `${source}:`))
    throw new Error('it speaks of a record that another owner has')
  return { sequence, kind, subject, day }
}

function members(value: unknown): Readonly<Record<string, unknown>> {
  // Whatever an object holds, it holds by name.
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}
}

function isPosition(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0
}

function isTexts(value: unknown): value is string[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.length <= MOST_EVENTS &&
    value.every(each => typeof each === 'string')
  )
}

function refused(reply: FastifyReply, status: number, because: string): FastifyReply {
  return reply.code(status).send({ errors: [badUserInput(because)] })
}
