/**
 * How everything about a candidate is written: by somebody who may, about somebody whom they see, once for each key,
 * and in one transaction with the record of that key. A hop that is sent again finds its key and changes nothing.
 */
import { createHash } from 'node:crypto'
import { badUserInput, forbidden, type Statements } from '@overstap/kit'
import type { Context } from '../context.ts'
import type { WriteOutcome } from '../generated/schema.ts'
import { loadersFor } from '../loaders.ts'
import { authorOf, maySeeCandidate, regionsOpenTo } from '../policy.ts'

export interface Written {
  outcome: WriteOutcome
  /** The id that was asked. */
  candidate: string
}

/** By whom a change is made, and when. */
export interface Author {
  subject: string
  organisation: string | null
  today: string
}

interface Input {
  idempotencyKey: string
  candidate: string
}

/** Writes about the candidate `number`, who is locked until the transaction ends. */
type Change = (statements: Statements, number: number, author: Author) => Promise<WriteOutcome>

/** Any number but those of migrations and seeding. */
const LOCK = 4_201_509
const ANOTHER_CHANGE = 'ANOTHER_CHANGE'
const KEY = /^[\x21-\x7e]{8,100}$/

/**
 * Makes a change of somebody of this owner under its key; `kind` is the name of the mutation.
 * @throws BAD_USER_INPUT for a key that is none, or that was used for something else; FORBIDDEN for somebody of another
 * owner.
 */
export async function write(kind: string, input: Input, context: Context, change: Change): Promise<Written> {
  const owner = context.sources.ownerOf(input.candidate)
  if (owner !== undefined) throw forbidden(`What is about this candidate is written at its owner «${owner}», not here.`)
  const written = await underKey(kind, input, context, async (statements, author) => {
    const number = await lockVisible(statements, input.candidate, context)
    // What cannot be noted down is not written: the transaction ends with it.
    if (number !== undefined) await context.log.noted('candidate.write', number)
    return number === undefined ? 'NO_SUCH_CANDIDATE' : change(statements, number, author)
  })
  // What was read before the change is not so any more, and the next field may ask for it.
  context.loaders = loadersFor(context.session, regionsOpenTo(context.viewer))
  return written
}

/**
 * Does something once for each key, in one transaction with the record of the key, which it is told in hexadecimal.
 * @throws BAD_USER_INPUT for a key that is none, or that was used for something else.
 */
export async function underKey(
  kind: string,
  { idempotencyKey, ...asked }: Input,
  { viewer, today, inTransaction }: Context,
  work: (statements: Statements, author: Author, key: string) => Promise<WriteOutcome>,
): Promise<Written> {
  const author = { subject: authorOf(viewer), organisation: viewer.organisation, today }
  if (!KEY.test(idempotencyKey)) {
    throw badUserInput('«idempotencyKey» must be 8 to 100 printable ASCII characters without blanks, such as a UUID.')
  }
  const key = digestOf([author.subject, idempotencyKey])
  // With the key in it: nobody can find out from the digest alone about whom it was.
  const digest = digestOf([idempotencyKey, kind, ...Object.entries(asked).sort(([a], [b]) => (a < b ? -1 : 1))])
  const outcome = await inTransaction(async statements => {
    const before = await take(statements, key, digest, today)
    if (before) return before
    const outcome = await work(statements, author, key)
    await statements.rows("update write_keys set outcome = $2 where key = decode($1, 'hex')", [key, outcome])
    return outcome
  })
  if (outcome === ANOTHER_CHANGE) {
    throw badUserInput('This «idempotencyKey» was used for another change. Make a new key for each change.')
  }
  return { outcome, candidate: asked.candidate }
}

/** Takes the key, or says what came of it before. Whoever takes the same one at the same time waits here. */
async function take(
  { rows }: Statements,
  key: string,
  digest: string,
  today: string,
): Promise<WriteOutcome | typeof ANOTHER_CHANGE | undefined> {
  const taken = await rows(
    `insert into write_keys (key, input, used_on) values (decode($1, 'hex'), decode($2, 'hex'), $3)
      on conflict do nothing returning key`,
    [key, digest, today],
  )
  if (taken.length > 0) return undefined
  const [before] = await rows<{ same: boolean; outcome: WriteOutcome }>(
    `select input = decode($2, 'hex') as same, outcome from write_keys where key = decode($1, 'hex')`,
    [key, digest],
  )
  return before?.same ? before.outcome : ANOTHER_CHANGE
}

/**
 * The record number, and from here on nobody else writes about the same person; undefined when nobody is to be seen. What
 * is locked is the number and not the row: to lock a row takes the right to change it, which no caller has.
 */
async function lockVisible({ rows }: Statements, id: string, { viewer, names }: Context): Promise<number | undefined> {
  const number = names.numberOf(id)
  if (number === undefined) return undefined
  await rows('select pg_advisory_xact_lock($1, $2)', [LOCK, number])
  const [person] = await rows<Parameters<typeof maySeeCandidate>[1]>(
    'select region, open_to_proposals as "openToProposals", current_employer as "currentEmployer" from candidates where number = $1',
    [number],
  )
  return person && maySeeCandidate(viewer, person) ? number : undefined
}

function digestOf(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}
