/**
 * Puts lines behind the end of the chain. Usually nobody has written since we did: then one statement moves the signed end
 * and adds the lines, and the lock on the row of the end lasts no longer than that. When another replica was faster we
 * queue for the lock, and go on from its end.
 */
import type { KeyObject } from 'node:crypto'
import type { Database } from './database.ts'
import { BEGINNING, chained, HANDOVER, isSigned, type LogEntry, type LogHead, signedHead } from './log-line.ts'
import { type Statements, statementsOn } from './transaction.ts'

/**
 * @returns a function that adds entries; it must not be called again before it is done. It throws when the log cannot be
 * written, and when the end is further back than where this process left it.
 */
export function appendLines(
  database: Database,
  owner: string,
  key: KeyObject,
  clock: () => number,
): (entries: readonly LogEntry[], signal: AbortSignal) => Promise<void> {
  let known: LogHead | undefined

  const addBehind = async (
    { rows }: Statements,
    head: LogHead,
    entries: readonly LogEntry[],
  ): Promise<LogHead | undefined> => {
    const now = new Date(clock()).toISOString()
    const lines = chained(
      head,
      // A clock that was set back meanwhile must not make a line end before it begins.
      entries.map(entry => ({ ...entry, start_time: entry.start_time < now ? entry.start_time : now, end_time: now })),
    )
    const last = lines.at(-1)
    if (last === undefined) return head
    const next = signedHead(owner, last, key)
    const stored = lines.map(line => ({ ...line, hash: `\\x${line.hash}` }))
    const parameters = [next.sequence, next.hash, next.signature, head.sequence, head.hash, JSON.stringify(stored)]
    const [added] = await rows<{ lines: number }>(APPEND, parameters)
    return added?.lines === lines.length ? next : undefined
  }

  const addBehindOthers = (entries: readonly LogEntry[], signal: AbortSignal) =>
    database.transaction(async connection => {
      const statements = statementsOn(connection)
      const [head] = await statements.rows<LogHead>(LOCK, [])
      if (head === undefined) throw new Error('The processing log has lost its head row.')
      if (known && head.sequence < known.sequence) {
        throw new Error(
          `The processing log ended at line ${known.sequence}, and now ends at ${head.sequence}. Find out who removed lines; if the database was restored from a copy, restart this subgraph.`,
        )
      }
      const isFresh = head.sequence === 0 && head.hash === BEGINNING && head.signature === null
      const isOurs = isFresh || isSigned(owner, head, [key])
      return addBehind(statements, head, isOurs ? entries : [handover(head, clock()), ...entries])
    }, signal)

  return async (entries, signal) => {
    const next =
      (known && (await addBehind(database.session(signal), known, entries))) ?? (await addBehindOthers(entries, signal))
    if (next === undefined) throw new Error('The end of the processing log moved while it was locked.')
    known = next
  }
}

/** Says in the chain itself that this owner did not sign what it goes on from: its key was changed, or somebody was here. */
function handover(head: LogHead, now: number): LogEntry {
  const time = new Date(now).toISOString()
  return {
    trace_id: '',
    operation_id: '',
    status_code: 'UNSET',
    name: HANDOVER,
    start_time: time,
    end_time: time,
    parent_operation_id: null,
    foreign_operation: null,
    attributes: { signature: head.signature ?? '' },
    role: null,
    organisation: null,
    subject: null,
    purpose: null,
  }
}

const LOCK = `select sequence, encode(hash, 'hex') as hash, signature from processing_log_head for update`

// The statement finds the end where we left it, or does nothing: one that waited for another writer looks again.
const APPEND = `
with moved as (
  update processing_log_head set sequence = $1, hash = decode($2, 'hex'), signature = $3
  where sequence = $4 and hash = decode($5, 'hex') returning true
), added as (
  insert into processing_log
  select line.* from moved, json_populate_recordset(null::processing_log, $6::text::json) as line returning true
)
select count(*) as lines from added`
