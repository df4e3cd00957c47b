/**
 * What clients ask, kept with the registry, so that every gateway judges a change by what any of them has seen, and a restart
 * forgets nothing. Written every few seconds; while the database is away it waits in memory, within bounds.
 */
import type { SeenOperation } from '@overstap/schema/registry'
import type { FastifyBaseLogger } from 'fastify'
import type { AskedDocument, SeenDocuments } from '../operations/seen.ts'
import type { Statements, Store } from './store.ts'
import { withinTime } from './within-time.ts'

/** How often it is written, and how long a gateway that stops waits for it, in milliseconds. */
const WRITES_EVERY_MS = 5_000
const LAST_TAKES_MS = 2_000
/** Any number will do, as long as every gateway takes the same one: they write one after the other. */
const LOCK = 4_201_509
/** What nobody has asked for so many days is forgotten. */
const KEPT_DAYS = 90
/** Documents of one client, and characters of all: a check reads them all, and nobody is to make it slow. */
const MOST_OF_ONE = 200
const MOST_CHARACTERS = 500_000

export interface SeenWriter {
  /** Writes down what is new. Fails where the database does not answer; then it is written later. */
  write(): Promise<void>
  /** Writes for the last time. */
  stop(): Promise<void>
}

export function writeSeen(seen: SeenDocuments, store: Store, log: FastifyBaseLogger): SeenWriter {
  let underWay: Promise<void> = Promise.resolve()
  let isWritten = true

  async function writeOnce(): Promise<void> {
    const asked = seen.take()
    if (asked.length === 0) return
    try {
      await store.within(statements => addSeen(statements, asked))
      isWritten = true
    } catch (fault) {
      seen.giveBack(asked)
      if (isWritten) log.warn({ err: fault }, 'what clients ask cannot be written down now')
      isWritten = false
      throw fault
    }
  }
  function write(): Promise<void> {
    const written = underWay.then(writeOnce)
    underWay = written.catch(() => {})
    return written
  }
  const quietly = () => write().catch(() => {})
  const timer = setInterval(quietly, WRITES_EVERY_MS)
  timer.unref()

  return {
    write,
    async stop() {
      clearInterval(timer)
      await withinTime(quietly(), LAST_TAKES_MS).catch(() => {})
    },
  }
}

export async function addSeen(statements: Statements, asked: readonly AskedDocument[]): Promise<void> {
  await statements.unsafe('select pg_advisory_xact_lock($1)', [LOCK])
  await statements.unsafe(
    `insert into seen_operations as known (client, hash, document, asked)
      select * from unnest($1::text[], $2::text[], $3::text[], $4::bigint[])
      on conflict (client, hash) do update set last_seen = current_date, asked = known.asked + excluded.asked`,
    [
      asked.map(({ client }) => client),
      asked.map(({ hash }) => hash),
      asked.map(({ document }) => document),
      asked.map(each => each.asked),
    ],
  )
  await statements.unsafe(FORGET, [KEPT_DAYS, MOST_OF_ONE, MOST_CHARACTERS])
}

/** Of each client what it asked last stays longest, and whoever asks most different things is the first to lose some. */
const FORGET = `
  with placed as (
    select client, hash, length(document) as size,
      row_number() over (partition by client order by last_seen desc, asked desc, hash) as place
    from seen_operations where last_seen >= current_date - $1::int
  ), kept as (
    select client, hash, place, sum(size) over (order by place, client) as characters from placed
  )
  delete from seen_operations where (client, hash) not in (
    select client, hash from kept where place <= $2 and characters <= $3
  )`

export async function seenIn(statements: Statements): Promise<readonly SeenOperation[]> {
  const rows = await statements.unsafe<SeenOperation[]>(
    `select client, document, to_char(last_seen, 'YYYY-MM-DD') as "lastSeen" from seen_operations
      where last_seen >= current_date - ${KEPT_DAYS} order by client, hash`,
  )
  return [...rows]
}
