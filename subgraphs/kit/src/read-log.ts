/** Reads the processing log: who looked at a person, and all of it in order, for whoever verifies it. */
import type { Sql } from 'postgres'
import type { Session } from './database.ts'
import { DATA_SUBJECT, type LogHead, type LogLine } from './log-line.ts'

/** That somebody was shown a person. */
export interface Access {
  /** The name of the person in the log. */
  about: string
  sequence: number
  /** ISO 8601 in UTC. */
  at: string
  activity: string
  role: string | null
  organisation: string | null
  purpose: string | null
  trace: string
}

export interface AccessPage {
  limit: number
  /** Only lines before this one. */
  before: number | undefined
}

const MOMENT = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`

/** For each of the names up to `limit` lines before the line `before`, newest first. */
export function accessesByNames(
  session: Session,
  names: readonly string[],
  { limit, before }: AccessPage,
): Promise<Access[]> {
  return session.rows(
    `select asked.about, line.* from unnest($1::text[]) as asked (about) cross join lateral (
        select sequence, to_char(start_time at time zone 'UTC', ${MOMENT}) as at, name as activity, role, organisation,
          purpose, trace_id as trace
        from processing_log
        where attributes ->> '${DATA_SUBJECT}' = asked.about and sequence < $2
        order by sequence desc limit $3
      ) as line`,
    [names, before ?? Number.MAX_SAFE_INTEGER, limit],
  )
}

/** Lines that are in memory at once. */
const CHUNK = 1_000

/** The log as it is at this moment, whatever is added meanwhile: its end, undefined when that is gone, and its lines. */
export function withStoredLog<Result>(
  sql: Sql,
  use: (head: LogHead | undefined, lines: AsyncIterable<LogLine>) => Promise<Result>,
): Promise<Result> {
  const read = async (transaction: Pick<Sql, 'unsafe'>): Promise<{ result: Result }> => {
    await transaction.unsafe('set local statement_timeout = 0')
    const [head] = await transaction.unsafe<LogHead[]>(
      `select sequence, encode(hash, 'hex') as hash, signature from processing_log_head`,
    )
    const chunks = transaction.unsafe<LogLine[]>(LINES).cursor(CHUNK)
    return { result: await use(head, linesOf(chunks)) }
  }
  // Wrapped: the driver would take a list that is returned for a list of queries.
  return sql.begin('isolation level repeatable read read only', read).then(({ result }) => result)
}

const LINES = `select sequence, trace_id, operation_id, status_code, name,
    to_char(start_time at time zone 'UTC', ${MOMENT}) as start_time,
    to_char(end_time at time zone 'UTC', ${MOMENT}) as end_time,
    parent_operation_id, foreign_operation, attributes, role, organisation, subject, purpose, encode(hash, 'hex') as hash
  from processing_log order by sequence`

async function* linesOf(chunks: AsyncIterable<LogLine[]>): AsyncIterable<LogLine> {
  for await (const chunk of chunks) yield* chunk
}
