/**
 * What an owner does with what another one tells: event after event, in order, each once, with the position written in
 * the same transaction. Whoever hands events over may do so twice, late, or at the same time as somebody else.
 */
import type { Statements } from './transaction.ts'

/** What is read of one other owner. */
export interface Reading {
  /** Its name in the supergraph. */
  owner: string
  /** The prefix of its ids: it may speak of no others, but of those that it says are an owner's behind it. */
  prefix: string
  /** By kind: what to do about the subject. It must be the same done twice. A kind that is not here is passed over. */
  kinds: Readonly<Record<string, (statements: Statements, subject: string, event: ToldEvent) => Promise<void>>>
}

/** An event whose signature was verified. */
export interface ToldEvent {
  sequence: number
  kind: string
  subject: string | null
  /** The day it happened, ISO. */
  day: string
}

/** The events do not follow on what was read: some in between are missing. */
export class Gap extends Error {}

/** How far it was read: the number of the last event. */
export async function positionOf({ rows }: Statements, { owner }: Reading): Promise<number> {
  const [row] = await rows<{ position: number }>('select position from inbox where owner = $1', [owner])
  return row?.position ?? 0
}

/**
 * Handles what is new of `events`, in one transaction of the caller's.
 * @returns the new position.
 * @throws Gap when an event is missing before them; then nothing is handled.
 */
export async function handle(
  statements: Statements,
  { owner, kinds }: Reading,
  events: readonly ToldEvent[],
): Promise<number> {
  // Who hands over the same at the same time waits here, and then finds it done.
  const [row] = await statements.rows<{ position: number }>(
    `insert into inbox (owner, position) values ($1, 0)
      on conflict (owner) do update set position = inbox.position returning position`,
    [owner],
  )
  let position = row?.position ?? 0
  for (const event of events) {
    const { sequence, kind, subject } = event
    if (sequence <= position) continue
    if (sequence !== position + 1) {
      throw new Gap(`Event ${position + 1} of «${owner}» must come next, but ${sequence} came. Read from ${position}.`)
    }
    const act = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined
    if (subject !== null) await act?.(statements, subject, event)
    position = sequence
  }
  await statements.rows('update inbox set position = $2 where owner = $1', [owner, position])
  return position
}
