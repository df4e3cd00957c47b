/** Streams rows into a table with COPY, so that a million of them take no more memory than a thousand. */
import { once } from 'node:events'
import type { Sql } from 'postgres'

export type CopyValue = string | number | boolean | null

/** Lines that go out in one piece. */
const CHUNK = 2000

/**
 * `columns` in the order of the values of a row; an array is given as its literal, `{a,b}`.
 * @throws PostgresError where PostgreSQL refuses a row.
 */
export async function copyRows(
  transaction: Pick<Sql, 'unsafe'>,
  table: string,
  columns: string,
  rows: Iterable<readonly CopyValue[]>,
): Promise<void> {
  // PostgreSQL has no COPY into a table whose row rules hold for its owner too, whatever they let pass.
  const ruled = await transaction.unsafe('select from pg_class where oid = $1::regclass and relforcerowsecurity', [
    table,
  ])
  if (ruled.length > 0) await transaction.unsafe(`alter table ${table} no force row level security`)
  const copy = transaction.unsafe(`copy ${table} (${columns}) from stdin`)
  const stream = await copy.writable()
  // The driver tells its stream of a row that is refused while others are on their way. When all are, it tells the query, whose
  // promise is kept by then: the stream would never finish.
  Object.assign(copy, { reject: (fault: Error) => stream.destroy(fault) })
  let lines: string[] = []
  for (const row of rows) {
    if (lines.push(copyLine(row)) < CHUNK) continue
    if (!stream.write(lines.join(''))) await once(stream, 'drain')
    lines = []
  }
  stream.end(lines.join(''))
  await once(stream, 'finish')
  if (ruled.length > 0) await transaction.unsafe(`alter table ${table} force row level security`)
}

/**
 * To be called after many rows came in, outside their transaction: the planner learns what there is, and index-only
 * scans learn that everybody sees it.
 */
export async function vacuumAnalyze(sql: Sql): Promise<void> {
  const connection = await sql.reserve()
  try {
    await connection`set statement_timeout = 0`
    // VACUUM does not vouch for rows whose commit may not be on the disk yet.
    await connection`set synchronous_commit = on`
    await connection`vacuum analyze`
    await connection`reset all`
  } finally {
    connection.release()
  }
}

/** A line in the text format of COPY. */
function copyLine(row: readonly CopyValue[]): string {
  return `${row.map(value => (value === null ? '\\N' : String(value).replace(/[\\\t\n\r]/g, escaped))).join('\t')}\n`
}

function escaped(character: string): string {
  return { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }[character] ?? character
}
