/**
 * What happened to rows of a source, told on to the other owners: only this subgraph is known to them, and only it asks the
 * source. Each event is taken once, in order, and stands in the own outbox as soon as it is taken; a source that is away is
 * asked again, from where it was.
 */
import { isDay } from '../day.ts'
import { handle, positionOf, type Reading, type ToldEvent } from '../inbox.ts'
import { publish } from '../outbox.ts'
import type { InTransaction } from '../transaction.ts'
import type { SourceConfig } from './behind.ts'
import type { AskSource } from './open-sources.ts'
import { lie } from './source-fault.ts'

const ERASED = 'ERASED'

/** @throws SourceFault when the source is away, or says what cannot be right. */
export async function tellOn(
  source: SourceConfig,
  ask: AskSource,
  inTransaction: InTransaction,
  signal: AbortSignal,
): Promise<void> {
  const { prefix } = source
  const reading: Reading = {
    owner: prefix,
    prefix: `${prefix}:`,
    kinds: {
      [ERASED]: (statements, subject, { day }) => publish(statements, { kind: ERASED, subject, day, source: prefix }),
    },
  }
  const position = await inTransaction(statements => positionOf(statements, reading))
  // With the last one that was taken: a source that was set back has it no more, and what it tells next has old numbers.
  const after = Math.max(position - 1, 0)
  const { data } = await ask(source, eventsBehind(after), signal)
  // The contract makes it a list of these.
  const events = (data.events ?? []) as ToldEvent[]
  if (events.length === 0 && position > 0) throw lie(prefix, 'fewer events than it has told before')
  for (const [index, { sequence, subject, day }] of events.entries()) {
    if (sequence !== after + index + 1) throw lie(prefix, 'events that do not follow on each other')
    if (!isDay(day) || (subject !== null && !subject.startsWith(reading.prefix)))
      throw lie(prefix, 'an event that cannot be right')
  }
  if (events.some(({ sequence }) => sequence > position))
    await inTransaction(statements => handle(statements, reading, events))
}

function eventsBehind(after: number) {
  return {
    declares: '$after: Int!',
    asks: 'events(after: $after) { sequence kind subject day }',
    variables: { after },
  }
}
