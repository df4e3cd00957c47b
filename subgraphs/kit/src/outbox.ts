/**
 * What an owner tells the others: that something happened to a record of its own. Written in the transaction of what
 * happened, signed when somebody reads it, so that an old event is good under a new key.
 */
import type { Statements } from './transaction.ts'

export interface OwnEvent {
  sequence: number
  kind: string
  /** The id of the record; null when its time is over. */
  subject: string | null
  /** Whose record it is, where it is one of an owner behind this one; else null. */
  source: string | null
  /** The day it happened, ISO. */
  day: string
}

type NewEvent = Pick<OwnEvent, 'kind' | 'subject' | 'day'> & Partial<Pick<OwnEvent, 'source'>>

/** Tells that `kind` happened to `subject`; part of the caller's transaction. */
export async function publish({ rows }: Statements, { kind, subject, day, source = null }: NewEvent): Promise<void> {
  await rows(
    `with head as (update outbox_head set sequence = sequence + 1 returning sequence)
      insert into outbox (sequence, kind, subject, day, source) select sequence, $1, $2, $3, $4 from head`,
    [kind, subject, day, source],
  )
}

/** The number of the newest event; 0 when there is none. */
export async function published({ rows }: Statements): Promise<number> {
  const [head] = await rows<{ sequence: number }>('select sequence from outbox_head', [])
  return head?.sequence ?? 0
}

/** Up to `most` events behind the number `after`, in order. */
export function eventsAfter({ rows }: Statements, after: number, most: number): Promise<OwnEvent[]> {
  return rows(
    'select sequence, kind, subject, day, source from outbox where sequence > $1 order by sequence limit $2',
    [after, most],
  )
}

/** From now on nobody is told about whom the events before `day` were; their numbers stay. */
export function forgetSubjects({ rows }: Statements, day: string): Promise<{ sequence: number }[]> {
  return rows('update outbox set subject = null where day < $1 and subject is not null returning sequence', [day])
}
